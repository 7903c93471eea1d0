import assert from 'node:assert/strict';
import type { Scenario } from '../scenario';

export const settings: readonly Scenario[] = [
  {
    title: 'a changed setting shows its effect first, is written to 核验设置, and holds for the next review',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^设置/);
      await pane.page.getByRole('textbox', { name: '总分小数位数' }).fill('0');
      await pane.sees(/总分 90\.1 → 90/);
      await pane.screenshot('what-if');
      assert.equal((await pane.book()).sheets.length, 2);
      await pane.press('放入待写入');
      await pane.sees('1 项改动待写入');
      await pane.write();
      const rows = Object.values((await pane.sheet('核验设置')).cells);
      const name = rows.findIndex(({ value }) => value === '总分小数位数');
      assert.deepEqual(
        rows.slice(name, name + 3).map(({ value }) => value),
        ['总分小数位数', 0, 1],
      );
      await pane.press('重新核验');
      await pane.openTab(/^总览/);
      await pane.sees(/^90$/);
    },
  },
  {
    title: 'a parameter of a rule is found, refused where it makes no sense, and kept under its own number',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^设置/);
      await pane.page.getByRole('searchbox', { name: '按规则或说明查找参数' }).fill('S02-1');
      const field = pane.page.getByRole('textbox', { name: /^S02-1/ }).first();
      await field.fill('很多');
      await pane.sees(/^无法使用。/);
      await field.fill('9');
      await pane.sees(/^发现项数/);
      await pane.screenshot('parameter');
      await pane.press('放入待写入');
      await pane.sees('1 项改动待写入');
      await pane.write();
      const { cells } = await pane.sheet('核验设置');
      const [place = ''] = Object.entries(cells).find(([, { value }]) => String(value).startsWith('S02-1.')) ?? [];
      assert.equal(cells[place.replace(/^[A-Z]+/, 'R')]?.value, 9, place);
    },
  },
  {
    title: 'the day to review for is chosen for this run only and leaves nothing in the workbook',
    async run(open) {
      const pane = await open.pane();
      await pane.review();
      await pane.openTab(/^设置/);
      await pane.page.getByLabel('核验日期').fill('2026-03-31');
      await pane.button('改为今天').waitFor();
      await pane.write();
      const cells = Object.values((await pane.sheet('评分结果')).cells).map(({ value }) => String(value));
      assert.ok(cells.some((value) => value.includes('2026-03-31')) || cells.includes('46112'), cells.join(' | '));
    },
  },
];
