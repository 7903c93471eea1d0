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
}

export interface Journal {
  readonly cells: readonly JournalCell[];
  readonly addedSheets: readonly string[];
  /** Rows that somebody has made unreadable. */
  readonly unreadable: number;
}

const ADDED = '新增工作表';
/** What continues the long text of the row above. */
const CONTINUED = '续';

/** One row for each cell of the sheets that were there, one for each sheet that is added. */
export function putJournal(draft: SheetDraft, sheets: readonly SheetPlan[]): void {
  let row = FIRST_ROW;
  for (const { sheet, create, cells } of sheets) {
    if (create !== undefined) {
      draft.text(row, JOURNAL.place, sheet).text(row, JOURNAL.before, ADDED);
      row += 1;
      continue;
    }
    for (const { row: at, column, expected, content } of cells)
      row = putCell(draft, row, { sheet, row: at, column, before: expected, after: contentCell(content) });
  }
}

/** Returns the next free row. */
function putCell(draft: SheetDraft, row: number, { before, after, ...place }: JournalCell): number {
  const [formers, latters] = [cutText(storeCell(before)), cutText(storeCell(after))];
  const rows = Math.max(formers.length, latters.length);
  for (let index = 0; index < rows; index += 1) {
    draft
      .text(row + index, JOURNAL.place, index === 0 ? placeName(place) : CONTINUED)
      .text(row + index, JOURNAL.before, formers[index] ?? '')
      .text(row + index, JOURNAL.after, latters[index] ?? '');
  }
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
      else cells.push({ ...place, before: before.value, after: after.value });
    }
  }
  return { cells, addedSheets, unreadable };
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
