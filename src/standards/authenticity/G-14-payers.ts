import { hasColumn, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { monthlyPayments, type DuesRecord } from '../../ledger/sheets/dues';
import type { RosterRecord } from '../../ledger/sheets/roster';
import { monthsSpan, spanText, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import { periodText } from '../check/periods';
import type { Member } from '../check/roster';

/**
 * G-14: who paid for a month belonged to the branch in it. The first month of a new member is S20-13's, months not paid are
 * S20-10's, payers who are on no roster and members without a row S20-17's.
 */
export function* payersOfMonths({ ledger, roster, year }: CheckContext): Generator<Hit> {
  for (const record of records(ledger, 'dues')) {
    const name = valueOf(record.name);
    const namesakes = name === undefined ? [] : roster.named(name);
    if (name === undefined || namesakes.length === 0 || namesakes.some(wasAlwaysHere)) continue;
    for (const { month, field } of paymentsOf(record, year)) {
      const faults = namesakes.map((member) => faultIn(member.record, month));
      const [fault] = faults;
      if (fault === undefined || faults.includes(undefined)) continue;
      yield {
        says: 'notHere',
        place: field.place,
        subject: `${name} ${periodText(month)}`,
        expected: '当月在册党员',
        received: `${field.typed}元`,
        data: { name, month: periodText(month), event: fault.event, limit: spanText(fault.date) },
      };
    }
  }
}

function wasAlwaysHere({ record: { arrivedOn, leftOn } }: Member): boolean {
  return valueOf(arrivedOn) === undefined && valueOf(leftOn) === undefined;
}

interface Fault {
  /** As the roster's column is called. */
  readonly event: string;
  readonly date: DateSpan;
}

function faultIn({ arrivedOn, leftOn }: RosterRecord, month: DateSpan): Fault | undefined {
  const [arrived, left] = [valueOf(arrivedOn), valueOf(leftOn)];
  if (arrived !== undefined && arrived.from > month.to) return { event: '组织关系转入时间', date: arrived };
  if (left !== undefined && left.to < month.from) return { event: '转出（减员）时间', date: left };
  return undefined;
}

/** Payments above nothing, by month; one for a quarter is no payment for a month. */
function* paymentsOf(record: DuesRecord, year: number): Generator<{ month: DateSpan; field: Field<number> }> {
  for (const [index, field] of monthlyPayments(record).entries()) {
    if (!hasColumn(field) || (valueOf(field) ?? 0) <= 0) continue;
    yield { month: monthsSpan(record.source.year ?? year, index + 1, index + 1, 'month'), field };
  }
  const period = valueOf(record.period);
  if (period?.precision === 'month' && (valueOf(record.paid) ?? 0) > 0) yield { month: period, field: record.paid };
}
