import { review } from '../../src/review/review';
import { isEmptyPlan } from '../../src/workbook/plan';
import { applied } from '../support/apply';
import { sheet, workbook, type Typed } from '../support/grid';

const HEADER = ['序号', '考核项目', '分值', '评分标准', '扣分', '得分', '扣分原因'];
const table = (
  deduction: Typed,
  score: Typed,
  reason: Typed = null,
  other: readonly Typed[] = [2, '按期换届', 40, '', 0, null, null],
) => workbook(sheet('评分表', [HEADER, [1, '班子健全', 60, '缺1名委员扣1分', deduction, score, reason], other]));
const ENTRY = { '评分表!班子健全#1': { deduction: 2, score: 58, reason: '缺2名委员，扣2分' } };
const with2 = (book: ReturnType<typeof table>) => review(book, { asOf: '2026-11-20', entries: ENTRY });
const writes = (book: ReturnType<typeof table>) =>
  with2(book)
    .plan.sheets.find(({ sheet: name }) => name === '评分表')
    ?.cells.filter(({ row }) => row === 2)
    .map(({ column, content }) => [
      column,
      'value' in content ? content.value : content.kind === 'text' ? content.text : content.kind,
    ]);

test('a deduction and its reason go into their blank cells, the score follows by the formula', () => {
  expect(writes(table(null, null))).toEqual([
    [5, 2],
    [6, 'formula'],
    [7, '缺2名委员，扣2分'],
  ]);
});

test('the review speaks as if it stood on the sheet, and once it does there is nothing left to write', () => {
  const book = table(null, null);
  const { result, plan } = with2(book);
  expect(result.rubrics[0]?.items[0]).toMatchObject({ score: 58, deduction: 2, reason: '缺2名委员，扣2分' });
  expect(book.grids[0]?.cell(2, 5).kind).toBe('empty');
  const after = review(applied(book, plan), { asOf: '2026-11-20' });
  expect(isEmptyPlan(after.plan)).toBe(true);
  expect(after.result.score).toEqual(result.score);
});

test('what a person typed there is what the plan expects to replace', () => {
  const plan = with2(table(1, 59, '缺1名')).plan.sheets.find(({ sheet: name }) => name === '评分表');
  expect(plan?.cells.filter(({ row }) => row === 2)).toMatchObject([
    { column: 5, content: { value: 2 }, expected: { value: 1 } },
    { column: 6, content: { value: 58 }, expected: { value: 59 } },
    { column: 7, expected: { text: '缺1名' } },
  ]);
});

test('an office’s own 分值−扣分 stays and is foreseen', () => {
  const book = table(null, { kind: 'number', value: 60, formula: '=C2-E2' });
  expect(writes(book)).toEqual([
    [5, 2],
    [7, '缺2名委员，扣2分'],
  ]);
  expect(with2(book).result.rubrics[0]?.items[0]?.score).toBe(58);
});

test.each([
  ['a score by some other formula', table(null, { kind: 'number', value: 60, formula: '=Sheet2!A1' })],
  ['a deduction by a formula', table({ kind: 'number', value: 1, formula: '=1+0' }, null)],
])('%s is left alone with all of the entry, and told', (_, book) => {
  const { result, plan } = with2(book);
  expect(plan.sheets.flatMap(({ sheet: name, cells }) => (name === '评分表' ? cells : []))).not.toContainEqual(
    expect.objectContaining({ row: 2, content: { kind: 'number', value: 2 } }),
  );
  expect(result.problems).toContainEqual(expect.objectContaining({ code: 'entry.noCell', severity: 'warn' }));
});

test('without a 扣分 column the score goes into 得分', () => {
  const book = workbook(
    sheet('评分表', [
      ['序号', '考核项目', '分值', '评分标准', '得分'],
      [1, '班子健全', 60, '缺1名委员扣1分', null],
      [2, '按期换届', 40, '未按期换届不得分', 40],
    ]),
  );
  expect(writes(book)).toEqual([[5, 58]]);
});

test('an item that is no longer there is told of', () => {
  const book = table(null, null);
  const entries = { '评分表!没有的项#1': { deduction: 1, score: 1, reason: '' } };
  const { result } = review(book, { asOf: '2026-11-20', entries });
  expect(result.problems).toContainEqual(expect.objectContaining({ code: 'entry.itemGone' }));
});

test('a protected sheet is not written to', () => {
  const rows = [HEADER, [1, '班子健全', 60, '缺1名委员扣1分', null, null, null]];
  const { plan, result } = with2(workbook(sheet('评分表', rows, { protected: true })));
  expect(plan.sheets.map(({ sheet: name }) => name)).not.toContain('评分表');
  expect(result.problems).toContainEqual(expect.objectContaining({ code: 'sheet.protected' }));
});
