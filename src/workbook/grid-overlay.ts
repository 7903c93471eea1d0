import { EMPTY, type Cell } from './cell';
import { GridBuilder, type Grid } from './grid';
import type { CellWrite } from './plan';
import { contentCell } from './sheet-draft';

/** The sheet as it will read once the writes are done; the sheet itself stays as it is. */
export function gridWith(grid: Grid, writes: readonly CellWrite[]): Grid {
  if (writes.length === 0) return grid;
  const { visibility, protected: isProtected, merges, notes, hiddenRows } = grid;
  const builder = new GridBuilder(grid.sheet, { visibility, protected: isProtected, merges, notes, hiddenRows });
  const written = new Map<string, Cell>(
    writes.map(({ row, column, content }) => [`${row},${column}`, contentCell(content)]),
  );
  for (const row of grid.rows()) {
    for (const [column, cell] of grid.rowCells(row)) {
      builder.set(row, column, written.has(`${row},${column}`) ? EMPTY : cell);
    }
  }
  for (const { row, column, content } of writes) builder.set(row, column, contentCell(content));
  return builder.build();
}
