import type { Cell as GridCell, Sheet } from '@fortune-sheet/core';

/** A cell of the grid that is no longer the one it was; rows and columns 1-based. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: GridCell | null;
  readonly after: GridCell | null;
}

/**
 * The cells that differ between two states of the grid, by whatever way: typed, pasted, filled, moved, undone. The grid
 * keeps what has not changed, so unchanged sheets and rows are told by identity.
 */
export function changedCells(before: readonly Sheet[], after: readonly Sheet[]): ChangedCell[] {
  const former = new Map(before.map((sheet) => [sheet.id, sheet.data]));
  return after.flatMap(({ id, data }) => {
    const rows = former.get(id);
    if (id === undefined || rows === undefined || data === undefined || rows === data) return [];
    return data.flatMap((cells, r) => (cells === rows[r] ? [] : changedInRow(id, r, rows[r] ?? [], cells)));
  });
}

type Row = readonly (GridCell | null | undefined)[];

function changedInRow(sheet: string, r: number, before: Row, after: Row): ChangedCell[] {
  return after.flatMap((cell, c) =>
    cell === before[c] ? [] : [{ sheet, row: r + 1, column: c + 1, before: before[c] ?? null, after: cell ?? null }],
  );
}
