import { groupBy } from '../values/group-by';
import { sameContent } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { JournalCell } from './journal';
import { rowFinder, type RowKeys } from './row-keys';

/** A row of which nothing was taken back. */
export interface KeptRow {
  readonly sheet: string;
  /** Where it was written. */
  readonly row: number;
  /** Where it is: the write added it, and people have worked on in it. `null` when it can not be told any more. */
  readonly now: number | null;
}

/**
 * The written cells where they are now, as far as they are to be taken back. Left out, and told, are rows that nothing tells any
 * more and added rows that hold anything else than what was written.
 */
export function placeCells(
  entries: readonly JournalCell[],
  grids: ReadonlyMap<string, Grid>,
  rowKeys: RowKeys,
): { readonly cells: readonly JournalCell[]; readonly keptRows: readonly KeptRow[] } {
  const cells: JournalCell[] = [];
  const keptRows: KeptRow[] = [];
  for (const [sheet, own] of groupBy(entries, (entry) => entry.sheet)) {
    const grid = grids.get(sheet);
    const find = grid === undefined ? undefined : rowFinder(rowKeys(grid));
    for (const [row, written] of groupBy(own, (entry) => entry.row)) {
      const [{ key, isRowAdded } = { key: '', isRowAdded: false }] = written;
      if (grid === undefined || find === undefined || key === '') {
        cells.push(...written);
        continue;
      }
      const now = find(row, key) ?? null;
      if (now === null || (isRowAdded && !holdsJust(grid, now, written))) keptRows.push({ sheet, row, now });
      else cells.push(...written.map((cell) => ({ ...cell, row: now })));
    }
  }
  return { cells, keptRows };
}

function holdsJust(grid: Grid, row: number, written: readonly JournalCell[]): boolean {
  const after = new Map(written.map((cell) => [cell.column, cell.after]));
  return [...grid.rowCells(row)].every(([column, cell]) => {
    const own = after.get(column);
    return own !== undefined && sameContent(own, cell);
  });
}
