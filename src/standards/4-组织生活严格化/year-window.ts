import { dayOfText, type DateSpan } from '../../values/date-interval';

/**
 * The days from one `MM-DD` of the year to another: of the next year, unless it comes later in the calendar than the
 * first. `undefined` when a setting is no such day.
 */
export function yearWindow(year: number, from: string, to: string): DateSpan | undefined {
  const span = {
    from: dayOfText(`${year}-${from}`),
    to: dayOfText(`${to > from ? year : year + 1}-${to}`),
    precision: 'day' as const,
  };
  return Number.isNaN(span.from) || Number.isNaN(span.to) ? undefined : span;
}
