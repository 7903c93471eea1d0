import { NEW_LAYOUT } from '../../src/rectification/layout';
import type { RectifyRequest } from '../../src/rectification/requests';
import { openList } from '../../src/review/open-list';
import { review } from '../../src/review/review';
import type { Workbook } from '../../src/workbook/host';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';

const book = workbook(
  sheet('验收评分表', [
    ['序号', '类别', '考核项目', '分值', '扣分', '得分', '扣分原因'],
    [1, '组织设置标准化', '班子健全', 5, 1, null, '缺纪检委员'],
  ]),
);
const asOf = '2026-11-22';
const open = (from: Workbook, requests: readonly RectifyRequest[] = []) =>
  openList(from, { asOf, settings: { parameters: {} }, requests });

function written(from: Workbook, requests: readonly RectifyRequest[] = []): Workbook {
  return applied(from, review(from, { asOf, rectify: requests }).plan);
}

function only(from: Workbook, requests: readonly RectifyRequest[] = []) {
  const id = review(from, { asOf }).result.rectifications[0]?.id ?? '';
  const row = open(from, requests)(id);
  if (row === undefined) throw new Error('no row');
  return { id, row, steps: row.steps.map(({ step }) => step) };
}

const listed = written(book);

test('a new item can be begun, handed in or done, not closed', () => {
  expect(only(listed).steps).toEqual(['start', 'submit', 'finish']);
});

test('without a list there is nothing to change', () => {
  const { result } = review(book, { asOf });
  expect(result.rectifications.map(({ id }) => open(book)(id))).toEqual([undefined]);
  expect(open(book)('')).toBeUndefined();
});

test('what was handed in and recorded can be closed or sent back; in the same write it can not be closed', () => {
  const { id } = only(listed);
  const request = { id, owner: '沈若兰', status: '待复查' };
  expect(only(listed, [request]).steps).toEqual(['start', 'finish', 'return']);
  expect(only(written(listed, [request])).steps).toEqual(['start', 'finish', 'close', 'return']);
});

test('what closing still lacks is told at its columns', () => {
  const { id } = only(listed);
  const { row } = only(written(listed, [{ id, owner: '沈若兰', status: '待复查' }]));
  const closing = { closure: '已销号', checker: '沈若兰', closedOn: '2026-11-30' };
  const columns = row.faults(closing).map(({ column }) => column);
  expect(columns.sort()).toEqual(['checker', 'closedOn', 'conclusion', 'evidence']);
  const whole = { ...closing, checker: '许知远', closedOn: asOf, conclusion: '属实', evidence: '照片' };
  expect(row.faults(whole)).toEqual([]);
});

test('立行立改 is closed at once', () => {
  const { id } = only(listed);
  expect(only(listed, [{ id, deadline: '立行立改' }]).steps).toContain('close');
});

test('what was sent back is handed in anew, and a closed item is left alone', () => {
  const { id } = only(listed);
  const submitted = written(listed, [{ id, owner: '沈若兰', status: '待复查' }]);
  const back = written(submitted, [
    { id, closure: '退回', status: '整改中', checker: '许知远', conclusion: '没有材料' },
  ]);
  const { row } = only(back);
  expect(row.steps.find(({ step }) => step === 'submit')?.changes).toEqual({
    status: '待复查',
    closure: '未销号',
  });
  const closing = { closure: '已销号', checker: '许知远', closedOn: asOf, conclusion: '属实', evidence: '照片' };
  expect(only(written(submitted, [{ id, ...closing }])).steps).toEqual([]);
});

test('a deadline that is not understood is told, and what is asked for already stands in the row', () => {
  const { id } = only(listed);
  const { row } = only(listed, [{ id, owner: '沈若兰' }]);
  expect(row.text('owner')).toBe('沈若兰');
  expect(row.faults({ deadline: '尽快' })).toEqual([
    { column: 'deadline', message: expect.stringContaining('“尽快”没有读懂') },
  ]);
  expect(row.faults({ deadline: '10个工作日内' })).toEqual([]);
});

test('a row that a person added goes through the same steps, without a record to hold it up', () => {
  const list = listed.grids.find((grid) => grid.sheet === '整改台账');
  if (list === undefined) throw new Error('no list');
  const cell = (column: number, words: string) =>
    ({ row: 6, column, content: { kind: 'text', text: words }, expected: { kind: 'empty' } }) as const;
  const { problem, status } = NEW_LAYOUT.columns;
  const added = applied(listed, {
    sheets: [{ sheet: '整改台账', cells: [cell(problem, '档案柜未上锁'), cell(status, '待复查')] }],
  });
  const [byHand] = review(added, { asOf }).result.rectificationsByHand ?? [];
  const row = open(added)(byHand?.id ?? '');
  expect(row?.steps.map(({ step }) => step)).toEqual(['start', 'finish', 'close', 'return']);
  expect(row?.faults({ closure: '已销号', status: '已完成' }).map(({ column }) => column)).toContain('checker');
});
