import fc from 'fast-check';
import { dateText, readDate } from '../../src/values/date';
import { spanText } from '../../src/values/date-interval';
import { readDateSpan, readDateSpans } from '../../src/values/date-span';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });
const number = (value: number): Cell => ({ kind: 'number', value });

test.each<[Cell, string]>([
  [text('23.5'), '2023-05'],
  [text('85.7'), '1985-07'],
  [text('23.5.8'), '2023-05-08'],
  [number(23.12), '2023-12'],
  [number(2023.5), '2023-05'],
  [text('5月8日'), '2025-05-08'],
  [text('5.8'), '2025-05-08'],
  [text('10.20'), '2025-10-20'],
  [text('12-25'), '2025-12-25'],
  [text('九月'), '2025-09'],
  [text('二零二五年十二月三十一日'), '2025-12-31'],
  [text('2025年3月5日（星期三）'), '2025-03-05'],
  [text('2025年3月5日 14:30'), '2025-03-05'],
  [text('2025-3-5 14：30'), '2025-03-05'],
  [text('2025年3月5日下午2时30分'), '2025-03-05'],
  [text('2025-03-05T09:00:00'), '2025-03-05'],
])('%j in a sheet of 2025', (cell, expected) => {
  const date = readDate(cell, { year: 2025 });
  expect(date.ok && dateText(date.value)).toBe(expected);
});

test.each<[Cell, string]>([
  [text('5月8日'), 'noYear'],
  [text('10.12'), 'ambiguous'],
  [text('35.6'), 'ambiguous'],
  [number(23.1), 'lostMonthDigit'],
  [text('2025年2月29日'), 'noSuchDay'],
  [text('14:30'), 'blank'],
  [{ kind: 'date', serial: 0.5 }, 'notDate'],
])('%j is not guessed', (cell, reason) => expect(readDate(cell)).toEqual({ ok: false, reason }));

test.each([
  ['2023.5.8-10', '2023-05-08至2023-05-10'],
  ['2023年5月8日至10日', '2023-05-08至2023-05-10'],
  ['2023.5.8-5.10', '2023-05-08至2023-05-10'],
  ['2023-5-8至2023-5-10', '2023-05-08至2023-05-10'],
  ['2023-05-08-2023-05-10', '2023-05-08至2023-05-10'],
  ['2023年12月30日—2024年1月2日', '2023-12-30至2024-01-02'],
  ['2023年5-6月', '2023-05-01至2023-06-30'],
  ['2023.9-2026.9', '2023-09-01至2026-09-30'],
  ['3月1日到3月5日', '2025-03-01至2025-03-05'],
])('%s is a range', (typed, expected) => {
  const span = readDateSpan(text(typed), { year: 2025 });
  expect(span.ok && spanText(span.value)).toBe(expected);
});

test.each([
  ['2023.5.10-8', 'reversed'],
  ['长期', 'notDate'],
  ['2023.5.8-尽快', 'notDate'],
  ['至2023年5月', 'notDate'],
])('%s is no range', (typed, reason) => expect(readDateSpan(text(typed))).toEqual({ ok: false, reason }));

test('dates one after another', () => {
  const spans = readDateSpans(text('2024-6-30、2024年12月31日；2025.6'));
  expect(spans.ok && spans.value.map(spanText)).toEqual(['2024-06-30', '2024-12-31', '2025-06']);
});

test('every day reads the same in all the ways of writing it', () => {
  const arbitrary = fc.record({ year: fc.integer({ min: 1940, max: 2039 }), order: fc.integer({ min: 0, max: 364 }) });
  fc.assert(
    fc.property(arbitrary, ({ year, order }) => {
      const day = new Date(Date.UTC(year, 0, 1 + order));
      const [month, date] = [day.getUTCMonth() + 1, day.getUTCDate()];
      const forms = [`${year}-${month}-${date}`, `${year}/${month}/${date}`, `${year}.${month}.${date}`];
      forms.push(`${year}年${month}月${date}日`, `${String(year)}年 ${month}月 ${date}日`);
      for (const form of forms) expect(readDate(text(form))).toEqual({ ok: true, value: { year, month, day: date } });
    }),
  );
});

test('no text makes it fail otherwise than by saying so', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (typed) => typeof readDateSpan(text(typed)).ok === 'boolean'));
  const nasty = '2023-1'.repeat(5000);
  expect(readDateSpan(text(nasty)).ok).toBe(false);
});
