import type { Milli } from '../values/milli';
import { readDeduction, readScore } from '../values/score';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../workbook/grid';
import type { ScoredCell, TextAt } from './rubric';

/** The cell a reader sees at this place, and the place it is really kept: a merge's top-left cell. */
export function seenCell(grid: Grid, row: number, column: number): { place: Place; cell: Cell } {
  const merge = mergeAt(grid, row, column);
  return {
    place: { sheet: grid.sheet, row: merge?.top ?? row, column: merge?.left ?? column },
    cell: mergedCell(grid, row, column),
  };
}

export function textAt(grid: Grid, row: number, column: number | undefined): TextAt | null {
  if (column === undefined) return null;
  const { place, cell } = seenCell(grid, row, column);
  return { place, text: cellText(cell).trim() };
}

/** The different texts of a column over an item's rows, top to bottom. */
export function joinedText(grid: Grid, firstRow: number, lastRow: number, column: number | undefined): string {
  if (column === undefined) return '';
  const texts = new Set<string>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = cellText(mergedCell(grid, row, column)).trim();
    if (text !== '') texts.add(text);
  }
  return [...texts].join('\n');
}

export function scoreCell(
  grid: Grid,
  row: number,
  column: number | undefined,
  points: Milli | null,
  kind: 'score' | 'deduction',
): ScoredCell | null {
  if (column === undefined) return null;
  const { place, cell } = seenCell(grid, row, column);
  const read = kind === 'score' ? readScore : readDeduction;
  return {
    place,
    typed: cell.kind === 'error' ? cell.code : cellText(cell),
    formula: cell.formula ?? null,
    numeric: cell.kind === 'number',
    reading: read(cell, points),
  };
}

export function isFilled(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && compact(cellText(grid.cell(row, column))) !== '';
}

/** Whether the cell is covered by a merge that begins in an earlier row. */
export function continuesFromAbove(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && (mergeAt(grid, row, column)?.top ?? row) < row;
}
