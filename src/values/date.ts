import type { Cell } from '../workbook/cell';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** A date as precise as it was typed: `2023年5月` has no day, `2023年` no month. Months are 1 to 12. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export type DateFailure = 'blank' | 'error' | 'boolean' | 'notDate' | 'noSuchDay' | 'lostMonthDigit';

/**
 * A date cell, or text that is a date: `2023-5-8`, `2023/5/8`, `2023.5.8`, `2023年5月8日`, `2023年5月`, `202305`,
 * `20230508`, `二〇二三年五月八日`. A number such as 2023.1 may be January or a clipped October: `lostMonthDigit`.
 */
export function readDate(cell: Cell): Parsed<PartialDate, DateFailure> {
  switch (cell.kind) {
    case 'empty':
      return failed('blank');
    case 'error':
    case 'boolean':
      return failed(cell.kind);
    case 'date':
      return parsed(dateOfSerial(cell.serial));
    case 'number':
      return readDateNumber(cell.value);
    case 'text':
      return readDateText(cell.text);
  }
}

function readDateNumber(value: number): Parsed<PartialDate, DateFailure> {
  if (value > 1900 && value < 2200 && !Number.isInteger(value)) {
    const decimals = String(value).split('.')[1] ?? '';
    return decimals.length === 1 ? failed('lostMonthDigit') : checked(Math.floor(value), Number(decimals));
  }
  return Number.isInteger(value) ? readDateText(String(value)) : failed('notDate');
}

function readDateText(text: string): Parsed<PartialDate, DateFailure> {
  const typed = arabicDigits(compact(text));
  if (typed === '') return failed('blank');
  const separated = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?|月)?|年)?$/u.exec(typed);
  const packed = /^(\d{4})(\d{2})(\d{2})?$/u.exec(typed);
  const match = separated ?? packed;
  if (match === null) return failed('notDate');
  const [, year, month, day] = match;
  return checked(
    Number(year),
    month === undefined ? undefined : Number(month),
    day === undefined ? undefined : Number(day),
  );
}

function checked(year: number, month?: number, day?: number): Parsed<PartialDate, DateFailure> {
  if (year < 1900 || year > 2199) return failed('notDate');
  if (month === undefined) return parsed({ year });
  if (month < 1 || month > 12) return failed('noSuchDay');
  if (day === undefined) return parsed({ year, month });
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day < 1 || day > lastDay ? failed('noSuchDay') : parsed({ year, month, day });
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** `二〇二三年十一月八日` → `2023年11月8日`; text without Chinese numerals is unchanged. */
function arabicDigits(text: string): string {
  return text
    .replace(/[○零Ｏ]/gu, '〇')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/gu, (tens) => {
      const [before = '', after = ''] = tens.split('十');
      return String(
        (before === '' ? 1 : CHINESE_DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : CHINESE_DIGITS.indexOf(after)),
      );
    })
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(CHINESE_DIGITS.indexOf(digit)));
}

const DAY = 86_400_000;

/** A serial of the 1900 date system. Serial 60 is the 29 February 1900 that never was and reads as 1 March. */
export function dateOfSerial(serial: number): Required<PartialDate> {
  const days = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 30) + (days < 60 ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2023-05-08`, `2023-05`, `2023`. */
export function dateText(date: PartialDate): string {
  return [String(date.year), date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
