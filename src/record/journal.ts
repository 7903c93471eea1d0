import { cellName, parseCellName, type Place } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { SheetPlan } from '../workbook/plan';
import { contentCell, type SheetDraft } from '../workbook/sheet-draft';
import { CONTINUED, FIRST_ROW, JOURNAL } from './layout';
import { readStoredCell, storeCell } from './stored-cell';
import { cutText } from './cut-text';

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

/** One row for each cell of the sheets that were there, one for each sheet that is added. */
export function putJournal(draft: SheetDraft, sheets: readonly SheetPlan[]): void {
  let row = FIRST_ROW;
  for (const { sheet, create, cells } of sheets) {
    if (create !== undefined) {
      draft.text(row, JOURNAL.sheet, sheet).text(row, JOURNAL.beforeKind, ADDED);
      row += 1;
      continue;
    }
    for (const { row: at, column, expected, content } of cells)
      row = putCell(draft, row, { sheet, row: at, column, before: expected, after: contentCell(content) });
  }
}

/** Returns the next free row. */
function putCell(draft: SheetDraft, row: number, entry: JournalCell): number {
  const [before, after] = [storeCell(entry.before), storeCell(entry.after)];
  const [formers, latters] = [cutText(before.value), cutText(after.value)];
  const rows = Math.max(formers.length, latters.length, 1);
  for (let index = 0; index < rows; index += 1) {
    const kind = index === 0 ? before.kind : CONTINUED;
    draft
      .text(row + index, JOURNAL.beforeKind, kind)
      .text(row + index, JOURNAL.before, formers[index] ?? '')
      .text(row + index, JOURNAL.after, latters[index] ?? '');
  }
  draft
    .text(row, JOURNAL.sheet, entry.sheet)
    .text(row, JOURNAL.cell, cellName(entry.row, entry.column))
    .text(row, JOURNAL.beforeFormula, before.formula)
    .text(row, JOURNAL.afterKind, after.kind)
    .text(row, JOURNAL.afterFormula, after.formula);
  return row + rows;
}

export function readJournal(grid: Grid): Journal {
  const cells: JournalCell[] = [];
  const addedSheets: string[] = [];
  let unreadable = 0;
  const text = (row: number, column: number): string => cellText(grid.cell(row, column));
  for (const row of grid.rows()) {
    const sheet = text(row, JOURNAL.sheet);
    if (row < FIRST_ROW || sheet === '') continue;
    if (text(row, JOURNAL.beforeKind) === ADDED) {
      addedSheets.push(sheet);
      continue;
    }
    const place = parseCellName(text(row, JOURNAL.cell));
    const whole = (column: number): string => wholeText(grid, row, column);
    const before = readStoredCell({
      kind: text(row, JOURNAL.beforeKind),
      value: whole(JOURNAL.before),
      formula: text(row, JOURNAL.beforeFormula),
    });
    const after = readStoredCell({
      kind: text(row, JOURNAL.afterKind),
      value: whole(JOURNAL.after),
      formula: text(row, JOURNAL.afterFormula),
    });
    if (place === undefined || !before.ok || !after.ok) unreadable += 1;
    else cells.push({ sheet, ...place, before: before.value, after: after.value });
  }
  return { cells, addedSheets, unreadable };
}

function wholeText(grid: Grid, row: number, column: number): string {
  let text = cellText(grid.cell(row, column));
  for (let next = row + 1; cellText(grid.cell(next, JOURNAL.beforeKind)) === CONTINUED; next += 1)
    text += cellText(grid.cell(next, column));
  return text;
}
