import { readRectificationDeadline } from '../../src/rectification/deadline';
import { calendarWith } from '../../src/standards/check/calendar';
import { dayOfText, dayText } from '../../src/values/date-interval';
import { cellOf, type Typed } from '../support/grid';
import { day } from '../support/ledger';

function read(typed: Typed, found: string | null = '2025-03-03'): string {
  const context = { found: found === null ? null : dayOfText(found), calendar: calendarWith([]) };
  const deadline = readRectificationDeadline(cellOf(typed), context);
  if (!deadline.ok) return deadline.reason;
  const { kind, due } = deadline.value;
  return due === null ? kind : `${kind} ${dayText(due)}`;
}

test.each<[Typed, string]>([
  [day('2025-06-30'), '限期 2025-06-30'],
  ['2025-03', '限期 2025-03-31'],
  ['2025.6.15', '限期 2025-06-15'],
  ['2025年底前', '限期 2025-12-31'],
  ['2025年6月底前完成整改', '限期 2025-06-30'],
  ['2025年第二季度', '限期 2025-06-30'],
  ['6月底前', '限期 2025-06-30'],
  ['10个工作日内', '限期 2025-03-17'],
  ['五个工作日', '限期 2025-03-10'],
  ['20天内', '限期 2025-03-23'],
  ['两周内', '限期 2025-03-17'],
  ['3个月内', '限期 2025-06-03'],
  ['半年内', '限期 2025-09-03'],
  ['立行立改', '立行立改'],
  ['即知即改', '立行立改'],
  ['长期坚持', '长期坚持'],
  ['立行立改，长期坚持', '立行立改并长期坚持'],
  ['立行立改并长期坚持', '立行立改并长期坚持'],
  ['2025年底前，并长期坚持', '限期并长期坚持 2025-12-31'],
  ['立行立改，2025年3月底前', '限期 2025-03-31'],
  [null, 'blank'],
  ['尽快', 'unreadable'],
  [45000, '限期 2023-03-15'],
  [450, 'unreadable'],
  ['20日', 'unreadable'],
])('%j asks for %s', (typed, expected) => {
  expect(read(typed)).toBe(expected);
});

test('holidays are no working days', () => {
  // 1 to 8 October 2025 are days off; 28 September and 11 October are worked.
  expect(read('3个工作日内', '2025-09-29')).toBe('限期 2025-10-10');
});

test('a stretch needs a day to count from, and a month without a year one that is still to come', () => {
  expect(read('10个工作日内', null)).toBe('noFoundDay');
  expect(read('6月底前', null)).toBe('noYear');
  expect(read('1月底前', '2025-11-03')).toBe('noYear');
});
