import { areaName } from '../../workbook/address';
import type { CellWrite, WritePlan } from '../../workbook/plan';
import { entryOf } from './entry';
import { passing } from './in-excel';
import { jsonBytes, packByBytes } from './payload';
import { clusters, type Cluster } from './rectangles';
import { OPERATION_BYTES, type Step } from './step';
import type { Targets } from './targets';

/**
 * Puts back contents and number formats, removes the added sheets (names or ids) and lets events through again. Looks
 * stay changed.
 */
export async function restore(
  context: Excel.RequestContext,
  plan: WritePlan,
  targets: Targets,
  addedSheets: readonly string[],
): Promise<void> {
  const existing = plan.sheets.filter((sheet) => sheet.create === undefined && sheet.remove === undefined);
  const steps = [
    ...existing.flatMap(({ sheet, cells }) => clusters(cells).map((cluster) => restoreStep(sheet, cluster, targets))),
    ...addedSheets.map(deleteSheetStep),
  ];
  for (const group of packByBytes(steps, (step) => step.bytes)) {
    for (const step of group) step.queue(context);
    context.runtime.enableEvents = true;
    await syncGroup(context);
  }
}

/** One sync for each group that the payload allows. */
function syncGroup(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

function deleteSheetStep(sheet: string): Step {
  return {
    sheet,
    bytes: OPERATION_BYTES,
    // It may not have been added yet.
    queue: (context) => context.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  };
}

function restoreStep(sheet: string, { area, cells }: Cluster<CellWrite>, targets: Targets): Step {
  const blank = () =>
    Array.from({ length: area.bottom - area.top + 1 }, () =>
      new Array<string | number | boolean | null>(area.right - area.left + 1).fill(null),
    );
  const [values, formats] = [blank(), blank()];
  for (const { row, column } of cells) {
    const cell = targets.cell(sheet, row, column);
    const [y, x] = [row - area.top, column - area.left];
    const format = targets.format(sheet, row, column);
    if (cell === undefined || values[y] === undefined || formats[y] === undefined) continue;
    values[y][x] = entryOf(cell, format);
    formats[y][x] = format;
  }
  return {
    sheet,
    bytes: jsonBytes(values) + jsonBytes(formats) + OPERATION_BYTES,
    queue(context) {
      const range = passing(context.workbook.worksheets.getItem(sheet).getRange(areaName(area)));
      range.numberFormat = formats;
      range.formulas = values;
    },
  };
}
