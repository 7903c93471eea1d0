import assert from 'node:assert/strict';
import { CDN } from '../paths';
import type { Scenario } from '../scenario';

export const connecting: readonly Scenario[] = [
  {
    title: 'opened outside Excel the page says where it belongs',
    async run(open) {
      const pane = await open.pane({ workbook: null });
      await pane.sees('请在 Excel 中打开');
      await pane.screenshot('outside');
    },
  },
  {
    title: 'when Microsoft’s library can not be loaded the pane says so and offers another try',
    async run(open) {
      const pane = await open.pane({ prepare: (page) => page.route(`${CDN}**`, (route) => route.abort()) });
      await pane.sees('没有连上 Excel');
      await pane.screenshot('timeout');
      assert.equal(await pane.button('重试').count(), 1);
    },
  },
  {
    title: 'while Microsoft’s library is still loading the pane is already there',
    async run(open) {
      let answer: () => void = () => undefined;
      const asked = new Promise<void>((resolve) => (answer = resolve));
      const pane = await open.pane({
        prepare: (page) => page.route(`${CDN}**`, (route) => asked.then(() => route.abort())),
      });
      await pane.sees('正在连接 Excel…');
      await pane.screenshot('connecting');
      answer();
      await pane.sees('没有连上 Excel');
    },
  },
  {
    title: 'an Excel that is too old is told so',
    async run(open) {
      const pane = await open.pane({ excel: { versions: { ExcelApi: '1.7' } } });
      await pane.sees('当前的 Excel 版本过旧');
    },
  },
  {
    title: 'a browser that cannot run the pane is told so by the page itself',
    async run(open) {
      const pane = await open.pane({
        workbook: null,
        async prepare(page) {
          await page.route('**/taskpane.*.js', (route) => route.fulfill({ body: '' }));
          await page.addInitScript('window.fetch = undefined');
        },
      });
      await pane.sees('当前的 Office 版本过旧');
    },
  },
  {
    title: 'an English Excel gets an English pane',
    async run(open) {
      const pane = await open.pane({ excel: { displayLanguage: 'en-US' } });
      await pane.press('Review');
      await pane.sees('Score by dimension');
      assert.equal(await pane.page.locator('html').getAttribute('lang'), 'en');
      await pane.screenshot('english');
    },
  },
  {
    title: 'English tabs keep to one line at 320 px',
    async run(open) {
      const pane = await open.pane({ excel: { displayLanguage: 'en-US' }, width: 320 });
      await pane.press('Review');
      await pane.sees('Score by dimension');
      const heights = await pane.page
        .getByRole('tab')
        .evaluateAll((tabs) => tabs.map((tab) => Math.round(tab.getBoundingClientRect().height)));
      assert.ok(heights.length === 5 && Math.max(...heights) < 36, `tabs of ${heights.join(', ')} px`);
      assert.equal(await pane.overflow(), 0);
      await pane.screenshot('english-320');
    },
  },
];
