import { sheetLayout } from '../../samples/ledger/layout';
import type { Sheets } from '../../samples/ledger/rows';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import type { Grid } from '../../src/workbook/grid';
import { sheet } from './grid';

export { changed, day, replaced, type Row, type Sheets } from '../../samples/ledger/rows';

/** What of single sheets is laid out otherwise than usual: the year of the title, merged cells (A1 areas). */
export type Layout = Readonly<Record<string, { readonly year?: number; readonly merges?: readonly string[] }>>;

/** The sheets as worksheets. */
export function gridsOf(sheets: Sheets, year = 2025, layout: Layout = {}): Grid[] {
  return Object.entries(sheets).map(([name, records]) => {
    const { year: ownYear = year, merges = [] } = layout[name] ?? {};
    return sheet(name, sheetLayout(name, records, ownYear).rows, { merges });
  });
}

/** The sheets as the reader understands them. */
export function ledgerOf(sheets: Sheets, year = 2025, layout: Layout = {}): Ledger {
  return readLedger(gridsOf(sheets, year, layout));
}
