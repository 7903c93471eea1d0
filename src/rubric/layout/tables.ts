import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { gridWindow } from '../../workbook/grid-window';
import type { ColumnMeaning } from '../rubric';
import { findHeaders, repeatsHeader, type Header, type HeaderColumn } from './header';
import { ROW_WORDS } from './row-words';

/** One scoring table of a sheet: its part of the sheet, and its header. */
export interface TableArea {
  readonly grid: Grid;
  readonly header: Header;
}

/**
 * The scoring tables of a sheet, top to bottom and left to right. A header that comes again is a page break, unless the
 * table before it has ended with its total.
 */
export function findTables(grid: Grid): TableArea[] {
  const rows = [...grid.rows()];
  const starts = tableStarts(grid, rows);
  const tops = starts.map((header, index) => (index === 0 ? 1 : topOf(grid, rows, header, starts[index - 1]?.lastRow)));
  return starts.flatMap((header, index) => {
    const bottom = (tops[index + 1] ?? grid.rowCount + 1) - 1;
    return columnSpans(header).map(({ left, right, columns }) => ({
      grid:
        starts.length === 1 && left === 1 && right === Infinity
          ? grid
          : gridWindow(grid, { top: tops[index] ?? 1, bottom, left, right: Math.min(right, grid.columnCount) }),
      header: { ...header, columns },
    }));
  });
}

function tableStarts(grid: Grid, rows: readonly number[]): Header[] {
  const headers = findHeaders(grid);
  if (headers.length < 2) return headers;
  const totals = rows.filter((row) => hasTotal(grid, row));
  const starts: Header[] = [];
  let passed = 0;
  for (const header of headers) {
    while ((totals[passed] ?? Infinity) < header.firstRow) passed += 1;
    const current = starts.at(-1);
    const totalBetween = current !== undefined && (totals[passed - 1] ?? 0) > current.lastRow;
    if (current === undefined || totalBetween || !repeatsHeader(grid, current, header.firstRow)) starts.push(header);
  }
  return starts;
}

function hasTotal(grid: Grid, row: number): boolean {
  return [...grid.rowCells(row)].some(([, cell]) => cell.kind === 'text' && ROW_WORDS.total.test(compact(cell.text)));
}

/** Titles and info lines above a later header belong to its table: single texts, and `名称：` lines. */
function topOf(grid: Grid, rows: readonly number[], header: Header, above = 0): number {
  let top = header.firstRow;
  for (let index = rows.indexOf(header.firstRow) - 1; (rows[index] ?? 0) > above; index -= 1) {
    const row = rows[index] ?? 0;
    const texts = [...grid.rowCells(row)].map(([, cell]) => compact(cellText(cell))).filter((text) => text !== '');
    const ends = texts.some((text) => ROW_WORDS.total.test(text) || ROW_WORDS.signature.test(text));
    const isHeading = texts.length === 1 || texts.some((text) => /[::]/u.test(text));
    if (ends || ROW_WORDS.note.test(texts[0] ?? '') || !isHeading) break;
    top = row;
  }
  return top;
}

interface Span {
  readonly left: number;
  readonly right: number;
  readonly columns: readonly HeaderColumn[];
}

/** Two tables side by side, a blank column between them, say the words for amounts twice: once left, once right. */
function columnSpans({ columns }: Header): Span[] {
  for (const [index, next] of columns.entries()) {
    const last = columns[index - 1];
    if (last === undefined || next.column <= last.column + 1) continue;
    const [left, right] = [columns.slice(0, index), columns.slice(index)];
    if (!isTableOfItsOwn(left) || !isTableOfItsOwn(right) || !repeats(left, right)) continue;
    return [
      { left: 1, right: next.column - 1, columns: left },
      { left: next.column, right: Infinity, columns: right },
    ];
  }
  return [{ left: 1, right: Infinity, columns }];
}

const AMOUNTS: ReadonlySet<ColumnMeaning> = new Set(['points', 'score', 'deduction', 'selfScore']);
const SUBJECTS: ReadonlySet<ColumnMeaning> = new Set(['category', 'item', 'content']);

function isTableOfItsOwn(columns: readonly HeaderColumn[]): boolean {
  return columns.some(({ meaning }) => AMOUNTS.has(meaning)) && columns.some(({ meaning }) => SUBJECTS.has(meaning));
}

/** Whether the right side has points or scores again, and nothing but meanings that the left side has. */
function repeats(left: readonly HeaderColumn[], right: readonly HeaderColumn[]): boolean {
  const meanings = new Set(left.map(({ meaning }) => meaning));
  const amounts = right.filter(({ meaning }) => AMOUNTS.has(meaning) && meanings.has(meaning));
  return amounts.length >= 2 && right.length >= 3;
}
