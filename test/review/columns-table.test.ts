import { review } from '../../src/review/review';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';

const BOOK = workbook(
  sheet('评分', [
    ['考核项目', '分值', '系数', '备注'],
    ['班子健全', 60, 50, '缺1名委员'],
    ['按期换届', 40, 40, ''],
  ]),
);
const asOf = '2026-06-30';

test('a corrected column is kept in the workbook and holds when it is opened again', () => {
  const before = review(BOOK, { asOf });
  expect(before.result.score?.total).toBeNull();
  const corrected = review(BOOK, { asOf, columns: { 系数: 'score' } });
  expect(corrected.result.score?.total).toBe(90);
  const again = review(applied(BOOK, corrected.plan), { asOf });
  expect(again.result.score?.total).toBe(90);
  expect(again.result.rubrics[0]?.headers).toContainEqual({
    column: 'C',
    header: '系数',
    meaning: 'score',
    by: 'corrected',
  });
  expect(again.plan.sheets).toEqual([]);
});

test('a word that is no column is a problem at its cell, and nothing is corrected by it', () => {
  const written = applied(BOOK, review(BOOK, { asOf, columns: { 系数: 'score' } }).plan);
  const settings = written.grids.find((grid) => grid.sheet === '核验设置');
  const row =
    [...(settings?.rows() ?? [])].find(
      (each) => settings?.cell(each, 8).kind === 'text' && (settings.cell(each, 8) as { text: string }).text === '系数',
    ) ?? 0;
  const changed = applied(written, {
    sheets: [
      {
        sheet: '核验设置',
        cells: [{ row, column: 10, expected: { kind: 'text', text: '得分' }, content: { kind: 'text', text: '成绩' } }],
      },
    ],
  });
  const { result } = review(changed, { asOf });
  expect(result.problems).toContainEqual(
    expect.objectContaining({ code: 'settings.unknownColumn', sheet: '核验设置', cell: `J${row}`, received: '成绩' }),
  );
});
