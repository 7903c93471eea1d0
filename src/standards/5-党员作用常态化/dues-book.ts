import { hasColumn, isFilled, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { MONTH_IDS, monthlyPayments, type DuesRecord } from '../../ledger/sheets/dues';
import type { RosterRecord } from '../../ledger/sheets/roster';
import { dateOfDay, monthsSpan, type DateSpan, type Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import type { Fen } from '../../values/money';
import { compact } from '../../values/text';
import type { Place } from '../../workbook/address';
import { all, type Certainty } from '../check/certainty';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';

/** Months counted through: year × 12 + month − 1. */
export type MonthNumber = number;

/** What one cell says of one month. `fen` is 0 for a blank, `undefined` for what can not be read. */
export interface MonthEntry {
  readonly month: MonthNumber;
  readonly fen: Fen | undefined;
  readonly place: Place;
  readonly record: DuesRecord;
  /** A row of its own, whose 交纳日期 is that of this month; a row of the whole year has one date for twelve months. */
  readonly single: boolean;
}

/** All dues of one name. */
export interface DuesAccount {
  readonly name: string;
  readonly rows: readonly DuesRecord[];
  readonly entries: ReadonlyMap<MonthNumber, readonly MonthEntry[]>;
  /** Whether a month without any entry is surely unpaid. */
  readonly complete: boolean;
}

/** 党费收缴 by name, from rows of a year with twelve months and from rows of one payment alike. */
export const duesAccounts = onceFor(({ ledger, year }: CheckContext): readonly DuesAccount[] => {
  const byName = groupBy(records(ledger, 'dues'), ({ name }) => valueOf(name));
  return [...byName].flatMap(([name, rows]): DuesAccount[] => {
    if (name === undefined) return [];
    const entries = rows.flatMap((record) => yearEntries(record, year).concat(paymentEntries(record)));
    const complete = rows.every((record) => record.period.value.ok || monthlyPayments(record).every(hasColumn));
    return [{ name, rows, entries: groupBy(entries, ({ month }) => month), complete }];
  });
});

function yearEntries(record: DuesRecord, year: number): MonthEntry[] {
  const january = (record.source.year ?? year) * 12;
  const entries: MonthEntry[] = [];
  for (const [index, id] of MONTH_IDS.entries()) {
    const field = record[id];
    if (!hasColumn(field)) continue;
    entries.push({ month: january + index, fen: amount(field), place: field.place, record, single: false });
  }
  return entries;
}

/** The payment for several months at once is spread over them evenly. */
function paymentEntries(record: DuesRecord): MonthEntry[] {
  const period = valueOf(record.period);
  if (period === undefined) return [];
  const months = monthsOf(period);
  const fen = hasColumn(record.paid) ? amount(record.paid) : undefined;
  const { place } = hasColumn(record.paid) ? record.paid : record.period;
  return months.map((month) => ({
    ...{ month, place, record, single: true },
    fen: fen === undefined ? undefined : Math.round(fen / months.length),
  }));
}

function amount(field: Field<number>): Fen | undefined {
  return isFilled(field) ? valueOf(field) : 0;
}

/** What was paid for a month; `undefined` when nobody can tell. */
export function paidFor({ entries, complete }: DuesAccount, month: MonthNumber): Fen | undefined {
  const found = entries.get(month);
  if (found === undefined) return complete ? 0 : undefined;
  let sum = 0;
  for (const { fen } of found) {
    if (fen === undefined) return undefined;
    sum += fen;
  }
  return sum;
}

/** Where a month's payment stands, or should. */
export function placeOf({ entries, rows }: DuesAccount, month: MonthNumber): Place | undefined {
  return entries.get(month)?.[0]?.place ?? rows[0]?.name.place;
}

/** Released from dues altogether: nothing due, or the approval says so. */
export function isExempt({ rows }: DuesAccount): boolean {
  return rows.some(
    ({ monthlyDue, reduction }) =>
      valueOf(monthlyDue) === 0 ||
      (isFilled(reduction) && (!isFilled(monthlyDue) || /免交|免缴|全免|免除/u.test(compact(reduction.typed)))),
  );
}

/**
 * Whether dues of a month are owed here: from the month of joining (党费规定 第8条), after the month of arrival and before
 * the month of leaving; in those two months either branch may collect them.
 */
export function owes({ joinedOn, arrivedOn, leftOn }: RosterRecord, month: MonthNumber): Certainty {
  const { from, to } = monthSpan(month);
  const joined = reached(valueOf(joinedOn), to + 1, to + 1);
  // Asked for every month of everybody: most have neither come from elsewhere nor gone.
  if (joined === 'no' || (!isFilled(arrivedOn) && !isFilled(leftOn))) return joined;
  return all(
    joined,
    isFilled(arrivedOn) ? reached(valueOf(arrivedOn), from, to + 1) : 'yes',
    isFilled(leftOn) ? stays(valueOf(leftOn), from, to) : 'yes',
  );
}

/** Surely when the date is before `sure`, surely not when it is not before `possible`. */
function reached(date: DateSpan | undefined, sure: Day, possible: Day): Certainty {
  if (date === undefined) return 'maybe';
  if (date.to < sure) return 'yes';
  return date.from < possible ? 'maybe' : 'no';
}

function stays(left: DateSpan | undefined, from: Day, to: Day): Certainty {
  if (left === undefined) return 'maybe';
  if (left.from > to) return 'yes';
  return left.to >= from ? 'maybe' : 'no';
}

export function monthNumber(day: Day): MonthNumber {
  const { year, month } = dateOfDay(day);
  return year * 12 + month - 1;
}

export function monthSpan(month: MonthNumber): DateSpan {
  let span = MONTH_SPANS.get(month);
  if (span === undefined) {
    const within = (month % 12) + 1;
    MONTH_SPANS.set(month, (span = monthsSpan(Math.floor(month / 12), within, within, 'month')));
  }
  return span;
}

/** The few months that ledgers speak of. */
const MONTH_SPANS = new Map<MonthNumber, DateSpan>();

/** A period longer than some years is a slip of the pen. */
const LONGEST = 36;

function monthsOf({ from, to }: DateSpan): MonthNumber[] {
  const first = monthNumber(from);
  return Array.from({ length: Math.min(monthNumber(to) - first + 1, LONGEST) }, (_, index) => first + index);
}

/** `2025年2月、3月`. */
export function monthsText(months: readonly MonthNumber[]): string {
  const byYear = groupBy(months, (month) => Math.floor(month / 12));
  return [...byYear].map(([year, own]) => `${year}年${own.map((one) => `${(one % 12) + 1}月`).join('、')}`).join('，');
}
