import type { Grid } from '../workbook/grid';
import type { TablePlace } from './table-place';
import { BEYOND_WAIVERS } from './waivers-table';

/** Where a new 核验设置 sheet has the tables beside the settings, and how wide their columns are. */
export const SIDE_TABLES = {
  holidays: { row: 3, column: 12, widths: [24, 12, 26] },
  parameters: { row: 3, column: 16, widths: [20, 44, 26, 36, 28, 60, 26] },
  /** Right of the list of waivers; only where the scoring tables state weights. */
  weights: { row: 3, column: BEYOND_WAIVERS + 1, widths: [20, 30, 12, 10, 20, 30] },
} as const;

const BEYOND_ALL = SIDE_TABLES.weights.column + SIDE_TABLES.weights.widths.length + 1;

/** Where the table goes: its usual place, or to the right of everything when people have written there. */
export function sidePlace(grid: Grid | undefined, table: keyof typeof SIDE_TABLES): TablePlace {
  const { row, column, widths } = SIDE_TABLES[table];
  if (grid === undefined || isFree(grid, column - 1, column + widths.length)) return { row, column };
  const beyond = Math.max(grid.columnCount + 2, BEYOND_ALL);
  // Room for those before it, which may have to go there as well.
  const before = { holidays: [], parameters: ['holidays'], weights: ['holidays', 'parameters'] } as const;
  const room = before[table].reduce((sum, other) => sum + SIDE_TABLES[other].widths.length + 1, 0);
  return { row, column: beyond + room };
}

function isFree(grid: Grid, firstColumn: number, lastColumn: number): boolean {
  for (const row of grid.rows()) {
    for (const [column] of grid.rowCells(row)) if (column >= firstColumn && column <= lastColumn) return false;
  }
  return true;
}
