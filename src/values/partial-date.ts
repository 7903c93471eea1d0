import { failed, parsed, type Parsed } from './parsed';

/** A date as precise as it was typed: `2023年5月` has no day, `2023年` no month. Months are 1 to 12. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `noYear`: `5月8日` where no title says the year. `ambiguous`: `10.12` may be a day or a month of 2010. */
export type DateFailure =
  'blank' | 'error' | 'boolean' | 'notDate' | 'noSuchDay' | 'lostMonthDigit' | 'noYear' | 'ambiguous' | 'reversed';

/** The date if there is such a day between 1900 and 2199. */
export function checkedDate(year: number, month?: number, day?: number): Parsed<PartialDate, DateFailure> {
  if (year < 1900 || year > 2199) return failed('notDate');
  if (month === undefined) return parsed({ year });
  if (month < 1 || month > 12) return failed('noSuchDay');
  if (day === undefined) return parsed({ year, month });
  return day < 1 || day > lastDayOf(year, month) ? failed('noSuchDay') : parsed({ year, month, day });
}

/** 28 to 31. */
export function lastDayOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
