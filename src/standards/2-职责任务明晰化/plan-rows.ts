import { records } from '../../ledger/ledger';
import { valueOf } from '../../ledger/field';
import type { PlanRecord } from '../../ledger/sheets/plan';
import type { DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { rowsOfYear } from './rows-of-year';

/** The plan of the year that is judged. */
export function planOf({ ledger, year }: CheckContext): PlanRecord[] {
  return rowsOfYear(records(ledger, 'plan'), year);
}

/** When a row is to be done: its month or quarter, else the day it is due. */
export function plannedFor({ period, dueBy }: PlanRecord): DateSpan | undefined {
  return valueOf(period) ?? valueOf(dueBy);
}

export function isRecurring({ period, dueBy }: PlanRecord): boolean {
  return [period, dueBy].some(({ value }) => !value.ok && value.reason === 'recurring');
}
