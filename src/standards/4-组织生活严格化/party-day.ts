import { arabicDigits } from '../../values/chinese-number';
import { dateOfDay, dayOf, type DateSpan, type Day } from '../../values/date-interval';
import { lastDayOf } from '../../values/partial-date';
import { compact } from '../../values/text';

/** The day, or the days, on which a 固定党日 falls in a month. */
export type PartyDay = (year: number, month: number) => readonly Day[];

const WEEKDAYS = '日一二三四五六';
const BY_WEEKDAY = /(?:第([1-5])个?(?:周的?)?|(最后)一?1?个?(?:周的?)?)(?:周|星期|礼拜)([日天一二三四五六1-6])/u;

/** `每月25日`, `每月5日、20日`, `每月第一个星期五`, `每月最后一个周五`; `undefined` when it says no such day. */
export function readPartyDay(text: string): PartyDay | undefined {
  const typed = arabicDigits(compact(text));
  const weekday = BY_WEEKDAY.exec(typed);
  if (weekday !== null) {
    const name = weekday[3] ?? '';
    const wanted = /\d/u.test(name) ? Number(name) : Math.max(WEEKDAYS.indexOf(name), 0);
    const nth = weekday[1] === undefined ? 'last' : Number(weekday[1]);
    return (year, month) => weekdayOf(year, month, wanted, nth);
  }
  const days = [...typed.matchAll(/(\d{1,2})(?:日|号)/gu)].map((match) => Number(match[1]));
  if (days.length === 0 || days.some((day) => day < 1 || day > 31)) return undefined;
  return (year, month) => days.map((day) => dayOf(year, month, Math.min(day, lastDayOf(year, month))));
}

function weekdayOf(year: number, month: number, wanted: number, nth: number | 'last'): readonly Day[] {
  const first = dayOf(year, month, 1);
  // Day 0, 1 January 1970, was a Thursday.
  const ahead = (((wanted - ((first + 4) % 7)) % 7) + 7) % 7;
  const last = dayOf(year, month, lastDayOf(year, month));
  const all = [0, 1, 2, 3, 4].map((weeks) => first + ahead + weeks * 7).filter((day) => day <= last);
  const found = nth === 'last' ? all.at(-1) : all[nth - 1];
  return found === undefined ? [] : [found];
}

/** How many days an activity is away from the nearest fixed day, also that of the month before or after. */
export function daysFrom(partyDay: PartyDay, held: DateSpan): number {
  const { year, month } = dateOfDay(held.from);
  const fixed = [-1, 0, 1].flatMap((shift) => {
    const there = dateOfDay(dayOf(year, month + shift, 1));
    return partyDay(there.year, there.month);
  });
  return Math.min(...fixed.map((day) => Math.max(held.from - day, day - held.to, 0)));
}
