import { headerWord } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { byColumn, COLUMNS, columnSpec, RECTIFICATION_COLUMNS, type RectificationColumn } from './columns';

/** Where the columns of a list are: people insert, move and widen columns. */
export interface ListLayout {
  readonly headerRow: number;
  readonly columns: Readonly<Record<RectificationColumn, number>>;
  /** Columns that the sheet does not have yet; their number is the one they get, right of everything there is. */
  readonly missing: readonly RectificationColumn[];
}

/** Without these no row can be known again or judged; all others can be added. */
const NEEDED: readonly RectificationColumn[] = ['id', 'problem', 'status', 'closure'];

const KEY_TITLES = [COLUMNS.id.title, COLUMNS.wording.title, COLUMNS.finding.title];

/** People put headings and notes above the header, hardly more than this many rows. */
const LAST_HEADER_ROW = 30;

interface HeaderRow {
  readonly row: number;
  /** The first column of each header word: a copied column does not take the place of the original. */
  readonly columns: ReadonlyMap<string, number>;
}

/** Whether the sheet is a list of ours, as its key columns tell, even when other columns are gone. */
export function isList(grid: Grid): boolean {
  return headerRowOf(grid) !== undefined;
}

/** `undefined` when the header row, or a column that nothing can do without, is gone. */
export function findLayout(grid: Grid): ListLayout | undefined {
  const header = headerRowOf(grid);
  if (header === undefined) return undefined;
  const placeOf = (column: RectificationColumn): number | undefined => header.columns.get(columnSpec(column).title);
  if (NEEDED.some((column) => placeOf(column) === undefined)) return undefined;
  const missing = RECTIFICATION_COLUMNS.filter((column) => placeOf(column) === undefined);
  const columns = byColumn((column) => placeOf(column) ?? grid.columnCount + 1 + missing.indexOf(column));
  return { headerRow: header.row, columns, missing };
}

function headerRowOf(grid: Grid): HeaderRow | undefined {
  for (const row of grid.rows()) {
    if (row > LAST_HEADER_ROW) return undefined;
    const columns = new Map<string, number>();
    for (const [column, cell] of grid.rowCells(row)) {
      const word = headerWord(cellText(cell));
      if (!columns.has(word)) columns.set(word, column);
    }
    if (KEY_TITLES.some((title) => columns.has(title))) return { row, columns };
  }
  return undefined;
}

export const NEW_LAYOUT: ListLayout = { headerRow: 3, columns: byColumn((_, index) => index + 1), missing: [] };
