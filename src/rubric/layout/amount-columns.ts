import { mergeAt, type Grid } from '../../workbook/grid';
import type { ColumnContent } from './column-content';
import type { Header } from './header';

/**
 * Of several columns of points the one with most cells filled is the items'; the others hold the points of groups,
 * outermost (fewest cells) first. One header merged over two columns covers both.
 */
export function pickPoints(
  grid: Grid,
  header: Header,
  columns: readonly number[],
  content: (column: number) => ColumnContent,
): { readonly item: number | undefined; readonly outer: readonly number[] } {
  const covered = columns.flatMap((column) => {
    const merge = mergeAt(grid, header.lastRow, column);
    return Array.from({ length: (merge?.right ?? column) - column + 1 }, (_, index) => column + index);
  });
  const filled = [...new Set(covered)].filter((column) => content(column).filled > 0);
  const byFill = filled.sort((left, right) => content(left).filled - content(right).filled || left - right);
  return { item: byFill.at(-1) ?? columns[0], outer: byFill.slice(0, -1) };
}

/** A score column merged down over rows that have a score each in another one holds sub-totals. */
export function isSubtotalColumn(grid: Grid, header: Header, column: number, scores: readonly number[]): boolean {
  if (scores.length < 2) return false;
  return grid.merges.some((area) => {
    if (area.left > column || area.right < column || area.top <= header.lastRow || area.bottom === area.top)
      return false;
    return scores.some(
      (other) =>
        other !== column &&
        grid.cell(area.top, other).kind !== 'empty' &&
        mergeAt(grid, area.top, other) === undefined &&
        grid.cell(area.top + 1, other).kind !== 'empty',
    );
  });
}
