import { arabicDigits } from './chinese-number';
import { failed, type Parsed } from './parsed';
import { checkedDate, type DateFailure, type PartialDate } from './partial-date';
import { compact } from './text';

export interface DateContext {
  /** The year that a title or section gives to dates typed without one. */
  readonly year?: number | null;
}

/** What remains after the date in a cell such as `2025-3-5 14:30`. */
export interface DateAndTime {
  readonly date: string;
  /** `''` when there is none. */
  readonly time: string;
}

const TIME_BEGINS = /T|上午|下午|中午|晚上|早上|凌晨|(?<=[日号)])\d{1,2}[:时点]/u;
const CLOCK_BEHIND_SPACE = /(?<=[\d日号)])\s+(?=\d{1,2}\s*[:\uFF1A时点])/gu;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/gu;

/** Normal form of a typed date: plain digits, no weekday, the time of day split off. */
export function splitDateText(text: string): DateAndTime {
  const typed = arabicDigits(compact(text.replace(CLOCK_BEHIND_SPACE, 'T')).replace(WEEKDAY, ''));
  // A time alone has no date before it.
  if (/^\d{1,2}[:时点]/u.test(typed)) return { date: '', time: typed };
  const begin = TIME_BEGINS.exec(typed);
  if (begin === null) return { date: typed, time: '' };
  return { date: typed.slice(0, begin.index), time: typed.slice(begin.index).replace(/^T/u, '') };
}

/** One date in text; a time of day behind it is left to `readClock`. */
export function readDateText(text: string, context: DateContext = {}): Parsed<PartialDate, DateFailure> {
  return readDateWords(splitDateText(text).date, context);
}

const FULL = /^(\d{4}|\d{2})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})[日号]?|月份?)?$/u;
const YEAR = /^(\d{4})年?度?$/u;
const PACKED = /^(\d{4})(\d{2})(\d{2})?$/u;
const MONTH_DAY = /^(\d{1,2})月(?:(\d{1,2})[日号]?|份)?$/u;
const TWO_PARTS = /^(\d{1,2})[-/.](\d{1,2})$/u;

/** `typed` as `splitDateText` leaves it. */
export function readDateWords(typed: string, context: DateContext): Parsed<PartialDate, DateFailure> {
  if (typed === '') return failed('blank');
  const inYear = MONTH_DAY.exec(typed);
  if (inYear !== null) return dateInYear(context, inYear[1], inYear[2]);
  const parts = TWO_PARTS.exec(typed);
  // `5.8` is a day of the sheet's year, and `10.20` too, as there is no month 20; `23.5` is a month, `10.12` could be either.
  if (parts !== null && Number(parts[1]) <= 12) {
    const isDay = parts[1]?.length === 1 || Number(parts[2]) > 12;
    return isDay ? dateInYear(context, parts[1], parts[2]) : failed('ambiguous');
  }
  const match = FULL.exec(typed) ?? YEAR.exec(typed) ?? PACKED.exec(typed);
  if (match === null) return failed('notDate');
  const [, year = '', month, day] = match;
  const full = year.length === 4 ? Number(year) : fullYear(Number(year));
  return full === undefined ? failed('ambiguous') : checkedDate(full, optional(month), optional(day));
}

function dateInYear({ year }: DateContext, month?: string, day?: string): Parsed<PartialDate, DateFailure> {
  if (year === undefined || year === null) return failed('noYear');
  return checkedDate(year, optional(month), optional(day));
}

/** Members are born from the 1930s on, and no ledger is kept for the 2040s yet; in between the century is not clear. */
function fullYear(short: number): number | undefined {
  if (short < 30) return 2000 + short;
  return short >= 40 ? 1900 + short : undefined;
}

function optional(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}
