import type { Place } from '../workbook/address';
import { formulaNamesSheet } from '../workbook/formula-sheets';
import type { Grid } from '../workbook/grid';
import type { SheetPlan } from '../workbook/plan';
import { gridWith } from '../workbook/grid-overlay';

/** The first cell of these sheets, once the plans for them are carried out, whose formula names the sheet. */
export function firstReference(grids: readonly Grid[], plans: readonly SheetPlan[], sheet: string): Place | undefined {
  for (const before of grids) {
    if (before.sheet === sheet) continue;
    const grid = gridWith(before, plans.find((plan) => plan.sheet === before.sheet)?.cells ?? []);
    for (const row of grid.rows()) {
      for (const [column, { formula }] of grid.rowCells(row)) {
        if (formula !== undefined && formulaNamesSheet(formula, sheet)) return { sheet: grid.sheet, row, column };
      }
    }
  }
  return undefined;
}
