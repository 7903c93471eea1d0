import fc from 'fast-check';
import { readSettingsJson } from '../../src/review/settings-json';
import { readRubrics } from '../../src/review/read-rubrics';
import { review, type Review } from '../../src/review/review';
import { NO_CHANGES } from '../../src/review/setting-changes';
import { verify } from '../../src/review/verify';
import { cellText } from '../../src/workbook/cell';
import { shownSheets } from '../../src/workbook/plan';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';
import { changed, rowOf, settingsOf } from '../support/typed-settings';
import { weighedBook } from '../support/weighed-book';

const asOf = '2026-06-30';
const BOOK = weighedBook();
const WRITTEN = applied(BOOK, review(BOOK, { asOf }).plan);
const FIRST = 33;
const VALUE = FIRST + 2;
/** The office shifts weight from 作用发挥 to 基础建设. */
const CHANGES = { ...NO_CHANGES, weights: { '基础建设!*': '70', '作用发挥!*': '30%' } };

const lineOf = (book: Workbook, path: string, column = FIRST + 5): readonly string[] => {
  const grid = settingsOf(book);
  const row = [...grid.rows()].find((each) => cellText(grid.cell(each, column)) === path) ?? 0;
  return Array.from({ length: 6 }, (_, index) => cellText(grid.cell(row, FIRST + index)));
};
const codes = ({ result }: Review) => result.problems.map(({ code }) => code).filter((code) => /weight/iu.test(code));

/** Values typed under 权重取值, by the text in the column before it. */
function typedInto(book: Workbook, values: Readonly<Record<string, string | number>>): Workbook {
  const grid = settingsOf(book);
  return changed(book, (row, column) => {
    const parts = [cellText(grid.cell(row, FIRST)), cellText(grid.cell(row, FIRST + 5))].join('!');
    return column === VALUE && row > 3 ? values[parts] : undefined;
  });
}

test('each weight has its line with a blank to fill in, the default and the cell that states it', () => {
  expect(lineOf(WRITTEN, '先锋岗')).toEqual(['作用发挥', '先锋岗', '', '70', '作用发挥!A3', '先锋岗']);
  expect(lineOf(WRITTEN, '*')).toEqual(['基础建设', '整张评分表', '', '40', '汇总!C2', '*']);
  expect(review(WRITTEN, { asOf }).result.score?.total).toBe(84);
  expect(shownSheets(review(WRITTEN, { asOf }).plan)).toEqual([]);
});

test.each([
  ['a workbook that has no settings yet', BOOK],
  ['a workbook with its settings sheet', WRITTEN],
])('%s: changed weights hold at once, are planned, and are read back after the write', (_, book: Workbook) => {
  const now = review(book, { asOf, changes: CHANGES });
  // 0.7 × 90 + 0.3 × (0.3 × 100 + 0.7 × 71.4)
  expect(now.result.score?.total).toBe(87);
  const written = applied(book, now.plan);
  expect(lineOf(written, '*').slice(2, 5)).toEqual(['70', '40', '汇总!C2']);
  const next = review(written, { asOf });
  expect(next.result.score).toEqual(now.result.score);
  expect(shownSheets(next.plan)).toEqual([]);
  expect(readRubrics(written).rubrics.map(({ weight }) => weight)).toEqual([0.7, 0.3]);
  for (const name of ['汇总', '基础建设', '作用发挥']) {
    expect(now.plan.sheets.flatMap(({ sheet: own, cells }) => (own === name ? cells : []))).toEqual([]);
  }
});

test('the result says whose the weights are: at the cell, in the trace, and on 评分结果', () => {
  const written = applied(BOOK, review(BOOK, { asOf, changes: CHANGES }).plan);
  const { result } = review(written, { asOf });
  expect(result.problems.filter(({ code }) => code === 'weight.own')).toMatchObject([
    {
      severity: 'info',
      sheet: '核验设置',
      cell: 'AI4',
      message: '“基础建设”的权重按设置取70，没有用 汇总!C2 写明的40。',
    },
    { severity: 'info', sheet: '核验设置', cell: 'AI5' },
  ]);
  expect(result.score?.trace[0]?.rule).toContain('其中2处权重按设置');
  const grid = written.grids.find(({ sheet: name }) => name === '评分结果');
  const texts = [...(grid?.rows() ?? [])].map((row) => cellText(grid?.cell(row, 10) ?? { kind: 'empty' }));
  expect(texts).toContain('权重按设置；评分表写明的是40');
});

test('what was written with changed weights is consistent with its record, and planned once', () => {
  const categories = workbook(...BOOK.grids.slice(2));
  const changes = { ...NO_CHANGES, weights: { '作用发挥!组织生活': '60', '作用发挥!先锋岗': '50' } };
  for (const [book, own] of [
    [BOOK, CHANGES],
    [categories, changes],
  ] as const) {
    const written = applied(book, review(book, { asOf, changes: own }).plan);
    expect(verify(written, {}).verdict).toBe('consistent');
    expect(review(written, { asOf }).plan.sheets).toEqual([]);
  }
});

test('an emptied field goes back to what the tables state, on the sheet and on 评分结果 too', () => {
  const typed = applied(WRITTEN, review(WRITTEN, { asOf, changes: CHANGES }).plan);
  const emptied = { ...NO_CHANGES, weights: { '基础建设!*': '', '作用发挥!*': '' } };
  const back = applied(typed, review(typed, { asOf, changes: emptied }).plan);
  expect(review(back, { asOf }).result.score).toEqual(review(WRITTEN, { asOf }).result.score);
  expect(lineOf(back, '*')).toEqual(lineOf(WRITTEN, '*'));
  expect(codes(review(back, { asOf }))).toEqual([]);
});

test('what is typed into the sheet counts; what cannot be used, comes to too little or stands there twice is told at its cell', () => {
  const total = (values: Record<string, string | number>) => review(typedInto(WRITTEN, values), { asOf });
  expect(total({ '基础建设!*': 70, '作用发挥!*': 30 }).result.score?.total).toBe(87);
  const short = total({ '作用发挥!先锋岗': 50 });
  expect(codes(short)).toEqual(['weight.own', 'weight.ownSum']);
  expect(short.result.problems.find(({ code }) => code === 'weight.ownSum')).toMatchObject({
    cell: 'AI7',
    message: '“作用发挥”各部分的权重改动后合计为80，应为100。总分按权重的相对大小折算，请核对。',
  });
  const unusable = total({ '基础建设!*': 0.3 }).result.problems.find(({ code }) => code === 'settings.invalid');
  expect(unusable).toMatchObject({ cell: 'AI4', received: '0.3' });
  expect(unusable?.message).toContain('30%请填30');
  const row = settingsOf(WRITTEN).rowCount + 1;
  const copied = changed(typedInto(WRITTEN, { '基础建设!*': 30, '作用发挥!*': 70 }), (at, column) =>
    at === row && column >= FIRST ? ['基础建设', '整张评分表', 90, 40, '', '*'][column - FIRST] : undefined,
  );
  const twice = review(copied, { asOf }).result.problems.find(({ code }) => code === 'settings.weightTwice');
  expect(twice).toMatchObject({ severity: 'warn', received: '90', cell: `AI${row}` });
});

test('a value whose part is gone stays and is told; an empty line goes', () => {
  const typed = typedInto(WRITTEN, { '作用发挥!先锋岗': 50 });
  const grids = typed.grids.map((grid) =>
    grid.sheet === '作用发挥'
      ? sheet('作用发挥', [
          ['考核项目', '分值', '得分'],
          ['三会一课', 50, 50],
          ['先锋岗创建', 50, 40],
        ])
      : grid,
  );
  const now = review({ ...typed, grids }, { asOf });
  expect(codes(now)).toEqual(['settings.noWeight']);
  const after = applied({ ...typed, grids }, now.plan);
  expect(lineOf(after, '先锋岗').slice(1)).toEqual(['先锋岗', '50', '70', '（评分表中已没有此部分）', '先锋岗']);
  expect(lineOf(after, '组织生活')).toEqual(['', '', '', '', '', '']);
  expect(shownSheets(review(after, { asOf }).plan)).toEqual([]);
});

test('with its header changed the table is neither read nor touched', () => {
  const typed = typedInto(WRITTEN, { '基础建设!*': 70 });
  const row = rowOf(typed, '权重取值');
  const broken = changed(typed, (at, column) => (at === row && column === VALUE ? '取值' : undefined));
  const { result, plan } = review(broken, { asOf });
  expect(result.problems.find(({ code }) => code === 'settings.tableLost')?.message).toContain('各部分权重');
  expect(result.score?.total).toBe(84);
  expect(shownSheets(plan)).toEqual([]);
});

test('settings sheets from before get the table at the next run, without meeting another one', () => {
  const older = changed(WRITTEN, (_, column) => (column >= 12 ? null : undefined));
  const crowded = changed(older, (row, column) => (row === 9 && column === 13 ? '我的草稿' : undefined));
  for (const book of [older, crowded]) {
    const next = applied(book, review(book, { asOf }).plan);
    const again = typedInto(next, {});
    for (const title of ['权重取值', '参数编号', '类型', '豁免原因']) expect(rowOf(again, title)).toBeGreaterThan(0);
    expect(shownSheets(review(next, { asOf }).plan)).toEqual([]);
  }
});

test('a table of plain points gets none', () => {
  const plain = workbook(...BOOK.grids.slice(1, 2));
  const grid = settingsOf(applied(plain, review(plain, { asOf }).plan));
  expect(grid.columnCount).toBeLessThan(FIRST);
});

test('a settings file wins over the sheet, weight by weight', () => {
  const file = readSettingsJson('{"weights": {"基础建设!*": 70, "作用发挥!*": "30%"}}');
  if (!file.ok) throw new Error(file.reason);
  const typed = typedInto(WRITTEN, { '基础建设!*': 50, '作用发挥!组织生活': 40, '作用发挥!先锋岗': 60 });
  const { result } = review(typed, { asOf, settings: file.value });
  // 0.7 × 90 + 0.3 × (0.4 × 100 + 0.6 × 71.4)
  expect(result.score?.total).toBe(87.9);
  for (const refused of ['-1', '"很多"', 'true', 'null'])
    expect(readSettingsJson(`{"weights": {"基础建设!*": ${refused}}}`).ok).toBe(false);
});

test('weights that are all multiplied by one number leave the total as it is', () => {
  const weight = fc.integer({ min: 1, max: 25 });
  fc.assert(
    fc.property(weight, weight, fc.integer({ min: 2, max: 4 }), (first, second, factor) => {
      const total = (by: number) => {
        const weights = { '作用发挥!组织生活': String(first * by), '作用发挥!先锋岗': String(second * by) };
        return review(BOOK, { asOf, changes: { ...NO_CHANGES, weights } }).result.score?.total;
      };
      expect(total(factor)).toBe(total(1));
    }),
    { numRuns: 20 },
  );
});
