const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  /** Office 365 operated by 21Vianet (世纪互联). */
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};
/** In some hosts office.js loads MicrosoftAjax from here. */
const MICROSOFT_AJAX = 'https://ajax.aspnetcdn.com';

/**
 * Where the page gets Microsoft's office.js from.
 *
 * @param {string} [setting] `global` (default), `china`, an https address, or a path on the add-in's own site.
 */
function officeJsUrl(setting = 'global') {
  const url = OFFICE_JS[setting] ?? setting;
  if (/^https:\/\/[^\s"]+$/.test(url) || /^\.{0,2}\/(?!\/)[^\s"]+$/.test(url)) return url;
  throw new Error(`OFFICE_JS_URL must be global, china, an https address or a path, not "${setting}"`);
}

/** The page may load scripts from itself and Microsoft, and talk to nobody. */
function contentSecurityPolicy(officeJs) {
  const sources = officeJs.startsWith('https:') ? ` ${new URL(officeJs).origin} ${MICROSOFT_AJAX}` : '';
  return [
    "default-src 'self'",
    `script-src 'self'${sources}`,
    // Fluent UI writes its style rules, and Excel on the web its style attributes, at run time.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** What taskpane.html fills in. */
function pageParameters(setting) {
  const officeJs = officeJsUrl(setting);
  return { officeJs, policy: contentSecurityPolicy(officeJs) };
}

module.exports = { officeJsUrl, contentSecurityPolicy, pageParameters };
