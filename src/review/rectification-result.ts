import { columnSpec, RECTIFICATION_COLUMNS, type RectificationColumn } from '../rectification/columns';
import type { DatedItem } from '../rectification/dated-item';
import { textIn, type RectificationItem } from '../rectification/item';
import type { Wording } from '../rectification/wording';
import { CLOSE_OUT_STATES, REMEDY_STATES } from '../rectification/states';
import { dayText } from '../values/date-interval';
import { readNumber } from '../values/number';
import { cellName } from '../workbook/address';
import type { RectificationResult } from './result';

/** A row of the list in the contract's terms. */
export function rectificationResult(
  { item, deadline, isOverdue }: DatedItem,
  { sheet, column, wording }: { readonly sheet: string; readonly column: number; readonly wording: Wording },
): RectificationResult {
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
    deadlineKind: deadline?.kind ?? null,
    due: deadline === null || deadline.due === null ? null : dayText(deadline.due),
    overdue: isOverdue,
    status: text('status') || REMEDY_STATES[0],
    closure: text('closure') || CLOSE_OUT_STATES[0],
    points: points.ok ? points.value : null,
    cell: `${sheet}!${cellName(item.row, column)}`,
    detected: item.finding !== null,
    detection: text('detection'),
    foundOn: orNull('foundOn'),
    checker: orNull('checker'),
    conclusion: orNull('conclusion'),
    closedOn: orNull('closedOn'),
    isFilledIn: isFilledIn(item, wording),
    isCopy: item.origin === 'copy',
  };
}

/** A measure that was only suggested, and a problem in our own words, are not a person's. */
function isFilledIn(item: RectificationItem, { measure }: Wording): boolean {
  const first: ReadonlySet<string> = new Set(['', REMEDY_STATES[0], CLOSE_OUT_STATES[0]]);
  const suggested = item.finding === null ? '' : (measure?.(item.finding) ?? '');
  return (
    RECTIFICATION_COLUMNS.some((column) => columnSpec(column).owner === 'human' && !first.has(textIn(item, column))) ||
    textIn(item, 'deadline') !== '' ||
    !['', suggested.trim()].includes(textIn(item, 'measure')) ||
    textIn(item, 'problem') !== textIn(item, 'wording')
  );
}
