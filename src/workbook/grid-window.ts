import { areaContains, type Area } from './address';
import { EMPTY, type Cell } from './cell';
import type { CellNote, Grid, Visibility } from './grid';

/** Part of a sheet seen as a sheet of its own: rows and columns keep their numbers, everything outside reads as empty. */
export function gridWindow(grid: Grid, area: Area): Grid {
  return new GridWindow(grid, area);
}

class GridWindow implements Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merges: readonly Area[];
  readonly notes: readonly CellNote[];
  readonly hiddenRows: ReadonlySet<number>;
  private readonly filledRows: readonly number[];

  constructor(
    private readonly grid: Grid,
    private readonly area: Area,
  ) {
    this.sheet = grid.sheet;
    this.visibility = grid.visibility;
    this.protected = grid.protected;
    this.rowCount = Math.min(grid.rowCount, area.bottom);
    this.columnCount = Math.min(grid.columnCount, area.right);
    this.merges = grid.merges.filter(
      (merge) =>
        merge.top >= area.top && merge.bottom <= area.bottom && merge.left >= area.left && merge.right <= area.right,
    );
    this.notes = grid.notes.filter(({ row, column }) => areaContains(area, row, column));
    this.filledRows = [...grid.rows()].filter(
      (row) => row >= area.top && row <= area.bottom && !this.rowCells(row).next().done,
    );
    this.hiddenRows = new Set(this.filledRows.filter((row) => grid.hiddenRows.has(row)));
  }

  cell(row: number, column: number): Cell {
    const { top, bottom, left, right } = this.area;
    return row >= top && row <= bottom && column >= left && column <= right ? this.grid.cell(row, column) : EMPTY;
  }

  *rowCells(row: number): Generator<readonly [number, Cell]> {
    if (row < this.area.top || row > this.area.bottom) return;
    for (const [column, cell] of this.grid.rowCells(row)) {
      if (column >= this.area.left && column <= this.area.right) yield [column, cell];
    }
  }

  rows(): readonly number[] {
    return this.filledRows;
  }
}
