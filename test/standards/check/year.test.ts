import { isOfYear, isYearOver, lastDay } from '../../../src/standards/check/year';
import { dayOfText, dayText, spanOf } from '../../../src/values/date-interval';

const on = (asOf: string) => ({ year: 2025, asOf: dayOfText(asOf) });

test('a year is over on the first day of the next', () => {
  expect(['2025-12-31', '2026-01-01'].map((asOf) => isYearOver(on(asOf)))).toEqual([false, true]);
});

test('the last day that counts is the as-of date within the year, its end afterwards', () => {
  expect(['2025-06-30', '2026-03-01'].map((asOf) => dayText(lastDay(on(asOf))))).toEqual(['2025-06-30', '2025-12-31']);
});

test('a date is of the year when some day of it is', () => {
  expect(isOfYear(spanOf({ year: 2025, month: 1 }), on('2026-01-05'))).toBe(true);
  expect(isOfYear(spanOf({ year: 2024, month: 12 }), on('2026-01-05'))).toBe(false);
  expect(isOfYear(undefined, on('2026-01-05'))).toBe(false);
});
