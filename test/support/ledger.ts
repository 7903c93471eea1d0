import { KIND_IDS, kindOf } from '../../src/ledger/kinds';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import { serialOfText } from '../../src/values/date';
import type { Cell } from '../../src/workbook/cell';
import type { Grid } from '../../src/workbook/grid';
import { sheet, type SheetOptions, type Typed } from './grid';

/** One record as typed: column titles and what stands below them. */
export type Row = Readonly<Record<string, Typed>>;

/** Ledger sheets by name, as `compliantSheets` gives them. */
export type Sheets = Readonly<Record<string, readonly Row[]>>;

/** A date cell: `day('2025-03-05')`. */
export function day(text: string): Cell {
  const serial = serialOfText(text);
  if (serial === undefined) throw new Error(`not a day: ${text}`);
  return { kind: 'date', serial };
}

/** What of single sheets is laid out otherwise than usual: the year of the title, and what stands beside the cells. */
export type Layout = Readonly<Record<string, SheetLayout>>;
export type SheetLayout = Pick<SheetOptions, 'merges' | 'notes' | 'hiddenRows'> & { readonly year?: number };

/** The sheets as worksheets: a title with the year in row 1, the header in row 2, records from row 3; forms as forms. */
export function gridsOf(sheets: Sheets, year = 2025, layout: Layout = {}): Grid[] {
  return Object.entries(sheets).map(([name, rows]) => {
    const kind = KIND_IDS.map(kindOf).find((one) => one.name === name);
    const titles = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    if (kind?.form === true)
      return sheet(
        name,
        titles.map((title) => [title, rows[0]?.[title] ?? null]),
      );
    const header = titles.length > 0 ? titles : Object.values(kind?.columns ?? {}).map(({ title }) => title);
    const { year: ownYear = year, ...beside } = layout[name] ?? {};
    const records = rows.map((row) => header.map((title) => row[title] ?? null));
    return sheet(name, [[`${ownYear}年度${name}`], header, ...records], beside);
  });
}

/** The sheets as the reader understands them. */
export function ledgerOf(sheets: Sheets, year = 2025, layout: Layout = {}): Ledger {
  return readLedger(gridsOf(sheets, year, layout));
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
