import { calendarWith } from '../../../src/standards/check/calendar';
import { dayOfText } from '../../../src/values/date-interval';

const calendar = calendarWith([]);

test.each([
  ['2025-09-30', true, 'a Tuesday'],
  ['2025-10-01', false, '国庆节'],
  ['2025-10-11', true, 'a Saturday worked in exchange'],
  ['2025-10-12', false, 'a Sunday'],
  ['2026-02-16', false, '春节'],
  ['2026-02-28', true, 'a Saturday worked in exchange'],
  ['2026-09-25', false, '中秋节'],
])('%s: a working day is %s, %s', (text, worked) => expect(calendar.isWorkday(dayOfText(text))).toBe(worked));

test('working days are counted with both ends', () => {
  expect(calendar.workdays(dayOfText('2025-09-29'), dayOfText('2025-10-10'))).toBe(4);
  expect(calendar.workdays(dayOfText('2025-10-10'), dayOfText('2025-09-29'))).toBe(0);
});

test('a year whose holidays nobody has said yet is provisional until someone enters them', () => {
  const newYear = dayOfText('2027-01-01');
  expect([calendar.isProvisional(newYear), calendar.isWorkday(newYear)]).toEqual([true, true]);
  expect(calendar.isProvisional(dayOfText('2026-12-31'))).toBe(false);
  const own = calendarWith(['2027-01-01', '2027-01-03班', '元旦', '2027-13-45']);
  expect([own.isProvisional(newYear), own.isWorkday(newYear), own.isWorkday(newYear + 2)]).toEqual([
    false,
    false,
    true,
  ]);
});
