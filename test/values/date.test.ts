import fc from 'fast-check';
import { dateOfSerial, dateText, readDate } from '../../src/values/date';
import type { Cell } from '../../src/workbook/cell';

const text = (typed: string): Cell => ({ kind: 'text', text: typed });

test.each<[Cell, string]>([
  [{ kind: 'date', serial: 45054 }, '2023-05-08'],
  [{ kind: 'date', serial: 20230508 }, '2023-05-08'],
  [text('2023-5-8'), '2023-05-08'],
  [text('2023/05/08'), '2023-05-08'],
  [text('2023.5.8'), '2023-05-08'],
  [text('２０２３年５月８日'), '2023-05-08'],
  [text('2023年5月'), '2023-05'],
  [text('2023年'), '2023'],
  [text('202305'), '2023-05'],
  [text('20230508'), '2023-05-08'],
  [{ kind: 'number', value: 20230508 }, '2023-05-08'],
  // A day in a cell that lost its date format.
  [{ kind: 'number', value: 45726 }, '2025-03-10'],
  [{ kind: 'number', value: 18264 }, '1950-01-01'],
  [{ kind: 'number', value: 2023.12 }, '2023-12'],
  [text('二〇二三年十一月二十八日'), '2023-11-28'],
  [text('二○二三年十月'), '2023-10'],
])('%j', (cell, expected) => {
  const date = readDate(cell);
  expect(date.ok && dateText(date.value)).toBe(expected);
});

test.each<[Cell, string]>([
  [text(''), 'blank'],
  [text('2023-2-30'), 'noSuchDay'],
  [text('2023-13-1'), 'noSuchDay'],
  [text('年底前'), 'notDate'],
  [{ kind: 'number', value: 2023.1 }, 'lostMonthDigit'],
  // 2023年5月 or 1955-05-26.
  [{ kind: 'number', value: 20235 }, 'notDate'],
  [{ kind: 'number', value: 9999 }, 'notDate'],
  [{ kind: 'error', code: '#VALUE!' }, 'error'],
  [{ kind: 'date', serial: 0.5 }, 'notDate'],
  [{ kind: 'date', serial: 2_958_466 }, 'notDate'],
  [{ kind: 'date', serial: 1e9 }, 'notDate'],
])('%j is not guessed', (cell, reason) => expect(readDate(cell)).toEqual({ ok: false, reason }));

test('serials around the leap day that never was', () => {
  expect(dateText(dateOfSerial(1))).toBe('1900-01-01');
  expect(dateText(dateOfSerial(59))).toBe('1900-02-28');
  expect(dateText(dateOfSerial(61))).toBe('1900-03-01');
});

test('any typed day reads back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
      const typed = dateText(dateOfSerial(serial));
      expect(readDate(text(typed))).toEqual({ ok: true, value: dateOfSerial(serial) });
    }),
  );
});
