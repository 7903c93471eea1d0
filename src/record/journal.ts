import { parseCellName, placeName, type Place } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { SheetPlan } from '../workbook/plan';
import { contentCell, type SheetDraft } from '../workbook/sheet-draft';
import { cutText } from './cut-text';
import { FIRST_ROW, JOURNAL } from './layout';
import { readStoredCell, storeCell } from './stored-cell';

/** One cell of the last write. */
export interface JournalCell extends Place {
  readonly before: Cell;
  readonly after: Cell;
  /** What tells its row after the write, on sheets whose rows people move; else ''. */
  readonly key: string;
  /** Whether the write put the row where there was none; only known of rows with a key. */
  readonly isRowAdded: boolean;
}

/** A row that the write touches. */
export interface JournalRow {
  readonly key: string;
  readonly isAdded: boolean;
}

export interface Journal {
  readonly cells: readonly JournalCell[];
  readonly addedSheets: readonly string[];
  /** Rows that somebody has made unreadable. */
  readonly unreadable: number;
}

const ADDED = '新增工作表';
const ADDED_ROW = '新增 ';
/** What continues the long text of the row above. */
const CONTINUED = '续';

/** One row for each cell of the sheets that were there, one for each sheet that is added. */
export function putJournal(
  draft: SheetDraft,
  sheets: readonly SheetPlan[],
  rowsOf: (plan: SheetPlan) => (row: number) => JournalRow,
): void {
  let row = FIRST_ROW;
  for (const plan of sheets) {
    const { sheet, create, cells } = plan;
    if (create !== undefined) {
      draft.text(row, JOURNAL.place, sheet).text(row, JOURNAL.before, ADDED);
      row += 1;
      continue;
    }
    const rowOf = rowsOf(plan);
    for (const { row: at, column, expected, content } of cells) {
      const { key, isAdded } = rowOf(at);
      const states = { before: expected, after: contentCell(content) };
      row = putCell(draft, row, { sheet, row: at, column, ...states, key, isRowAdded: isAdded });
    }
  }
}

/** Returns the next free row. */
function putCell(draft: SheetDraft, row: number, cell: JournalCell): number {
  const { before, after, key, isRowAdded, ...place } = cell;
  const [formers, latters] = [cutText(storeCell(before)), cutText(storeCell(after))];
  const rows = Math.max(formers.length, latters.length);
  for (let index = 0; index < rows; index += 1) {
    draft
      .text(row + index, JOURNAL.place, index === 0 ? placeName(place) : CONTINUED)
      .text(row + index, JOURNAL.before, formers[index] ?? '')
      .text(row + index, JOURNAL.after, latters[index] ?? '');
  }
  if (key !== '') draft.text(row, JOURNAL.row, `${isRowAdded ? ADDED_ROW : ''}${key}`);
  return row + rows;
}

export function readJournal(grid: Grid): Journal {
  const cells: JournalCell[] = [];
  const addedSheets: string[] = [];
  let unreadable = 0;
  for (const row of grid.rows()) {
    const name = cellText(grid.cell(row, JOURNAL.place));
    if (row < FIRST_ROW || name === '') continue;
    if (cellText(grid.cell(row, JOURNAL.before)) === ADDED) addedSheets.push(name);
    else if (name !== CONTINUED) {
      const place = readPlace(name);
      const before = readStoredCell(wholeText(grid, row, JOURNAL.before));
      const after = readStoredCell(wholeText(grid, row, JOURNAL.after));
      if (place === undefined || !before.ok || !after.ok) unreadable += 1;
      else cells.push({ ...place, before: before.value, after: after.value, ...readRow(grid, row) });
    }
  }
  return { cells, addedSheets, unreadable };
}

function readRow(grid: Grid, row: number): Pick<JournalCell, 'key' | 'isRowAdded'> {
  const text = cellText(grid.cell(row, JOURNAL.row));
  const isRowAdded = text.startsWith(ADDED_ROW);
  return { key: isRowAdded ? text.slice(ADDED_ROW.length) : text, isRowAdded };
}

function readPlace(name: string): Place | undefined {
  const mark = name.lastIndexOf('!');
  const place = parseCellName(name.slice(mark + 1));
  return mark < 1 || place === undefined ? undefined : { sheet: name.slice(0, mark), ...place };
}

function wholeText(grid: Grid, row: number, column: number): string {
  let text = cellText(grid.cell(row, column));
  for (let next = row + 1; cellText(grid.cell(next, JOURNAL.place)) === CONTINUED; next += 1)
    text += cellText(grid.cell(next, column));
  return text;
}
