import type { Place } from './address';
import type { Cell } from './cell';
import { mergeAt, type Grid } from './grid';

/** A cell as a reader sees it: inside a merge, the merge's top-left cell, which is also its place. */
export interface SeenCell {
  readonly place: Place;
  readonly cell: Cell;
  /** The last column it covers. */
  readonly right: number;
}

export function seenCell(grid: Grid, row: number, column: number): SeenCell {
  const merge = grid.merges.length === 0 ? undefined : mergeAt(grid, row, column);
  const [top, left] = merge === undefined ? [row, column] : [merge.top, merge.left];
  return {
    place: { sheet: grid.sheet, row: top, column: left },
    cell: grid.cell(top, left),
    right: merge?.right ?? column,
  };
}
