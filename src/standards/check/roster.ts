import { isFilled, valueOf } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { RosterRecord } from '../../ledger/sheets/roster';
import type { Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import { all, isBefore, not, type Certainty } from './certainty';

/** A row of the roster with a readable name. */
export interface Member {
  readonly name: string;
  readonly record: RosterRecord;
}

/** Those who surely were something on a day, and those who may have been (the former among them). */
export interface Body {
  readonly sure: readonly Member[];
  readonly possible: readonly Member[];
}

/** 党员名册 as rules ask it. Answers for one day are worked out once. */
export interface Roster {
  readonly members: readonly Member[];
  /** Whether every row has a readable name; without it nobody can be said to be missing. */
  readonly complete: boolean;
  /** Everybody of that name: none, one, or homonyms. */
  readonly named: (name: string) => readonly Member[];
  /** Who belongs to the branch at the as-of date: joined or arrived by then and not gone. */
  readonly current: readonly Member[];
  readonly currentFull: readonly Member[];
  readonly currentProbationary: readonly Member[];
  /** Members on a day: who joined or arrived before it, so that one admitted at a meeting is not due at that meeting. */
  readonly membersAt: (day: Day) => Body;
  readonly fullMembersAt: (day: Day) => Body;
  /** With the right to vote and be elected: full members who are not 留党察看 (选举条例 第5条). */
  readonly votersAt: (day: Day) => Body;
}

export function rosterOf(ledger: Ledger, asOf: Day): Roster {
  const rows = records(ledger, 'roster');
  const members = rows.flatMap((record): Member[] => {
    const name = valueOf(record.name);
    return name === undefined ? [] : [{ name, record }];
  });
  const byName = groupBy(members, ({ name }) => name);
  const current = members.filter(({ record }) => membership(record, asOf + 1) !== 'no');
  const ofCategory = (category: string): Member[] =>
    current.filter(({ record }) => valueOf(record.category) === category);
  const bodyAt = (is: (record: RosterRecord, day: Day) => Certainty): ((day: Day) => Body) =>
    remembered((day) => bodyAmong(members, day, is));
  return {
    members,
    complete: members.length === rows.length,
    named: (name) => byName.get(name) ?? [],
    current,
    currentFull: ofCategory('正式党员'),
    currentProbationary: ofCategory('预备党员'),
    membersAt: bodyAt(membership),
    fullMembersAt: bodyAt(fullMembership),
    votersAt: bodyAt((record, day) => all(fullMembership(record, day), not(onProbation(record, day)))),
  };
}

/** Who of these belonged to a body on a day, by what is asked of each. */
export function bodyAmong(
  members: readonly Member[],
  day: Day,
  is: (record: RosterRecord, day: Day) => Certainty = membership,
): Body {
  const [sure, possible]: [Member[], Member[]] = [[], []];
  for (const member of members) {
    const answer = is(member.record, day);
    if (answer === 'no') continue;
    possible.push(member);
    if (answer === 'yes') sure.push(member);
  }
  return { sure, possible };
}

/** Whether somebody belonged to the branch on a day. No date of arrival or leaving means since joining, and still. */
export function membership({ joinedOn, arrivedOn, leftOn }: RosterRecord, day: Day): Certainty {
  const joined = isBefore(joinedOn, day);
  // Asked for every member at every meeting: most have neither come from elsewhere nor gone.
  if (joined === 'no' || (!isFilled(arrivedOn) && !isFilled(leftOn))) return joined;
  return all(
    joined,
    isFilled(arrivedOn) ? isBefore(arrivedOn, day) : 'yes',
    isFilled(leftOn) ? not(isBefore(leftOn, day)) : 'yes',
  );
}

export function fullMembership(record: RosterRecord, day: Day): Certainty {
  const full = valueOf(record.category) === '预备党员' ? 'no' : isBefore(record.fullSince, day);
  return all(membership(record, day), full);
}

/** 留党察看: `maybe` when the end is not written, as the column may tell of former times; its beginning never is. */
export function onProbation({ discipline, disciplineTo }: RosterRecord, day: Day): Certainty {
  if (!compact(discipline.typed).includes('留党察看')) return 'no';
  return isFilled(disciplineTo) && isBefore(disciplineTo, day) === 'yes' ? 'no' : 'maybe';
}

function remembered<Answer>(answer: (day: Day) => Answer): (day: Day) => Answer {
  const known = new Map<Day, Answer>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const now = answer(day);
    known.set(day, now);
    return now;
  };
}
