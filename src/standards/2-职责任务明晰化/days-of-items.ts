import { valueOf, type Field } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import type { MeetingType } from '../../ledger/sheets/meeting';
import type { DateSpan, Day } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { PlannedItem } from './planned-items';

/** Fields that tell when something planned was done. `undefined` when no sheet would tell. */
function fieldsOf({ ledger, happenings }: CheckContext, item: PlannedItem): readonly Field<DateSpan>[] | undefined {
  const dates = (rows: readonly { readonly date: Field<DateSpan> }[]) => rows.map(({ date }) => date);
  const held = (type: MeetingType) => dates(happenings.of(type));
  switch (item) {
    case '党员大会':
    case '支委会':
    case '党小组会':
      return hasSheet(ledger, 'meeting') ? held(item) : undefined;
    case '主题党日':
      return hasSheet(ledger, 'themeDay') || held(item).length > 0 ? held(item) : undefined;
    case '党课':
      return hasSheet(ledger, 'lecture') || held(item).length > 0 ? held(item) : undefined;
    case '组织生活会':
      return hasSheet(ledger, 'lifeMeeting') || held(item).length > 0 ? held(item) : undefined;
    case '民主评议':
      return hasSheet(ledger, 'memberAppraisal')
        ? [...dates(records(ledger, 'memberAppraisal')), ...held(item)]
        : undefined;
    case '述职':
      return hasSheet(ledger, 'appraisal') ? dates(records(ledger, 'appraisal')) : undefined;
    case '学时':
      return hasSheet(ledger, 'study') ? dates(records(ledger, 'study')) : undefined;
    case '谈心谈话':
      return hasSheet(ledger, 'talk') ? dates(records(ledger, 'talk')) : undefined;
    case '志愿服务':
      return hasSheet(ledger, 'service') ? dates(records(ledger, 'service')) : undefined;
    case '走访慰问':
      return hasSheet(ledger, 'care') ? dates(records(ledger, 'care')) : undefined;
    case '检查':
      return hasSheet(ledger, 'inspection') ? dates(records(ledger, 'inspection')) : undefined;
    case '小结':
      return hasSheet(ledger, 'summary') ? dates(records(ledger, 'summary')) : undefined;
  }
}

/** Every day on which the item was, or by a date without a day may have been, done; `undefined` when that is not known. */
export function daysOf(context: CheckContext, item: PlannedItem): ReadonlySet<Day> | undefined {
  const fields = fieldsOf(context, item);
  if (fields === undefined) return undefined;
  const days = new Set<Day>();
  for (const field of fields) {
    const span = valueOf(field);
    // While there is a record without a readable day, nothing is surely missing.
    if (span === undefined) return undefined;
    for (let day = span.from; day <= span.to && day - span.from < 366; day += 1) days.add(day);
  }
  return days;
}
