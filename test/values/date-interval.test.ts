import fc from 'fast-check';
import {
  addMonths,
  dayOf,
  dayOfText,
  dayText,
  maybeBefore,
  overlaps,
  spanOf,
  spanText,
  surelyBefore,
  wholeMonthsBetween,
} from '../../src/values/date-interval';

const days = fc.integer({ min: dayOf(1950, 1, 1), max: dayOf(2060, 12, 31) });

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-03-31', -1, '2025-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2025-01-15', -13, '2023-12-15'],
])('%s and %d months is %s', (from, months, to) => expect(dayText(addMonths(dayOfText(from), months))).toBe(to));

test.each([
  ['2024-05-15', '2025-05-14', 11],
  ['2024-05-15', '2025-05-15', 12],
  ['2025-01-31', '2025-02-28', 1],
  ['2025-05-15', '2025-05-14', -1],
])('from %s to %s are %d whole months', (from, to, months) =>
  expect(wholeMonthsBetween(dayOfText(from), dayOfText(to))).toBe(months),
);

test('whole months never go past the end, and one more does', () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      const months = wholeMonthsBetween(from, to);
      expect(addMonths(from, months)).toBeLessThanOrEqual(to);
      expect(addMonths(from, months + 1)).toBeGreaterThan(to);
    }),
  );
});

test('a month is before a day surely, perhaps, or not at all', () => {
  const may = spanOf({ year: 2023, month: 5 });
  const on = (day: number) => spanOf({ year: 2023, month: 5, day });
  expect([surelyBefore(may, spanOf({ year: 2023, month: 6, day: 1 })), surelyBefore(may, on(31))]).toEqual([
    true,
    false,
  ]);
  expect([maybeBefore(may, on(2)), maybeBefore(may, on(1))]).toEqual([true, false]);
  expect([overlaps(may, on(31)), overlaps(may, spanOf({ year: 2022 }))]).toEqual([true, false]);
});

test('surely before is perhaps before, and never both ways round', () => {
  const spans = fc
    .tuple(days, fc.nat(400))
    .map(([from, more]) => ({ from, to: from + more, precision: 'day' as const }));
  fc.assert(
    fc.property(spans, spans, (left, right) => {
      if (!surelyBefore(left, right)) return;
      expect([maybeBefore(left, right), surelyBefore(right, left), overlaps(left, right)]).toEqual([
        true,
        false,
        false,
      ]);
    }),
  );
});

test('spans are shown as precisely as they were typed', () => {
  expect(
    [spanOf({ year: 2023 }), spanOf({ year: 2023, month: 2 }), spanOf({ year: 2023, month: 2, day: 3 })].map(spanText),
  ).toEqual(['2023', '2023-02', '2023-02-03']);
});
