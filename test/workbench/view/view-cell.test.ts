import fc from 'fast-check';
import { PLAIN, type CellLook } from '../../../src/hosts/xlsx/look/sheet-look';
import { cellContent } from '../../../src/workbench/view/cell-content';
import { viewCell } from '../../../src/workbench/view/view-cell';
import type { Cell } from '../../../src/workbook/cell';
import { sameContent } from '../../../src/workbook/cell';
import { contentCell } from '../../../src/workbook/sheet-draft';

const look = (format: string): CellLook => ({ format });

test('a number is drawn as its format shows it', () => {
  const cell: Cell = { kind: 'number', value: 0.956 };
  expect(viewCell(cell, look('0.0%'))).toEqual({ v: 0.956, m: '95.6%', ct: { fa: '0.0%', t: 'n' }, ht: 2 });
  expect(viewCell(cell, PLAIN)?.m).toBe('0.956');
});

test('a date has a date format, its own or the usual one', () => {
  const cell: Cell = { kind: 'date', serial: 46_348 };
  expect(viewCell(cell, look('yyyy"年"m"月"d"日"'))?.m).toBe('2026年11月22日');
  expect(viewCell(cell, PLAIN)?.m).toBe('2026-11-22');
  expect(viewCell({ kind: 'date', serial: 0.75 }, look('h:mm'))?.m).toBe('18:00');
});

test('numbers stand at the right, text at the left, unless the look says otherwise', () => {
  const align = (cell: Cell, dressed: Partial<CellLook> = {}) => viewCell(cell, { ...PLAIN, ...dressed })?.ht;
  expect(align({ kind: 'number', value: 5 })).toBe(2);
  expect(align({ kind: 'text', text: '五' })).toBeUndefined();
  expect(align({ kind: 'number', value: 5 }, { align: 'center' })).toBe(0);
});

test('an empty cell is drawn only for its look', () => {
  expect(viewCell({ kind: 'empty' }, PLAIN)).toBeNull();
  expect(viewCell({ kind: 'empty' }, { format: 'General', fill: '#FFF9E5' })).toMatchObject({ bg: '#FFF9E5' });
  expect(viewCell({ kind: 'empty' }, look('@'))?.ct).toEqual({ fa: '@', t: 's' });
});

test('a formula comes with its result', () => {
  const cell: Cell = { kind: 'number', value: 12, formula: '=SUM(A1:A3)' };
  expect(viewCell(cell, PLAIN)).toEqual({
    v: 12,
    m: '12',
    ct: { fa: 'General', t: 'n' },
    ht: 2,
    f: '=SUM(A1:A3)',
  });
});

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('text' as const), text: fc.string({ minLength: 1 }) }),
  fc
    .constantFrom('5', '001', '=A1', 'TRUE', '2026-11-22', '#N/A', '50%')
    .map((text) => ({ kind: 'text' as const, text })),
  fc.record({ kind: fc.constant('number' as const), value: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
  fc.record({ kind: fc.constant('date' as const), serial: fc.integer({ min: 61, max: 60_000 }) }),
  fc.constant({ kind: 'empty' as const }),
  fc.record({
    kind: fc.constant('number' as const),
    value: fc.integer(),
    formula: fc.constantFrom('=A1+1', "=SUM('表一'!A1:B2)"),
  }),
);

test('what is drawn reads back as what the file holds, so that drawing is never taken for an entry', () => {
  fc.assert(
    fc.property(cells, fc.constantFrom('General', '@', '0.00', '0%', 'yyyy-mm-dd'), (cell, format) => {
      const back = contentCell(cellContent(viewCell(cell, look(format))));
      expect(sameContent(back, cell)).toBe(true);
    }),
  );
});
