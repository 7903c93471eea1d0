import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

export const correcting: readonly Scenario[] = [
  {
    title: 'a corrected mapping is kept in the workbook and survives the next review',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^条目/);
      const correct = pane.page.getByRole('button', { name: /^更正“.+”对应的标准$/ }).first();
      await correct.click();
      await pane.page.getByRole('combobox').click();
      await pane.page.getByRole('menuitemcheckbox', { name: /^S24/ }).click();
      await pane.screenshot('correcting');
      await pane.press('确定');
      await pane.sees('已更正');
      await pane.write();
      const settings = Object.values((await pane.sheet('核验设置')).cells).map(({ value }) => value);
      assert.ok(
        settings.some((value) => String(value).includes('S24')),
        `S24 in ${settings.join(' | ')}`,
      );
      await pane.press('重新核验');
      await pane.openTab(/^条目/);
      await pane.sees('已更正');
    },
  },
];
