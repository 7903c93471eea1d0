import assert from 'node:assert/strict';
import type { FixtureWorkbook } from '../../hosts/fixture-workbook';
import type { Scenario } from '../scenario';

/** Two tables out of 100, with 90 and 80 points, that a 汇总 weighs 40 to 60. */
const WEIGHED: FixtureWorkbook = {
  name: '分表评分.xlsx',
  sheets: [
    {
      name: '汇总',
      cells: { A1: '序号', B1: '评分表', C1: '权重', A2: 1, B2: '基础建设', C2: 40, A3: 2, B3: '作用发挥', C3: 60 },
    },
    ...[['基础建设', 90] as const, ['作用发挥', 80] as const].map(([name, score]) => ({
      name,
      cells: { A1: '考核项目', B1: '分值', C1: '得分', A2: `${name}情况`, B2: 100, C2: score },
    })),
  ],
};

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
    title: 'weights show their defaults, what-if and sum, and are written beside them without touching the 汇总',
    async run(open) {
      const pane = await open.pane({ workbook: WEIGHED });
      await pane.review();
      await pane.openTab(/^设置/);
      const group = pane.page.getByRole('group', { name: '汇总' });
      await group.getByText('默认 40 · 汇总!C2').waitFor();
      await group.getByRole('textbox', { name: '基础建设' }).fill('70');
      await group.getByText('合计 130，应为 100；总分按相对大小折算').waitFor();
      await group.getByRole('textbox', { name: '作用发挥' }).fill('30%');
      await pane.sees(/总分 84 → 87/);
      await pane.screenshot('weights');
      await pane.press('放入待写入');
      await pane.sees('2 项改动待写入');
      await pane.write();
      const { cells } = await pane.sheet('核验设置');
      const lines = Object.entries(cells).flatMap(([place, { value }]) => (value === '*' ? [place.slice(2)] : []));
      assert.deepEqual(
        lines.map((row) => ['AG', 'AI', 'AJ', 'AK'].map((column) => cells[`${column}${row}`]?.value)),
        [
          ['基础建设', 70, 40, '汇总!C2'],
          ['作用发挥', 30, 60, '汇总!C3'],
        ],
      );
      assert.equal((await pane.sheet('汇总')).cells['C2']?.value, 40);
      await pane.press('重新核验');
      await pane.openTab(/^总览/);
      await pane.sees(/^87$/);
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
