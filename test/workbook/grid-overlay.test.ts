import { EMPTY } from '../../src/workbook/cell';
import { gridWith } from '../../src/workbook/grid-overlay';
import { sheet } from '../support/grid';

test('written cells read as they will, all others as before, and the sheet itself stays', () => {
  const grid = sheet(
    '表',
    [
      ['甲', 1],
      [null, 2],
    ],
    { merges: ['A1:A2'], protected: true },
  );
  const later = gridWith(grid, [
    { row: 1, column: 2, content: { kind: 'number', value: 9 }, expected: { kind: 'number', value: 1 } },
    { row: 2, column: 2, content: { kind: 'blank' }, expected: { kind: 'number', value: 2 } },
    { row: 3, column: 1, content: { kind: 'text', text: '乙' }, expected: EMPTY },
  ]);
  expect(later.cell(1, 1)).toEqual({ kind: 'text', text: '甲' });
  expect(later.cell(1, 2)).toEqual({ kind: 'number', value: 9 });
  expect(later.cell(2, 2)).toEqual(EMPTY);
  expect(later.cell(3, 1)).toEqual({ kind: 'text', text: '乙' });
  expect([later.rowCount, later.merges, later.protected]).toEqual([3, grid.merges, true]);
  expect(grid.cell(1, 2)).toEqual({ kind: 'number', value: 1 });
});

test('without writes it is the same sheet', () => {
  const grid = sheet('表', [['甲']]);
  expect(gridWith(grid, [])).toBe(grid);
});
