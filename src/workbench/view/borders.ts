import type { Area } from '../../workbook/address';
import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { Grid } from '../../workbook/grid';

/**
 * The ruled parts of a sheet as few rectangles: tables are ruled row after row from the same column to the same column. A
 * merge is ruled as a whole where its first cell is.
 */
export function ruledAreas(grid: Pick<Grid, 'merges'>, look: SheetLook): Area[] {
  const areas: Area[] = grid.merges.filter(({ top, left }) => look.cell(top, left).border);
  let open: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const row of look.dressedRows()) {
    const next = runs(look, row).map(([left, right]) => {
      const above = open.find((area) => area.bottom === row - 1 && area.left === left && area.right === right);
      if (above === undefined) return { top: row, bottom: row, left, right };
      above.bottom = row;
      return above;
    });
    areas.push(...open.filter((area) => !next.includes(area)));
    open = next;
  }
  return [...areas, ...open];
}

function runs(look: SheetLook, row: number): [left: number, right: number][] {
  const found: [number, number][] = [];
  for (const [column, { border }] of look.rowCells(row)) {
    if (!border) continue;
    const last = found.at(-1);
    if (last?.[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}
