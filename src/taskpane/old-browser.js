/* ES5 on purpose: this runs in the very browsers that cannot run the pane itself. */
(function () {
  if (window.Promise && window.fetch && window.Symbol) return;
  document.addEventListener('DOMContentLoaded', function () {
    var message = document.getElementById('skeleton');
    if (message) message.innerHTML = '<p>当前的 Office 版本过旧，无法运行“标尺”。请更新到 Office 2021 或更新版本。</p>';
  });
})();
