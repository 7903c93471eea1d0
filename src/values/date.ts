import type { Cell } from '../workbook/cell';
import { readDateText, type DateContext } from './date-text';
import { failed, parsed, type Parsed } from './parsed';
import { checkedDate, type DateFailure, type PartialDate } from './partial-date';

/**
 * A date cell, or text that is one date: `2023-5-8`, `2023.5.8`, `2023年5月8日`, `2023年5月`, `202305`, `23.5`, `5月8日` with
 * a year from the context, `二〇二三年五月八日`, the serial of a day in a cell without date format. A number such as 2023.1 may
 * be January or a clipped October: `lostMonthDigit`. Ranges are no single date, see `readDateSpan`.
 */
export function readDate(cell: Cell, context: DateContext = {}): Parsed<PartialDate, DateFailure> {
  switch (cell.kind) {
    case 'empty':
      return failed('blank');
    case 'error':
    case 'boolean':
      return failed(cell.kind);
    case 'date':
      if (isDaySerial(cell.serial)) return parsed(dateOfSerial(cell.serial));
      // 20250410 typed where the format is that of a date: no serial at all. A time of day alone has no date.
      return cell.serial < SERIALS_END ? failed('notDate') : readDateNumber(cell.serial, context);
    case 'number':
      return readDateNumber(cell.value, context);
    case 'text':
      return readDateText(cell.text, context);
  }
}

function readDateNumber(value: number, context: DateContext): Parsed<PartialDate, DateFailure> {
  if (isUndressedDay(value)) return parsed(dateOfSerial(value));
  if (Number.isInteger(value)) return value < 1900 ? failed('notDate') : readDateText(String(value), context);
  const decimals = String(value).split('.')[1] ?? '';
  const yearMonth = (value > 1900 && value < 2200) || (value >= 13 && value < 100);
  if (!yearMonth || decimals.length > 2) return failed('notDate');
  // 2023.10 typed as a number is kept as 2023.1.
  return decimals === '1' ? failed('lostMonthDigit') : readDateText(String(value), context);
}

/**
 * A serial that shows as a number since its cell lost the date format: a day from 1930 to 2099, but not 19901 to 20999, which
 * may as well be a year and a month without its zero.
 */
function isUndressedDay(value: number): boolean {
  return Number.isInteger(value) && value >= 10_959 && value <= 73_050 && (value < 19_901 || value > 20_999);
}

const DAY = 86_400_000;

/** After 9999-12-31. Excel shows what lies beyond as `####`. */
const SERIALS_END = 2_958_466;

/** Whether the serial is one of a day: no time of day alone, and no number that merely has the format of a date. */
export function isDaySerial(serial: number): boolean {
  return serial >= 1 && serial < SERIALS_END;
}

/** A serial of the 1900 date system. Serial 60 is the 29 February 1900 that never was and reads as 1 March. */
export function dateOfSerial(serial: number): Required<PartialDate> {
  const days = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 30) + (days < 60 ? days + 1 : days) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial of a day from March 1900 on, for writing; `undefined` for a text that is no day. */
export function serialOfText(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (match === null) return undefined;
  const date = checkedDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date.ok ? (Date.parse(text) - Date.UTC(1899, 11, 30)) / DAY : undefined;
}

/** `2023-05-08`, `2023-05`, `2023`. */
export function dateText(date: PartialDate): string {
  return [String(date.year), date.month, date.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
