import { spanText } from '../../src/values/date-interval';
import { readDeadline } from '../../src/values/deadline';
import { readPeriod } from '../../src/values/period';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });
const IN_2025 = { year: 2025 };

test.each<[Cell, string]>([
  [text('3月'), '2025-03'],
  [text('三月份'), '2025-03'],
  [{ kind: 'number', value: 3 }, '2025-03'],
  [text('第一季度'), '2025-01-01至2025-03-31'],
  [text('Q4'), '2025-10-01至2025-12-31'],
  [text('上半年'), '2025-01-01至2025-06-30'],
  [text('2024年下半年'), '2024-07-01至2024-12-31'],
  [text('全年'), '2025'],
  [{ kind: 'number', value: 2025 }, '2025'],
  [text('2025年度'), '2025'],
  [text('1-3月'), '2025-01-01至2025-03-31'],
  [text('上半年小结'), '2025-01-01至2025-06-30'],
])('%j', (cell, expected) => {
  const period = readPeriod(cell, IN_2025);
  expect(period.ok && spanText(period.value)).toBe(expected);
});

test('every month is no single stretch, and a quarter needs its year', () => {
  expect(readPeriod(text('每月'), IN_2025)).toEqual({ ok: false, reason: 'recurring' });
  expect(readPeriod(text('一季度'))).toEqual({ ok: false, reason: 'noYear' });
});

test.each([
  ['2025年6月30日前', '2025-06-30'],
  ['12月底前', '2025-12'],
  ['年底前', '2025-12'],
  ['2026年底', '2026-12'],
  ['6月', '2025-06'],
  ['一季度末', '2025-01-01至2025-03-31'],
])('due %s', (typed, expected) => {
  const due = readDeadline(text(typed), IN_2025);
  expect(due.ok && spanText(due.value)).toBe(expected);
});

test.each([
  ['长期坚持', 'openEnded'],
  ['立行立改', 'openEnded'],
  ['每月', 'recurring'],
  ['一个月内', 'relative'],
  ['10个工作日内', 'relative'],
  ['半年以内完成', 'relative'],
  ['尽快', 'notDate'],
])('%s is no day', (typed, reason) => expect(readDeadline(text(typed), IN_2025)).toEqual({ ok: false, reason }));
