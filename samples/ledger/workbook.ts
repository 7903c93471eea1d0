import type { Content, SheetPlan } from '../../src/workbook/plan';
import { SheetDraft } from '../../src/workbook/sheet-draft';
import type { StyleName } from '../../src/workbook/style';
import { planOf } from '../branch';
import { sheetLayout } from './layout';
import type { Entry, Sheets } from './rows';

const NARROWEST = 8;
const WIDEST = 44;

/** The ledger's sheets as a new workbook has them, each with the year in its title. */
export function ledgerSheets(sheets: Sheets, year: number): SheetPlan[] {
  return Object.entries(sheets).map(([name, records]) => {
    const { form, rows } = sheetLayout(name, records, year);
    const header = form ? [] : (rows[1] ?? []);
    const draft = new SheetDraft(name, undefined, {
      columns: form
        ? [{ width: 24 }, { width: WIDEST }]
        : header.map((_, column) => ({ width: widthOf(rows, column) })),
      frozenRows: form ? 0 : 2,
      landscape: true,
    });
    rows.forEach((cells, row) =>
      cells.forEach((entry, column) =>
        draft.put(
          row + 1,
          column + 1,
          content(entry),
          styleOf(entry, form ? column === 0 : row === 1, !form && row === 0),
        ),
      ),
    );
    return planOf(draft);
  });
}

/** Chinese characters take two places. */
function widthOf(rows: readonly (readonly Entry[])[], column: number): number {
  const longest = Math.max(...rows.slice(1).map((cells) => shown(cells[column] ?? null).length * 2));
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function shown(entry: Entry): string {
  if (entry === null) return '';
  return typeof entry === 'object' ? '00000' : String(entry);
}

function styleOf(entry: Entry, isHeader: boolean, isTitle: boolean): StyleName {
  if (isTitle) return 'title';
  if (isHeader) return 'header';
  if (typeof entry === 'number') return 'number';
  return entry !== null && typeof entry === 'object' && entry.kind === 'date' ? 'date' : 'text';
}

function content(entry: Entry): Content {
  if (entry === null) return { kind: 'blank' };
  if (typeof entry === 'string') return { kind: 'text', text: entry };
  if (typeof entry === 'number') return { kind: 'number', value: entry };
  if (typeof entry === 'object' && entry.kind === 'date') return { kind: 'date', serial: entry.serial };
  throw new Error('a sample ledger holds texts, numbers and dates');
}
