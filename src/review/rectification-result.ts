import { textIn, type RectificationItem } from '../rectification/item';
import type { RectificationColumn } from '../rectification/columns';
import { CLOSE_OUT_STATES, REMEDY_STATES } from '../rectification/states';
import { readNumber } from '../values/number';
import { cellName } from '../workbook/address';
import type { RectificationResult } from './result';

/** A row of the list in the contract's terms. */
export function rectificationResult(item: RectificationItem, sheet: string, column: number): RectificationResult {
  const text = (of: RectificationColumn): string => textIn(item, of);
  const orNull = (of: RectificationColumn): string | null => text(of) || null;
  const points = readNumber(item.cells.points);
  return {
    id: text('id'),
    finding: item.finding?.id ?? null,
    standard: item.finding?.standards[0] ?? null,
    problem: text('problem'),
    measure: orNull('measure'),
    unit: orNull('unit'),
    owner: orNull('owner'),
    deadline: orNull('deadline'),
    deadlineKind: null,
    status: text('status') || REMEDY_STATES[0],
    closure: text('closure') || CLOSE_OUT_STATES[0],
    points: points.ok ? points.value : null,
    cell: `${sheet}!${cellName(item.row, column)}`,
    detected: item.finding !== null,
    detection: text('detection'),
    foundOn: orNull('foundOn'),
    isCopy: item.origin === 'copy',
  };
}
