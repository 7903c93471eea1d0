import { valueOf } from '../../ledger/field';
import { addMonths, daySpan } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { graded, isLater } from '../check/later';
import {
  duesAccounts,
  monthNumber,
  monthsText,
  monthSpan,
  owes,
  paidFor,
  placeOf,
  type DuesAccount,
  type MonthNumber,
} from './dues-book';
import { membersAccounts } from './dues-members';

/** S20-11 (党费规定 第12、13条): nothing for half a year, or paid more than half a year afterwards. */
export function* paidInTime(context: CheckContext): Generator<Hit | Abstention> {
  const limit = context.parameters.number('S20-11', 'months');
  const elapsed = context.elapsed.months.map(({ from }) => monthNumber(from));
  for (const one of membersAccounts(context)) {
    if (one === 'cannotTell') {
      yield one;
      continue;
    }
    const [account, { record }] = one;
    const months = [...new Set([...elapsed, ...account.entries.keys()])]
      .filter((month) => monthSpan(month).to < context.asOf)
      .sort((left, right) => left - right);
    const run = longestRun(months, (month) => owes(record, month) === 'yes' && paidFor(account, month) === 0);
    const place = run[0] === undefined ? undefined : placeOf(account, run[0]);
    if (run.length >= limit && place !== undefined) {
      const found = { place, subject: account.name, expected: `不满${limit}个月`, received: `${run.length}个月` };
      yield { ...found, says: 'unpaid', data: { months: monthsText(run) } };
    }
    yield* paidLate(account, limit);
  }
}

function longestRun(months: readonly MonthNumber[], holds: (month: MonthNumber) => boolean): readonly MonthNumber[] {
  let [longest, run]: [MonthNumber[], MonthNumber[]] = [[], []];
  for (const month of months) {
    if (!holds(month)) run = [];
    else run = run.at(-1) === month - 1 ? [...run, month] : [month];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function* paidLate({ name, entries }: DuesAccount, limit: number): Generator<Hit> {
  for (const [month, own] of entries) {
    for (const { single, fen, record } of own) {
      const paidOn = valueOf(record.paidOn);
      if (!single || paidOn === undefined || fen === 0) continue;
      const late = isLater(paidOn, daySpan(addMonths(monthSpan(month).to, limit)));
      if (late === 'no') continue;
      const found = { place: record.paidOn.place, subject: name, received: record.paidOn.typed };
      const data = { month: monthsText([month]) };
      yield { ...found, ...graded(late), says: 'late', expected: `${limit}个月内补交`, data };
    }
  }
}

/** S20-12: months that had not begun on the day of payment, or at the as-of date where no day is written. */
export function* notFarAhead(context: CheckContext): Generator<Hit> {
  const most = context.parameters.number('S20-12', 'n');
  for (const { name, entries } of duesAccounts(context)) {
    const paid = [...entries.values()].flat().filter(({ fen }) => fen !== undefined && fen > 0);
    const byDay = groupBy(paid, ({ record }) => Math.min(valueOf(record.paidOn)?.to ?? Infinity, context.asOf));
    for (const [day, own] of byDay) {
      const ahead = own.filter(({ month }) => monthSpan(month).from > day);
      const months = new Set(ahead.map(({ month }) => month));
      const [first] = ahead;
      if (first === undefined || months.size <= most) continue;
      const found = { place: first.place, subject: name, expected: `${most}个月以内`, received: `${months.size}个月` };
      yield { ...found, says: 'ahead', data: { months: monthsText([...months]) } };
    }
  }
}
