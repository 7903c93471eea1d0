import fc from 'fast-check';
import { clockText, readClock, readTime } from '../../src/values/clock';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each<[Cell, string]>([
  [text('14:30'), '14:30'],
  [text('14：30'), '14:30'],
  [text('14:30:00'), '14:30'],
  [text('9点半'), '09:30'],
  [text('下午2时30分'), '14:30'],
  [text('下午 2:30'), '14:30'],
  [text('上午9时'), '09:00'],
  [text('中午12时'), '12:00'],
  [text('2025年3月5日下午3点'), '15:00'],
  [text('2025-3-5 14:30'), '14:30'],
  [{ kind: 'date', serial: 45000.75 }, '18:00'],
  [{ kind: 'date', serial: 0.375 }, '09:00'],
  [{ kind: 'number', value: 0.5 }, '12:00'],
])('%j', (cell, expected) => {
  const time = readTime(cell);
  expect(time.ok && clockText(time.value)).toBe(expected);
});

test.each([
  ['14:30-16:00', '14:30', '16:00'],
  ['2025年3月5日14:30—16:00', '14:30', '16:00'],
  ['下午2时30分至4时', '14:30', '16:00'],
  ['上午9:00-11:30', '09:00', '11:30'],
  ['上午9:00至下午2:00', '09:00', '14:00'],
])('%s is from and to', (typed, start, end) => {
  const range = readClock(text(typed));
  expect(range.ok && [clockText(range.value.start), clockText(range.value.end ?? 0)]).toEqual([start, end]);
});

test.each<[Cell, string]>([
  [text('2025-3-5'), 'noTime'],
  [text('下午'), 'noTime'],
  [text('2025年3月5日上午'), 'noTime'],
  [{ kind: 'date', serial: 45000 }, 'noTime'],
  [text('25:10'), 'noSuchTime'],
  [text('9:75'), 'noSuchTime'],
  [text('会后'), 'notTime'],
  [{ kind: 'number', value: 930 }, 'notTime'],
])('%j says no time', (cell, reason) => expect(readClock(cell)).toEqual({ ok: false, reason }));

test('every minute of the day reads back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), (minute) => {
      expect(readTime(text(clockText(minute)))).toEqual({ ok: true, value: minute });
    }),
  );
});
