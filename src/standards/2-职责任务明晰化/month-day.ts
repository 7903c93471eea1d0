import { dayOfText, type Day } from '../../values/date-interval';

/** A setting such as `03-31` in a year; `undefined` when it is no such day, so that the rule can not tell. */
export function monthDayIn(year: number, monthDay: string): Day | undefined {
  const day = /^\d{2}-\d{2}$/u.test(monthDay) ? dayOfText(`${year}-${monthDay}`) : NaN;
  return Number.isNaN(day) ? undefined : day;
}
