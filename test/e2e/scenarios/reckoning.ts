import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

export const reckoning: readonly Scenario[] = [
  {
    title: 'an item worked out by its rule is previewed old to new, written, and scored so by the next review',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      const before = (await pane.sheet('验收评分表')).cells;
      await pane.openTab(/^评分/);
      await pane.press('按细则算分：议事决策');
      await pane.page.getByRole('textbox').first().fill('2');
      await pane.sees('扣 2 分，得 5 分');
      await pane.screenshot('reckoning');
      await pane.press('放入待写入');
      await pane.button('撤销对“议事决策”的算分').waitFor();
      await pane.sees('5 / 7 分');
      assert.deepEqual((await pane.sheet('验收评分表')).cells, before);
      await pane.press('预览写入');
      const row = pane.page.getByRole('listitem').filter({ has: pane.button('转到 验收评分表!H11') });
      assert.match(await row.innerText(), /1\s*新\s*2/);
      await pane.screenshot('reckoning-preview');
      await pane.page.getByRole('button', { name: /^写入 \d+ 个单元格$/ }).click();
      await pane.sees(/已写入 \d+ 个单元格/);
      const after = (await pane.sheet('验收评分表')).cells;
      assert.equal(after['H11']?.value, 2);
      assert.match(String(after['J11']?.value), /扣2分/);
      await pane.press('重新核验');
      await pane.openTab(/^评分/);
      await pane.sees('5 / 7 分');
      assert.equal(await pane.button('撤销对“议事决策”的算分').count(), 0);
    },
  },
  {
    title: 'a cell that changed after the item was worked out stops the write',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^评分/);
      await pane.press('按细则算分：议事决策');
      await pane.page.getByRole('textbox').first().fill('2');
      await pane.press('放入待写入');
      await pane.button('撤销对“议事决策”的算分').waitFor();
      await pane.press('预览写入');
      await pane.sees('将要写入的内容');
      await pane.types('验收评分表', 'H11', 3);
      await pane.sees('工作表已改动，请重新核验。');
      assert.equal(await pane.page.getByRole('button', { name: /^写入/ }).count(), 0);
      await pane.press('重新核验');
      await pane.press('预览写入');
      const row = pane.page.getByRole('listitem').filter({ has: pane.button('转到 验收评分表!H11') });
      assert.match(await row.innerText(), /3\s*新\s*2/);
    },
  },
];
