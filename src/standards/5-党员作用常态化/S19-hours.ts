import { valueOf } from '../../ledger/field';
import { spanOf, wholeMonthsBetween } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { Member } from '../check/roster';
import { isOfYear, isYearOver, lastDay } from '../check/year';
import { hoursOf, hoursPlace, isExempted, studyOf } from './study-book';

/** S19-1 (教育管理条例 第20条). Within the year, and for who came in the course of it, by the months that are over. */
export function* hoursOfMembers(context: CheckContext): Generator<Hit | Abstention> {
  const year = context.parameters.number('S19-1', 'hours');
  const book = studyOf(context);
  const over = isYearOver(context);
  for (const { name, record } of context.roster.current) {
    if (isExempted(context, book, name)) continue;
    if (context.roster.named(name).length > 1) {
      yield 'cannotTell';
      continue;
    }
    const came = [record.joinedOn, record.arrivedOn].some((date) => isOfYear(valueOf(date), context));
    const whole = over && !came;
    const least = whole ? year : Math.floor((year * monthsHere(context, record)) / 12);
    const { sure, possible } = hoursOf(book, name);
    if (possible < least) {
      const place = hoursPlace(book, name) ?? context.sheetPlace('study');
      const found = { place, subject: name, expected: `${least}学时以上`, received: `${roundHours(possible)}学时` };
      yield whole ? { ...found, says: 'tooFew' } : { ...found, says: 'behind', case: 1, data: { year } };
    } else if (sure < least) yield 'cannotTell';
  }
}

/** Whole months of the year in which somebody belonged to the branch, up to the last day that counts. */
function monthsHere(context: CheckContext, { joinedOn, arrivedOn }: Member['record']): number {
  const begins = [joinedOn, arrivedOn].map((date) => valueOf(date)?.to ?? -Infinity);
  const from = Math.max(spanOf({ year: context.year }).from, ...begins);
  return Math.max(0, wholeMonthsBetween(from, lastDay(context) + 1));
}

/** S19-2 (培训规划): of those who hold a seat at the end of the year; a hint for who took it in the course of the year. */
export function* hoursOfCommittee(context: CheckContext): Generator<Hit | Abstention> {
  if (!isYearOver(context)) return yield 'notApplicable';
  const least = context.parameters.number('S19-2', 'hours');
  const book = studyOf(context);
  const seats = new Map(context.committee.at(lastDay(context)).map((seat) => [seat.name, seat]));
  for (const [name, { posts, record }] of seats) {
    const [member, ...homonyms] = context.roster.named(name ?? '');
    if (name === undefined || member === undefined || homonyms.length > 0) {
      yield 'cannotTell';
      continue;
    }
    // That somebody can not be on the committee is S02-6's to say.
    if (valueOf(member.record.category) === '预备党员' || isExempted(context, book, name)) continue;
    const { sure, possible } = hoursOf(book, name);
    if (possible < least)
      yield {
        ...(isOfYear(valueOf(record.since), context) ? { severity: 'info' as const } : {}),
        says: 'tooFew',
        place: hoursPlace(book, name) ?? context.sheetPlace('study'),
        subject: name,
        expected: `${least}学时以上`,
        received: `${roundHours(possible)}学时`,
        data: { post: posts.join('、') || '委员' },
      };
    else if (sure < least) yield 'cannotTell';
  }
}

/** Hours with at most one decimal. */
export function roundHours(hours: number): number {
  return Math.round(hours * 10) / 10;
}
