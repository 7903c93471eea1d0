import type { Milli } from '../../values/milli';
import { readBonus, readDeduction, readScore, type ScoreContext } from '../../values/score';
import { compact } from '../../values/text';
import { cellText, type Cell } from '../../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../../workbook/grid';
import { seenCell } from '../../workbook/seen-cell';
import type { Clause } from '../clauses/clause';
import { levelsOf, isSingleOutcome } from '../clauses/outcomes';
import type { ExtraItem, ScoredCell, TextAt } from '../rubric';

export function textAt(grid: Grid, row: number, column: number | undefined): TextAt | null {
  if (column === undefined) return null;
  const { place, cell } = seenCell(grid, row, column);
  return { place, text: cellText(cell).trim() };
}

/** The different texts of the columns over an item's rows, column by column, top to bottom. */
export function joinedText(grid: Grid, firstRow: number, lastRow: number, columns: readonly number[]): string {
  const texts = new Set<string>();
  for (const column of columns) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      const text = cellText(mergedCell(grid, row, column)).trim();
      if (text !== '') texts.add(text);
    }
  }
  return [...texts].join('\n');
}

/** What an amount cell has to be read against. */
export interface ItemMarks {
  readonly points: Milli | null;
  readonly clauses: readonly Clause[];
  /** `null` for an item of the points. */
  readonly role: ExtraItem['role'] | null;
  readonly hasDeduction: boolean;
}

export type AmountColumn = 'score' | 'deduction' | 'bonus';

export function scoreCell(
  grid: Grid,
  row: number,
  column: number | undefined,
  marks: ItemMarks,
  kind: AmountColumn,
): ScoredCell | null {
  if (column === undefined) return null;
  const { place, cell } = seenCell(grid, row, column);
  return {
    place,
    typed: cell.kind === 'error' ? cell.code : cellText(cell),
    formula: cell.formula ?? null,
    numeric: cell.kind === 'number',
    reading: readAmount(cell, marks, kind),
  };
}

function readAmount(cell: Cell, marks: ItemMarks, kind: AmountColumn): ScoredCell['reading'] {
  if (kind === 'bonus' || (marks.role === 'bonus' && kind === 'score')) return readBonus(cell, marks.points);
  const context: ScoreContext = {
    points: marks.points,
    singleOutcome: isSingleOutcome(marks.clauses, marks.points),
    levels: levelsOf(marks.clauses, marks.points),
    hasDeduction: marks.hasDeduction,
  };
  // What a penalty row takes is written with or without a minus, in whatever column.
  return kind === 'score' && marks.role !== 'penalty' ? readScore(cell, context) : readDeduction(cell, context);
}

/** The marks of a cell that belongs to no item: totals. */
export const NO_MARKS: ItemMarks = { points: null, clauses: [], role: null, hasDeduction: false };

export function isFilled(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && compact(cellText(grid.cell(row, column))) !== '';
}

/** Whether the cell is covered by a merge that begins in an earlier row. */
export function continuesFromAbove(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && (mergeAt(grid, row, column)?.top ?? row) < row;
}
