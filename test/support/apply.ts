import { contentCell } from '../../src/workbook/sheet-draft';
import { GridBuilder, type Grid } from '../../src/workbook/grid';
import type { Workbook } from '../../src/workbook/host';
import type { SheetPlan, WritePlan } from '../../src/workbook/plan';

/** The workbook after the plan, without a host in between: the pure functions must agree with themselves. */
export function applied(workbook: Workbook, plan: WritePlan): Workbook {
  const removed = new Set(plan.sheets.filter(({ remove }) => remove === true).map(({ sheet }) => sheet));
  const kept = workbook.grids.filter(({ sheet }) => !removed.has(sheet));
  const grids = kept.map((grid) => {
    const sheetPlan = plan.sheets.find((candidate) => candidate.sheet === grid.sheet);
    return sheetPlan === undefined ? grid : written(sheetPlan, grid);
  });
  const added = plan.sheets.filter((sheet) => sheet.create !== undefined).map((sheet) => written(sheet, undefined));
  return { ...workbook, grids: [...grids, ...added] };
}

function written(plan: SheetPlan, grid: Grid | undefined): Grid {
  const builder = new GridBuilder(plan.sheet, {
    merges: grid?.merges ?? plan.create?.merges,
    visibility: grid?.visibility ?? plan.create?.visibility,
  });
  const changed = new Set(plan.cells.map(({ row, column }) => `${row},${column}`));
  for (const row of grid?.rows() ?? []) {
    for (const [column, cell] of grid?.rowCells(row) ?? [])
      if (!changed.has(`${row},${column}`)) builder.set(row, column, cell);
  }
  for (const { row, column, content } of plan.cells) builder.set(row, column, contentCell(content));
  return builder.build();
}
