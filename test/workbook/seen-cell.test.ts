import { seenCell } from '../../src/workbook/seen-cell';
import { sheet } from '../support/grid';

const grid = sheet(
  '台账',
  [
    ['甲', '乙'],
    [null, '丙'],
  ],
  { merges: ['A1:A2', 'B1:D1'] },
);

test('inside a merge a reader sees its top-left cell', () => {
  expect(seenCell(grid, 2, 1)).toEqual({
    place: { sheet: '台账', row: 1, column: 1 },
    cell: { kind: 'text', text: '甲' },
    right: 1,
  });
  expect(seenCell(grid, 1, 3)).toMatchObject({ place: { row: 1, column: 2 }, right: 4 });
});

test('elsewhere it is the cell itself', () => {
  expect(seenCell(grid, 2, 2)).toEqual({
    place: { sheet: '台账', row: 2, column: 2 },
    cell: { kind: 'text', text: '丙' },
    right: 2,
  });
});
