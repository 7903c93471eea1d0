import { rowIds } from '../../src/rectification/row-ids';
import { listRow } from '../support/rectification';

const KEY = 'R-0123456789';

test('a row of ours goes by its key, a row that a person added by its problem', () => {
  const ids = rowIds([listRow(4, { id: KEY, problem: '缺纪检委员' }), listRow(5, { problem: '档案柜未上锁' })]);
  expect([ids.get(4), ids.get(5)]).toEqual([KEY, '人工登记/档案柜未上锁']);
});

test('the row of a person keeps its id wherever it is moved and whatever else is filled in', () => {
  const before = rowIds([listRow(5, { problem: '档案柜未上锁', status: '待整改' })]);
  const after = rowIds([listRow(4, { id: KEY }), listRow(9, { problem: '档案柜未上锁', owner: '沈若兰', id: '自编' })]);
  expect(after.get(9)).toBe(before.get(5));
});

test('of rows with one problem none is taken for another once they were sorted', () => {
  const [first, second] = [
    listRow(5, { problem: '档案柜未上锁', unit: '综合科' }),
    listRow(6, { problem: '档案柜未上锁', unit: '财务科' }),
  ] as const;
  const before = rowIds([first, second]);
  const sorted = rowIds([
    { ...second, row: 5 },
    { ...first, row: 6 },
  ]);
  expect(new Set(before.values()).size).toBe(2);
  expect([sorted.get(6), sorted.get(5)]).toEqual([before.get(5), before.get(6)]);
});

test('rows that say the same in every cell are told apart by their order', () => {
  const ids = rowIds([listRow(5, { problem: '档案柜未上锁' }), listRow(6, { problem: '档案柜未上锁' })]);
  expect(new Set(ids.values()).size).toBe(2);
});
