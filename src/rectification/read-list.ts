import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { byColumn, type RectificationColumn } from './columns';
import type { ListRow } from './item';
import type { ListLayout } from './layout';

/** A row added by hand has one of these beside the problem; a note or signature below the list has not. */
const OF_A_ROW: readonly RectificationColumn[] = ['seq', 'measure', 'owner', 'deadline', 'status', 'closure'];

/** The rows of a list in sheet order, also those that a person added by hand. */
export function readList(grid: Grid, { headerRow, columns }: ListLayout): ListRow[] {
  const rows: ListRow[] = [];
  for (const row of grid.rows()) {
    if (row <= headerRow) continue;
    const cells = byColumn((column) => grid.cell(row, columns[column]));
    const holds = (column: RectificationColumn): boolean => cellText(cells[column]).trim() !== '';
    if (holds('id') || holds('finding') || (holds('problem') && OF_A_ROW.some(holds))) rows.push({ row, cells });
  }
  return rows;
}
