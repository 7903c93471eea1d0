import { valueOf } from '../../ledger/field';
import type { MeetingType } from '../../ledger/sheets/meeting';
import type { Day } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { membership, type Member } from '../check/roster';
import { groupNameOf } from './entitled';
import { gatheringsOf, type Gathering } from './gatherings';

/** `excused`: absent with a reason. `unknown`: the record does not show it. */
export type Presence = 'present' | 'absent' | 'excused' | 'unknown';

export interface Attended {
  readonly gathering: Gathering;
  readonly day: Day;
  readonly presence: Presence;
  /** Of the meetings that the member was due at: 党员大会, 主题党日 and those of the own 党小组. */
  readonly due: boolean;
}

/** For one member, in the order of days, where he was due, and wherever else he is named as present. */
export type History = (member: Member) => readonly Attended[];

interface Sheet {
  readonly gathering: Gathering;
  readonly day: Day;
  /** Of a 党小组会. */
  readonly group: string | undefined;
  readonly presenceOf: (name: string) => Presence;
  readonly listed: ReadonlySet<string>;
}

/** Only gatherings that are known to the day, up to the as-of date. */
export function historyOf(context: CheckContext): History {
  const sheets = gatheringsOf(context)
    .flatMap((gathering): Sheet[] => {
      const { day } = gathering;
      if (day === undefined || day > context.asOf) return [];
      const listed = new Set((gathering.attendees && valueOf(gathering.attendees))?.map(({ name }) => name));
      const presenceOf = presences(gathering, listed);
      const group = valueOf(gathering.type) === '党小组会' ? groupNameOf(gathering, context) : undefined;
      return [{ gathering, day, group, presenceOf, listed }];
    })
    .sort(
      (left, right) =>
        left.day - right.day || (valueOf(left.gathering.start) ?? 0) - (valueOf(right.gathering.start) ?? 0),
    );
  const forAll: number[] = [];
  const ofGroup = new Map<string, number[]>();
  const listing = new Map<string, number[]>();
  sheets.forEach(({ gathering: { type }, group, listed }, index) => {
    if (isForAll(valueOf(type))) forAll.push(index);
    else if (group !== undefined) push(ofGroup, group, index);
    for (const name of listed) push(listing, name, index);
  });
  const dueIn = new Map<string, readonly number[]>();
  return (member) => {
    const { name, record } = member;
    const own = compact(record.group.typed);
    let dueAt = dueIn.get(own);
    if (dueAt === undefined) dueIn.set(own, (dueAt = merged(forAll, ofGroup.get(own) ?? [])));
    const attended: Attended[] = [];
    // Only these can concern the member: asking all of them for every member would take members times meetings.
    for (const index of merged(dueAt, listing.get(name) ?? [])) {
      const sheet = sheets[index];
      if (sheet === undefined) continue;
      const { gathering, day, group, presenceOf, listed } = sheet;
      const due = isDue(gathering, group, own) && membership(member, day) === 'yes';
      if (due) attended.push({ gathering, day, presence: presenceOf(name), due });
      else if (listed.has(name)) attended.push({ gathering, day, presence: 'present', due });
    }
    return attended;
  };
}

/** Two ascending lists as one, what stands in both once. */
function merged(left: readonly number[], right: readonly number[]): readonly number[] {
  if (right.length === 0) return left;
  const both: number[] = [];
  for (let one = 0, other = 0; one < left.length || other < right.length;) {
    const first = left[one] ?? Infinity;
    const second = right[other] ?? Infinity;
    both.push(Math.min(first, second));
    if (first <= second) one += 1;
    if (second <= first) other += 1;
  }
  return both;
}

function push(lists: Map<string, number[]>, key: string, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}

function isForAll(type: MeetingType | undefined): boolean {
  return type === '党员大会' || type === '主题党日';
}

function isDue({ type }: Gathering, group: string | undefined, own: string): boolean {
  const kind = valueOf(type);
  return isForAll(kind) || (kind === '党小组会' && own !== '' && group === own);
}

/** Words in the place of a reason that say that there is none. */
const NO_REASON = /无故|未请假|没有?请假|无正当|原因不明|^(?:未到|缺席)$/u;

/** A list says who was not there only when it is as long as it should be. */
function presences(
  { absentees, attendees, due, present }: Gathering,
  listed: ReadonlySet<string>,
): (name: string) => Presence {
  const [asked, came] = [valueOf(due), valueOf(present)];
  const away = absentees === null ? undefined : valueOf(absentees)?.people;
  const there = attendees === null ? undefined : valueOf(attendees);
  const reasons = new Map(away?.map(({ name, reason }) => [name, reason]));
  const allAwayNamed = away !== undefined && asked !== undefined && came !== undefined && away.length >= asked - came;
  const allThereNamed = there !== undefined && came !== undefined && there.length >= came;
  return (name) => {
    if (listed.has(name)) return 'present';
    const reason = reasons.get(name);
    if (reason !== undefined) return reason === null || NO_REASON.test(reason) ? 'absent' : 'excused';
    if (allThereNamed) return 'absent';
    return allAwayNamed && there === undefined ? 'present' : 'unknown';
  };
}
