import { mergeAt, mergedCell } from '../../src/workbook/grid';
import { sheet } from '../support/grid';

const grid = sheet(
  '表',
  [
    ['甲', null, 3],
    [null, null, null],
    ['乙', null, 5],
  ],
  { merges: ['A1:B2'] },
);

test('every cell of a merge shows its top-left cell; the covered cells themselves are empty', () => {
  expect(mergedCell(grid, 2, 2)).toEqual({ kind: 'text', text: '甲' });
  expect(grid.cell(2, 2)).toEqual({ kind: 'empty' });
  expect(mergeAt(grid, 3, 1)).toBeUndefined();
});

test('rows and cells come in order, filled ones only', () => {
  expect([...grid.rows()]).toEqual([1, 3]);
  expect([...grid.rowCells(1)].map(([column]) => column)).toEqual([1, 3]);
  expect([grid.rowCount, grid.columnCount]).toEqual([3, 3]);
});

test('a cell far out costs nothing', () => {
  const wide = sheet('宽', [[...Array<null>(16_383).fill(null), '末列']]);
  expect([...wide.rowCells(1)]).toEqual([[16_384, { kind: 'text', text: '末列' }]]);
});
