import { serialOfText } from '../../src/values/date';
import type { Cell } from '../../src/workbook/cell';

/** What one types into a cell; `null` is an empty cell. */
export type Entry = string | number | boolean | null | Cell;

/** One record as typed: column titles and what stands below them. */
export type Row = Readonly<Record<string, Entry>>;

/** The records of ledger sheets by the sheets' names. */
export type Sheets = Readonly<Record<string, readonly Row[]>>;

/** A date cell: `day('2025-03-05')`. */
export function day(text: string): Cell {
  const serial = serialOfText(text);
  if (serial === undefined) throw new Error(`not a day: ${text}`);
  return { kind: 'date', serial };
}

/** The same sheets with some cells of one record (counted from 0) changed; `null` empties a cell. */
export function changed(sheets: Sheets, name: string, index: number, cells: Row): Sheets {
  const rows = sheets[name];
  if (rows?.[index] === undefined) throw new Error(`no record ${index} on ${name}`);
  return { ...sheets, [name]: rows.map((row, at) => (at === index ? { ...row, ...cells } : row)) };
}

/** The same sheets with other records on one of them. */
export function replaced(sheets: Sheets, name: string, rows: (before: readonly Row[]) => readonly Row[]): Sheets {
  return { ...sheets, [name]: rows(sheets[name] ?? []) };
}
