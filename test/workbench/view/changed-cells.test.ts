import type { Sheet } from '@fortune-sheet/core';
import { changedCells } from '../../../src/workbench/view/changed-cells';

const cell = (v: string) => ({ v });
const [A, B, C] = [cell('甲'), cell('乙'), cell('丙')];
const sheet = (id: string, data: Sheet['data']): Sheet => ({ id, name: id, data });

test('only the cells that became others are told, with what they were', () => {
  const rows = [
    [A, B],
    [null, null],
  ];
  const before = [sheet('一', rows), sheet('二', rows)];
  const after = [sheet('一', [rows[0] ?? [], [null, C]]), sheet('二', rows)];
  expect(changedCells(before, after)).toEqual([{ sheet: '一', row: 2, column: 2, before: null, after: C }]);
});

test('rows that came to the end are compared with nothing', () => {
  const after = [sheet('一', [[A], [null], [B]])];
  expect(changedCells([sheet('一', [[A]])], after)).toEqual([
    { sheet: '一', row: 2, column: 1, before: null, after: null },
    { sheet: '一', row: 3, column: 1, before: null, after: B },
  ]);
});

test('a sheet that was not there before holds no entries', () => {
  expect(changedCells([], [sheet('新表', [[A]])])).toEqual([]);
});
