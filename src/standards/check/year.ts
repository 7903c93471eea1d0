import { overlaps, spanOf, type DateSpan, type Day } from '../../values/date-interval';
import type { CheckContext } from './context';

type YearJudged = Pick<CheckContext, 'year' | 'asOf'>;

/** The last day that counts: the end of the year, or the as-of date before that. */
export function lastDay({ year, asOf }: YearJudged): Day {
  return Math.min(asOf, spanOf({ year }).to);
}

export function isYearOver({ year, asOf }: YearJudged): boolean {
  return spanOf({ year }).to < asOf;
}

/** Whether some day of it is in the year judged. */
export function isOfYear(date: DateSpan | undefined, { year }: YearJudged): boolean {
  return date !== undefined && overlaps(date, spanOf({ year }));
}
