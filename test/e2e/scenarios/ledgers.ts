import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ROOT } from '../paths';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';

const LEDGER = join(ROOT, 'samples', 'ledger.xlsx');

/** A review of the scoring table with the branch's ledgers from another file. */
export async function reviewWithLedgers(pane: PaneDriver): Promise<void> {
  await pane.review();
  await pane.picks(LEDGER);
  await pane.button('移除“ledger.xlsx”').waitFor();
  await pane.sees('与建议不一致');
}

export const ledgers: readonly Scenario[] = [
  {
    title: 'ledgers from another file are judged with the workbook, name where they stand, and can be removed',
    async run(open) {
      const pane = await open.pane();
      await reviewWithLedgers(pane);
      await pane.screenshot('with-ledgers');
      await pane.openTab(/^问题/);
      await pane.page.getByRole('combobox', { name: '分组' }).selectOption('按标准');
      await pane.sees(/^\[ledger\.xlsx\].+（在另一文件中）$/);
      await pane.screenshot('findings-by-standard');
      await pane.page.getByRole('searchbox', { name: '查找' }).fill('没有这样的词');
      await pane.sees('没有符合条件的条目。');
      await pane.openTab(/^总览/);
      await pane.press('移除“ledger.xlsx”');
      await pane.button('移除“ledger.xlsx”').waitFor({ state: 'detached' });
      assert.equal(await pane.page.getByText('与建议不一致').count(), 0);
      assert.equal((await pane.book()).sheets.length, 2);
    },
  },
  {
    title: 'a file that is no workbook is refused in plain words, and the others are read',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.picks(LEDGER, join(ROOT, 'package.json'));
      await pane.button('移除“ledger.xlsx”').waitFor();
      await pane.sees(/文件“package\.json”不是 Excel 工作簿/);
      await pane.screenshot('ledger-refused');
    },
  },
  {
    title: 'a proposal is accepted, previewed from the old to the new value, and stands on the sheet after the write',
    async run(open) {
      const pane = await open.pane();
      await reviewWithLedgers(pane);
      await pane.openTab(/^评分/);
      await pane.press('建议的依据：议事决策');
      await pane.sees(/^扣 .+ 分：/);
      await pane.screenshot('proposal');
      await pane.press('采用建议：议事决策');
      await pane.button('撤销对“议事决策”的算分').waitFor();
      await pane.sees('4 / 7 分');
      assert.equal((await pane.sheet('验收评分表')).cells.H11?.value, 1);
      await pane.write();
      const { cells } = await pane.sheet('验收评分表');
      assert.equal(cells.H11?.value, 3);
      assert.match(String(cells.J11?.value), /支委会/);
    },
  },
  {
    title: 'a finding is waived with a reason, and the list in 核验设置 keeps it',
    async run(open) {
      const pane = await open.pane();
      await reviewWithLedgers(pane);
      await pane.openTab(/^问题/);
      await pane.page.getByRole('searchbox', { name: '查找' }).fill('S02');
      await pane.page.getByRole('button', { name: /^依据/ }).first().click();
      await pane.page.getByRole('button', { name: /^豁免/ }).first().click();
      await pane.page.getByRole('textbox', { name: /^豁免原因/ }).fill('编制只有两人');
      await pane.page.getByRole('textbox', { name: /^批准人/ }).fill('机关党委');
      await pane.screenshot('waiving');
      await pane.press('放入待写入');
      await pane.button('撤销豁免').waitFor();
      await pane.sees('已豁免');
      await pane.write();
      const values = Object.values((await pane.sheet('核验设置')).cells).map(({ value }) => value);
      assert.ok(values.includes('编制只有两人') && values.includes('机关党委'));
    },
  },
];
