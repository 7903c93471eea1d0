import { groupBy } from '../../values/group-by';
import type { Place } from '../../workbook/address';
import { EMPTY, type Cell } from '../../workbook/cell';
import type { Content, WritePlan } from '../../workbook/plan';

/** What a cell of the grid now holds. */
export interface Entry extends Place {
  readonly content: Content;
  /** Nobody typed it: the cell's formula has come to something else. */
  readonly computed?: boolean;
  /** What the file holds there. */
  readonly expected?: Cell;
}

export function entryPlan(entries: readonly Entry[]): WritePlan {
  const sheets = [...groupBy(entries, ({ sheet }) => sheet)].map(([sheet, inSheet]) => ({
    sheet,
    cells: inSheet.map(({ row, column, content, expected = EMPTY }) => ({ row, column, content, expected })),
  }));
  return { sheets };
}
