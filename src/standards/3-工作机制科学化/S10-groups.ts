import { valueOf } from '../../ledger/field';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import { arabicDigits } from '../../values/chinese-number';
import { dateOfDay, type DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Group } from '../check/groups';
import { meetingsOf } from './meetings';

/** 第一党小组, 第1小组 and 一组 are one name. */
function groupKey(text: string): string {
  return arabicDigits(compact(text)).replace(/第|党|支部|小组|组/gu, '');
}

/** Tells whose meeting a row is: by its 党小组, else by a group named in its title or section, else by its chair. */
export function groupFinder(groups: readonly Group[]): (record: MeetingRecord) => Group | undefined {
  const byKey = new Map(groups.map((group) => [groupKey(group.name), group]));
  const byLeader = new Map(groups.map((group) => [valueOf(group.record.leader), group]));
  const [only, ...more] = groups;
  // One group meets month after month under the same name.
  const known = new Map<string, Group | undefined>();
  const called = (typed: string): Group | undefined => {
    if (!known.has(typed)) known.set(typed, byKey.get(groupKey(typed)));
    return known.get(typed);
  };
  return (record) => {
    if (more.length === 0) return only;
    const own = called(record.group.typed);
    if (own !== undefined) return own;
    const around = compact(`${record.title.typed} ${record.source.section} ${record.source.sheet}`);
    const named = /第?([一二三四五六七八九十\d]{1,3})(?:党)?小组/u.exec(around)?.[1];
    const titled = named === undefined ? undefined : byKey.get(groupKey(named));
    const chair = valueOf(record.chair);
    return (
      titled ??
      groups.find(({ name }) => name !== '' && around.includes(compact(name))) ??
      (chair === undefined ? undefined : byLeader.get(chair))
    );
  };
}

export interface GroupMeetings {
  readonly count: (group: string, month: DateSpan) => number;
  /** Meetings of the month that may be any group's. */
  readonly unplaced: (month: DateSpan) => number;
}

/** How often each group met in each month. A meeting whose day is not written counts for every month that it may be in. */
export function groupMeetings(context: CheckContext, groups: readonly Group[]): GroupMeetings {
  const find = groupFinder(groups);
  const counts = new Map<string, number>();
  const add = (group: string, span: DateSpan): void => {
    for (const month of monthsIn(span)) counts.set(`${group} ${month}`, (counts.get(`${group} ${month}`) ?? 0) + 1);
  };
  for (const record of meetingsOf(context, '党小组会')) {
    const held = valueOf(record.date);
    if (held !== undefined) add(find(record)?.name ?? UNPLACED, held);
  }
  const of = (group: string, { from }: DateSpan): number => counts.get(`${group} ${monthNumber(from)}`) ?? 0;
  return { count: of, unplaced: (month) => of(UNPLACED, month) };
}

const UNPLACED = '\0';

/** At most a year of them; a longer span is no date of a meeting. */
function monthsIn({ from, to }: DateSpan): number[] {
  const first = monthNumber(from);
  return Array.from({ length: Math.min(monthNumber(to) - first + 1, 12) }, (_, index) => first + index);
}

function monthNumber(day: number): number {
  const { year, month } = dateOfDay(day);
  return year * 12 + month;
}
