import type { Grid } from '../../src/workbook/grid';
import type { Workbook } from '../../src/workbook/host';

/** All that a workbook says, as plain data: what two readings must share to be the same. */
export function everything({ grids, ...workbook }: Workbook): unknown {
  return { ...workbook, grids: grids.map(allOf) };
}

function allOf(grid: Grid): unknown {
  const { sheet, visibility, protected: isProtected, rowCount, columnCount, merges, notes, hiddenRows } = grid;
  const cells = [...grid.rows()].map((row) => [row, ...grid.rowCells(row)]);
  return { sheet, visibility, isProtected, rowCount, columnCount, merges, notes, hiddenRows: [...hiddenRows], cells };
}
