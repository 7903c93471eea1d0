import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import { gridWindow } from '../../workbook/grid-window';
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
  const totals = rows.filter((row) => hasTotal(grid, row));
  const starts: Header[] = [];
  let passed = 0;
  for (const header of findHeaders(grid)) {
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

/** Two tables side by side say the same words twice, left and right. */
function columnSpans({ columns }: Header): Span[] {
  const half = columns.length / 2;
  const words = columns.map(({ heads }) => heads.join('/'));
  const isTwice =
    Number.isInteger(half) && half >= 3 && words.slice(0, half).every((word, index) => word === words[half + index]);
  const middle = columns[half];
  if (!isTwice || middle === undefined) return [{ left: 1, right: Infinity, columns }];
  return [
    { left: 1, right: middle.column - 1, columns: columns.slice(0, half) },
    { left: middle.column, right: Infinity, columns: columns.slice(half) },
  ];
}
