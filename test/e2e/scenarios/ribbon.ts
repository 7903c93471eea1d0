import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

export const ribbon: readonly Scenario[] = [
  {
    title: '核验评分 on the ribbon brings up the pane and reviews',
    async run(open) {
      const pane = await open.pane();
      await pane.button('核验').waitFor();
      await pane.pressRibbon('reviewWorkbook');
      await pane.sees('总分');
      assert.equal(await pane.page.evaluate(() => window.__officeHost?.host.services.paneShown), 1);
    },
  },
  {
    title: '整改台账 on the ribbon explains when there is none and opens it when there is',
    async run(open) {
      const pane = await open.pane();
      await pane.button('核验').waitFor();
      await pane.pressRibbon('openRectification');
      await pane.sees('本工作簿还没有“整改台账”');
      await pane.screenshot('no-rectification');
      await pane.review();
      await pane.write();
      await pane.pressRibbon('openRectification');
      assert.equal(await pane.selection(), '整改台账!A1');
    },
  },
  {
    title: 'where pane and ribbon do not share a page the pane still reviews, writes and takes back',
    async run(open) {
      const pane = await open.pane({ excel: { versions: { ExcelApi: '1.14' } } });
      await pane.review();
      await pane.write();
      await pane.pressRibbon('openRectification');
      assert.equal(await pane.selection(), '整改台账!A1');
      await pane.pressRibbon('reviewWorkbook');
      await pane.sees('总分');
      assert.equal(await pane.page.evaluate(() => window.__officeHost?.host.services.paneShown), 0);
      await pane.page.getByRole('button', { name: '撤销上次写入' }).first().click();
      await pane.press('确认撤销');
      await pane.sees(/^已撤销上次写入/);
    },
  },
];
