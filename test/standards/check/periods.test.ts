import { elapsedPeriods, periodText } from '../../../src/standards/check/periods';
import { dayOfText } from '../../../src/values/date-interval';

const on = (asOf: string, founded?: string) =>
  elapsedPeriods(2025, dayOfText(asOf), founded === undefined ? undefined : dayOfText(founded));

test('a period is over on the day after its last', () => {
  expect(on('2025-03-31').months.map(periodText)).toEqual(['2025年1月', '2025年2月']);
  expect(on('2025-03-31').quarters).toEqual([]);
  expect(on('2025-04-01').quarters.map(periodText)).toEqual(['2025年第1季度']);
  expect(on('2026-01-05').halves.map(periodText)).toEqual(['2025年上半年', '2025年下半年']);
});

test('nothing of the time before the branch was set up, nothing of a year to come', () => {
  expect(on('2025-08-15', '2025-05-06').months.map(periodText)).toEqual(['2025年6月', '2025年7月']);
  expect(on('2024-12-31').months).toEqual([]);
});
