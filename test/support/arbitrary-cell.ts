import fc from 'fast-check';
import { EMPTY, type Cell } from '../../src/workbook/cell';

const TRICKY = [
  '=1+1',
  '+86',
  '-无',
  '@支部',
  '＝A1',
  "'撇号",
  '00123',
  '2026-11-22',
  'TRUE',
  '#N/A',
  ' 空格 ',
  '党员🚩',
  '一\n二',
];

/** Texts that people type, and texts that a spreadsheet takes for something else. */
export function arbitraryText(): fc.Arbitrary<string> {
  return fc.oneof(fc.constantFrom(...TRICKY), fc.stringMatching(/^[一-龥A-Za-z0-9（）、]{1,12}$/u));
}

export function arbitraryNumber(): fc.Arbitrary<number> {
  return fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.integer({ min: 0, max: 100_000 }).map((milli) => milli / 1000),
  );
}

/** What can stand in a cell of somebody's workbook. */
export function arbitraryCell(): fc.Arbitrary<Cell> {
  const formula = fc.constantFrom(undefined, '=A1+1', "='评分 表'!B2", '=IF(A1="","",A1)');
  const own = (text: string | undefined) => (text === undefined ? {} : { formula: text });
  return fc.oneof(
    fc.constant(EMPTY),
    fc.tuple(arbitraryText(), formula).map(([text, f]): Cell => ({ kind: 'text', text, ...own(f) })),
    fc.tuple(arbitraryNumber(), formula).map(([value, f]): Cell => ({ kind: 'number', value, ...own(f) })),
    fc
      .tuple(fc.integer({ min: 40_000, max: 47_000 }), formula)
      .map(([serial, f]): Cell => ({ kind: 'date', serial, ...own(f) })),
    fc.tuple(fc.boolean(), formula).map(([value, f]): Cell => ({ kind: 'boolean', value, ...own(f) })),
    fc
      .tuple(fc.constantFrom('#N/A', '#DIV/0!'), formula)
      .map(([code, f]): Cell => ({ kind: 'error', code, ...own(f) })),
  );
}
