import { dateText } from './date';
import { lastDayOf, type PartialDate } from './partial-date';

/** A calendar day as its number of days since 1970-01-01. */
export type Day = number;

export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year';

/**
 * The days that a typed date may mean, or a period covers, both ends included. `2023年5月` is all of May with precision
 * `month`; a period with precision `day` (`5月8日至10日`) really lasts from one day to the other.
 */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
  readonly precision: Precision;
}

const MILLISECONDS = 86_400_000;

/** The first days of the months that were asked for, and the dates of days: few, and asked for over and over. */
const FIRST_DAYS = new Map<number, Day>();
const DATES = new Map<Day, Required<PartialDate>>();

export function dayOf(year: number, month: number, day: number): Day {
  const number = year * 12 + month;
  let first = FIRST_DAYS.get(number);
  if (first === undefined) FIRST_DAYS.set(number, (first = Date.UTC(year, month - 1, 1) / MILLISECONDS));
  return first + day - 1;
}

export function dateOfDay(day: Day): Required<PartialDate> {
  let known = DATES.get(day);
  if (known === undefined) {
    const date = new Date(day * MILLISECONDS);
    known = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    DATES.set(day, known);
  }
  return known;
}

/** `YYYY-MM-DD` of a day that exists; settings and options hold such texts. */
export function dayOfText(text: string): Day {
  return Math.floor(Date.parse(`${text}T00:00:00Z`) / MILLISECONDS);
}

/** `2023-05-08`. */
export function dayText(day: Day): string {
  return dateText(dateOfDay(day));
}

export function spanOf({ year, month, day }: PartialDate): DateSpan {
  if (month === undefined) return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
  if (day === undefined) return monthsSpan(year, month, month, 'month');
  return { from: dayOf(year, month, day), to: dayOf(year, month, day), precision: 'day' };
}

/** Whole months of one year, both included. */
export function monthsSpan(year: number, first: number, last: number, precision: Precision): DateSpan {
  return { from: dayOf(year, first, 1), to: dayOf(year, last, lastDayOf(year, last)), precision };
}

export function daySpan(day: Day): DateSpan {
  return { from: day, to: day, precision: 'day' };
}

/** `2023-05-08`, `2023-05`, `2023`, or `…至…` for anything longer. */
export function spanText(span: DateSpan): string {
  const { year, month } = dateOfDay(span.from);
  if (span.from === span.to) return dayText(span.from);
  if (span.precision === 'month' && span.to === spanOf({ year, month }).to) return dateText({ year, month });
  if (span.precision === 'year' && span.to === spanOf({ year }).to) return String(year);
  return `${dayText(span.from)}至${dayText(span.to)}`;
}

/** Whether every day of `left` is before every day of `right`. */
export function surelyBefore(left: DateSpan, right: DateSpan): boolean {
  return left.to < right.from;
}

/** Whether some day of `left` is before some day of `right`. */
export function maybeBefore(left: DateSpan, right: DateSpan): boolean {
  return left.from < right.to;
}

/** Whether the two have a day in common. */
export function overlaps(left: DateSpan, right: DateSpan): boolean {
  return left.from <= right.to && right.from <= left.to;
}

/** Calendar months later (earlier when negative), clipped to the month's end: one month after 01-31 is 02-28 or 02-29. */
export function addMonths(day: Day, months: number): Day {
  const date = dateOfDay(day);
  const count = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayOf(year, month, Math.min(date.day, lastDayOf(year, month)));
}

/** Both ends moved by calendar months; the precision stays. */
export function addMonthsTo(span: DateSpan, months: number): DateSpan {
  return { ...span, from: addMonths(span.from, months), to: addMonths(span.to, months) };
}

/** The most whole calendar months from one day that do not go past the other; negative when `to` is earlier. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  const start = dateOfDay(from);
  const end = dateOfDay(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  return addMonths(from, months) > to ? months - 1 : months;
}

export function yearOf(day: Day): number {
  return dateOfDay(day).year;
}
