import { hasColumn, isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { addMonths, dayOf, overlaps, spanOf, type DateSpan } from '../../values/date-interval';
import { lastDayOf } from '../../values/partial-date';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { membership, type Member } from '../check/roster';
import { isOfYear, isYearOver } from '../check/year';

/** S21-1 (机关条例 第20条, 教育管理条例 第23条): a visit around 元旦春节 and 七一, once the time is over. */
export function* visitsInSeason(context: CheckContext): Generator<Hit | Abstention> {
  const listed = listedForCare(context);
  if (listed.length === 0) return yield nobodyListed(context);
  const visits = records(context.ledger, 'care').map(({ date }) => valueOf(date));
  const founded = context.profile && valueOf(context.profile.foundedOn);
  for (const [name, season] of [
    ['newYear', '元旦春节'],
    ['julyFirst', '七一'],
  ] as const) {
    const window = windowOf(context.parameters.text('S21-1', name), context.year);
    if (window === undefined) {
      yield 'cannotTell';
      continue;
    }
    const due = listed.some((member) => membership(member, window.to) === 'yes');
    if (!due || window.to >= context.asOf || (founded !== undefined && founded.to > window.from)) continue;
    if (visits.some((date) => date !== undefined && overlaps(date, window))) continue;
    if (visits.includes(undefined)) {
      yield 'cannotTell';
      continue;
    }
    const names = listed.map((member) => member.name).join('、');
    const subject = `${context.year}年${season}`;
    const place = context.sheetPlace('care');
    yield { says: 'none', place, subject, expected: '走访慰问', received: '没有登记', data: { names } };
  }
}

/** S21-2, a local custom; a hint for who came in the course of the year. */
export function* everyoneVisited(context: CheckContext): Generator<Hit | Abstention> {
  const listed = listedForCare(context);
  if (listed.length === 0) return yield nobodyListed(context);
  if (!isYearOver(context)) return yield 'notApplicable';
  const least = context.parameters.number('S21-2', 'perYear');
  const visits = records(context.ledger, 'care').filter(({ date, source }) => {
    const held = valueOf(date);
    return held === undefined
      ? (source.year ?? context.year) === context.year
      : overlaps(held, spanOf({ year: context.year }));
  });
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const { people } of visits) {
    const names = valueOf(people);
    if (names === undefined) unnamed += 1;
    else for (const { name } of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const { name, record } of listed) {
    const count = counts.get(name) ?? 0;
    if (count >= least) continue;
    if (count + unnamed >= least) {
      yield 'cannotTell';
      continue;
    }
    const came = [record.joinedOn, record.arrivedOn].some((date) => isOfYear(valueOf(date), context));
    yield {
      ...(came ? { severity: 'info' as const } : {}),
      says: 'notVisited',
      place: context.sheetPlace('care'),
      subject: name,
      expected: `${least}次以上`,
      received: `${count}次`,
      data: { kind: isFilled(record.needsCare) ? record.needsCare.typed : record.remark.typed },
    };
  }
}

/** S21-5: practice since 2021, a hint; the day of a month that is not written is taken as kindly as possible. */
export function* fiftyYears({ roster, parameters, year }: CheckContext): Generator<Hit> {
  const years = parameters.number('S21-5', 'years');
  const day = dayOf(year, 7, 1);
  for (const { name, record } of roster.current) {
    const full = valueOf(record.fullSince);
    if (full === undefined || addMonths(full.from, years * 12) > day) continue;
    const found = { place: record.fullSince.place, subject: name, received: record.fullSince.typed };
    yield { says: 'reached', ...found, expected: `党龄满${years}年`, data: { years, date: `${year}年7月1日` } };
  }
}

/** Current members whom the roster marks as 困难党员, 老党员 and the like, in a column of its own or under 备注. */
function listedForCare({ roster }: CheckContext): readonly Member[] {
  return roster.current.filter(({ record: { needsCare, remark } }) =>
    hasColumn(needsCare)
      ? isFilled(needsCare) && !/^(?:否|不是|非|×|x|不困难)$/iu.test(compact(needsCare.typed))
      : /(?<!非)(?:生活)?困难(?:老)?党员|(?<!非)老党员/u.test(compact(remark.typed)),
  );
}

/** Without a column that asks, nobody has said that there is none. */
function nobodyListed({ roster }: CheckContext): Abstention {
  return roster.current.some(({ record }) => hasColumn(record.needsCare)) ? 'notApplicable' : 'cannotTell';
}

/** `12-15至02-28` begins in the year before; `undefined` for what is no such stretch. */
function windowOf(text: string, year: number): DateSpan | undefined {
  const match = /^(\d{1,2})-(\d{1,2})至(\d{1,2})-(\d{1,2})$/u.exec(compact(text));
  if (match === null) return undefined;
  const [, fromMonth = 0, fromDay = 0, toMonth = 0, toDay = 0] = match.map(Number);
  if ([fromMonth, toMonth].some((month) => month < 1 || month > 12) || fromDay < 1 || toDay < 1) return undefined;
  const to = dayOf(year, toMonth, Math.min(toDay, lastDayOf(year, toMonth)));
  const begin = fromMonth > toMonth ? year - 1 : year;
  const from = dayOf(begin, fromMonth, Math.min(fromDay, lastDayOf(begin, fromMonth)));
  return from > to ? undefined : { from, to, precision: 'day' };
}
