import { meanings } from './meanings';

const labels = (cell: string, points: number | null) =>
  meanings(cell, points).map((clause) =>
    Array.isArray(clause['levels'])
      ? clause['levels'].map(({ label, amount }) => `${label} ${amount}`)
      : clause['kind'],
  );

test('amounts in brackets that fall to nothing are alternatives', () => {
  expect(labels('制度健全(2分);比较健全(1分);不健全(0分)', null)).toEqual([['制度健全 2', '比较健全 1', '不健全 0']]);
});

test('amounts of which the highest is all the points are alternatives', () => {
  expect(labels('每月一次(3分);每季一次(2分);每年一次(1分)', 3)).toEqual([['每月一次 3', '每季一次 2', '每年一次 1']]);
});

test('amounts that add up to the points are parts, no clauses', () => {
  expect(labels('有阵地(1分);有制度(2分)', 3)).toEqual([]);
  expect(labels('①有阵地(1分)②有制度(2分)', 5)).toEqual([]);
});

test('a last bracket that is the sum of the others is the total', () => {
  expect(labels('有阵地(1分);有制度(1分)。(2分)', null)).toEqual([]);
});

test('where neither fits nobody guesses', () => {
  expect(labels('有阵地(1分);有制度(1分);有人员(1分)', 5)).toEqual(['unknown']);
});

test('one bracket states the points of its part', () => {
  expect(labels('落实谈心谈话制度(2分)', 2)).toEqual([]);
});
