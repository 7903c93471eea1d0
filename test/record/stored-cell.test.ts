import fc from 'fast-check';
import { contentOf, readStoredCell, storeCell } from '../../src/record/stored-cell';
import { contentCell } from '../../src/workbook/sheet-draft';
import { arbitraryCell } from '../support/arbitrary-cell';

test('every cell comes back exactly as it was, formula and last result included', () => {
  fc.assert(
    fc.property(arbitraryCell(), (cell) => {
      expect(readStoredCell(storeCell(cell))).toEqual({ ok: true, value: cell });
    }),
  );
});

test('writing the content of a cell gives the cell, but for a date that a formula computed', () => {
  fc.assert(
    fc.property(arbitraryCell(), (cell) => {
      const again = contentCell(contentOf(cell));
      const plain = cell.kind === 'date' && cell.formula !== undefined;
      expect(again).toEqual(plain ? { kind: 'number', value: cell.serial, formula: cell.formula } : cell);
    }),
  );
});

test.each([
  ['["数字"]'],
  ['["数字","五"]'],
  ['["逻辑值",1]'],
  ['["错误"]'],
  ['["空",5]'],
  ['["未知",5]'],
  ['["数字",5,"A1"]'],
  ['{}'],
  ['5分'],
  [''],
])('%s is not ours', (text) => {
  expect(readStoredCell(text)).toEqual({ ok: false, reason: 'unreadable' });
});
