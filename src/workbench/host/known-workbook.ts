import type { Place } from '../../workbook/address';
import { EMPTY, type Cell } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Workbook } from '../../workbook/host';

/** The workbook as last read, with the cells that have been entered since laid over it. */
export class KnownWorkbook {
  private readonly grids: ReadonlyMap<string, Grid>;
  private readonly entered = new Map<string, Cell>();

  constructor(readonly workbook: Workbook) {
    this.grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  }

  grid(sheet: string): Grid | undefined {
    return this.grids.get(sheet);
  }

  cell(place: Place): Cell {
    return this.entered.get(keyOf(place)) ?? this.grid(place.sheet)?.cell(place.row, place.column) ?? EMPTY;
  }

  put(place: Place, cell: Cell): void {
    this.entered.set(keyOf(place), cell);
  }
}

/** One text per cell of a workbook. */
export function keyOf({ sheet, row, column }: Place): string {
  return `${row},${column},${sheet}`;
}
