import { undoPlan, type Undo } from '../record/undo-plan';
import { readJournal } from '../record/journal';
import type { Workbook } from '../workbook/host';
import { ownSheets } from './own-sheets';
import { rowKeys } from './row-keys';

/** How the last write of this program is taken back; `undefined` when the workbook tells of none. */
export function undoLastWrite(workbook: Workbook): Undo | undefined {
  const { grid } = ownSheets(workbook).record;
  return grid === undefined ? undefined : undoPlan(workbook, grid, rowKeys);
}

/** Whether there is a write to take back, without working out how. */
export function canUndo(workbook: Workbook): boolean {
  const { grid } = ownSheets(workbook).record;
  if (grid === undefined) return false;
  const { cells, addedSheets } = readJournal(grid);
  return cells.length + addedSheets.length > 0;
}
