import { sheetLayout } from '../../samples/ledger/layout';
import type { Sheets } from '../../samples/ledger/rows';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read-ledger';
import type { Grid } from '../../src/workbook/grid';
import { sheet, type SheetOptions } from './grid';

export { changed, day, replaced, type Row, type Sheets } from '../../samples/ledger/rows';

/** What of single sheets is laid out otherwise than usual: the year of the title, and what stands beside the cells. */
export type Layout = Readonly<Record<string, SheetLayout>>;
export type SheetLayout = Pick<SheetOptions, 'merges' | 'notes' | 'hiddenRows'> & { readonly year?: number };

/** The sheets as worksheets. */
export function gridsOf(sheets: Sheets, year = 2025, layout: Layout = {}): Grid[] {
  return Object.entries(sheets).map(([name, records]) => {
    const { year: ownYear = year, ...beside } = layout[name] ?? {};
    return sheet(name, sheetLayout(name, records, ownYear).rows, beside);
  });
}

/** The sheets as the reader understands them. */
export function ledgerOf(sheets: Sheets, year = 2025, layout: Layout = {}): Ledger {
  return readLedger(gridsOf(sheets, year, layout));
}
