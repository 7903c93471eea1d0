import { undoPlan, type Undo } from '../record/undo-plan';
import type { Workbook } from '../workbook/host';
import { ownSheets } from './own-sheets';
import { rowKeys } from './row-keys';

/** How the last write of this program is taken back; `undefined` when the workbook tells of none. */
export function undoLastWrite(workbook: Workbook): Undo | undefined {
  const { grid } = ownSheets(workbook).record;
  return grid === undefined ? undefined : undoPlan(workbook, grid, rowKeys);
}
