import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';

/** Where the first column of a table's header stands. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

/** Finds a table by the words of its header side by side, wherever rows and columns inserted by people have moved it. */
export function findTable(grid: Grid, titles: readonly string[]): TablePlace | undefined {
  for (const row of grid.rows()) {
    for (const [column] of grid.rowCells(row)) {
      if (titles.every((title, index) => cellText(grid.cell(row, column + index)).trim() === title)) {
        return { row, column };
      }
    }
  }
  return undefined;
}
