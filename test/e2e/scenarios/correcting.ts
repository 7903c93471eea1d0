import assert from 'node:assert/strict';
import type { PaneDriver } from '../pane-driver';
import type { Scenario } from '../scenario';

export const correcting: readonly Scenario[] = [
  {
    title: 'a corrected mapping is kept in the workbook and survives the next review',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^评分/);
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
      await pane.openTab(/^评分/);
      await pane.sees('已更正');
    },
  },
  {
    title: 'a corrected column is kept in the workbook, survives the next review, and is offered for the next workbook',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^设置/);
      await correctColumn(pane, '备注', '扣分原因');
      await pane.sees('已更正 · 待写入');
      await pane.screenshot('correcting-columns');
      await pane.write();
      const settings = Object.values((await pane.sheet('核验设置')).cells).map(({ value }) => value);
      assert.ok(settings.includes('（已更正）'), settings.join(' | '));
      await pane.press('重新核验');
      await pane.sees(/^已更正$/);
      assert.equal(await pane.button('撤销对“备注”的更正').count(), 0);
      // The same machine, a workbook that nobody has corrected yet.
      const kept = await pane.page.evaluate(() => localStorage.getItem('biaochi.columns'));
      const next = await open.pane({
        prepare: (page) => page.addInitScript((text) => localStorage.setItem('biaochi.columns', text), kept ?? ''),
      });
      await next.review();
      await next.sees('上次把“备注”更正为“扣分原因”，是否套用？');
      await next.screenshot('remembered-column');
      await next.press('套用对“备注”的更正');
      await next.openTab(/^设置/);
      await next.sees('已更正 · 待写入');
    },
  },
  {
    title: 'a correction is made and taken back with the keyboard alone',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^设置/);
      await pane.button('更正“备注”的含义').focus();
      await pane.page.keyboard.press('Enter');
      await pane.page.getByRole('combobox').waitFor();
      await pane.page.keyboard.press('Tab');
      await pane.page.keyboard.press('End');
      await pane.page.keyboard.press('Tab');
      await pane.page.keyboard.press('Enter');
      await pane.sees('已更正 · 待写入');
      const focused = await pane.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      assert.equal(focused, '更正“备注”的含义');
      await pane.page.keyboard.press('Shift+Tab');
      await pane.page.keyboard.press('Enter');
      await pane.button('撤销对“备注”的更正').waitFor({ state: 'detached' });
    },
  },
];

async function correctColumn(pane: PaneDriver, header: string, meaning: string): Promise<void> {
  await pane.press(`更正“${header}”的含义`);
  await pane.page.getByRole('combobox', { name: `“${header}”这一列是` }).selectOption(meaning);
  await pane.press('确定');
}
