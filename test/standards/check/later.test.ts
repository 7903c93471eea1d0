import { graded, isLater } from '../../../src/standards/check/later';
import { spanOf } from '../../../src/values/date-interval';

test('a day is later or it is not; a month without its day may be', () => {
  const [day, month] = [spanOf({ year: 2025, month: 6, day: 12 }), spanOf({ year: 2025, month: 6 })];
  expect(isLater(day, day)).toBe('no');
  expect(isLater(spanOf({ year: 2025, month: 6, day: 13 }), day)).toBe('yes');
  expect(isLater(month, day)).toBe('maybe');
  expect(isLater(month, spanOf({ year: 2025, month: 5 }))).toBe('yes');
  expect(isLater(month, spanOf({ year: 2025, month: 7 }))).toBe('no');
});

test('what may be is a hint', () => {
  expect([graded('yes'), graded('maybe')]).toEqual([{}, { severity: 'info' }]);
});
