import { EMPTY, type Cell } from '../../../workbook/cell';
import { textCell } from './shared-strings';

/** Days between the first days of the 1900 and the 1904 date system. */
export const DAYS_1904 = 1462;

/** What a sheet's cells need from the rest of the workbook to be understood. */
export interface CellContext {
  readonly sharedStrings: readonly Cell[];
  /** By cell style index; missing indices are not dates. */
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** A cell element's own words: `value` is `<v>`, `inline` the text of `<is>`. */
export interface RawCell {
  readonly type: string | undefined;
  readonly style: number;
  readonly value: string | undefined;
  readonly inline: string | undefined;
}

/** The value of a cell that has no formula, or a formula's cached result. */
export function cellValue(raw: RawCell, context: CellContext): Cell {
  const { value } = raw;
  if (raw.type === 'inlineStr') return textCell(raw.inline ?? value ?? '');
  if (value === undefined || value === '') return EMPTY;
  switch (raw.type) {
    case 's':
      // A string that is not there can not be read; saying so beats a made-up text.
      return context.sharedStrings[Number(value)] ?? { kind: 'error', code: '#REF!' };
    case 'str':
      return textCell(value);
    case 'b':
      return { kind: 'boolean', value: value === '1' || value === 'true' };
    case 'e':
      return { kind: 'error', code: value };
    case 'd':
      return isoDate(value);
    default:
      return numeric(value, raw.style, context);
  }
}

function numeric(value: string, style: number, context: CellContext): Cell {
  const number = Number(value);
  if (!Number.isFinite(number)) return { kind: 'text', text: value };
  if (context.dateStyles[style] !== true) return { kind: 'number', value: number };
  return { kind: 'date', serial: context.date1904 ? number + DAYS_1904 : number };
}

/** Strict workbooks may hold dates as `2026-05-01T08:00:00`. */
function isoDate(value: string): Cell {
  const milliseconds = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(value) || !value.includes('T') ? value : `${value}Z`);
  if (Number.isNaN(milliseconds)) return { kind: 'text', text: value };
  return { kind: 'date', serial: milliseconds / 86_400_000 + 25_569 };
}

/** Adds the formula to its result. */
export function withFormula(result: Cell, formula: string): Cell {
  return result.kind === 'empty' ? { kind: 'text', text: '', formula } : { ...result, formula };
}
