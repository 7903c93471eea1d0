import holidays from 'chinese-days/dist/chinese-days.json';
import { dateOfDay, dayText, type Day } from '../../values/date-interval';
import { ownDay } from './own-days';

/** Working days as the State Council arranges them, with an office's own additions. */
export interface Calendar {
  readonly isWorkday: (day: Day) => boolean;
  /** 暂算: nobody has said the holidays of that year yet, so only week-ends count as days off. */
  readonly isProvisional: (day: Day) => boolean;
  /** Working days from one day to the other, both included; 0 when they are reversed. */
  readonly workdays: (from: Day, to: Day) => number;
}

const OFF = new Set(Object.keys(holidays.holidays));
const WORKED = new Set(Object.keys(holidays.workdays));
const YEARS = new Set([...OFF].map((text) => text.slice(0, 4)));

/** The first and the last year whose holidays come with the program. */
export const BUILT_IN_YEARS = { from: Math.min(...[...YEARS].map(Number)), to: Math.max(...[...YEARS].map(Number)) };

/** Longer stretches are slips of the pen; they are not counted day by day. */
const LONGEST = 1000;

/**
 * `own`: `2027-01-01` is a day off, `2027-01-03班` a day worked; a year with an entry of its own is no longer provisional.
 * Entries that are no days are left out.
 */
export function calendarWith(own: readonly string[]): Calendar {
  const days = own.map(ownDay).filter((one) => one !== undefined);
  const worked = new Map(days.map((one) => [one.date, one.worked] as const));
  const years = new Set([...worked.keys()].map((text) => text.slice(0, 4)));
  const isWorkday = (day: Day): boolean => {
    const text = dayText(day);
    return worked.get(text) ?? (WORKED.has(text) || (!OFF.has(text) && !isWeekend(day)));
  };
  return {
    isWorkday,
    isProvisional: (day) => {
      const year = String(dateOfDay(day).year);
      return !YEARS.has(year) && !years.has(year);
    },
    workdays: (from, to) => {
      let count = 0;
      for (let day = from; day <= Math.min(to, from + LONGEST); day += 1) if (isWorkday(day)) count += 1;
      return count;
    },
  };
}

/** Day 0, 1 January 1970, was a Thursday. */
function isWeekend(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
