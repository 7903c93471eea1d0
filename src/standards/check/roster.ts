import { isFilled, valueOf } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { RosterRecord } from '../../ledger/sheets/roster';
import type { Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import { isBefore, type Certainty } from './certainty';
import { ALWAYS, certaintyOn, during, NEVER, since, sinceIfFilled, until, type Stay } from './stay';

/** A row of the roster with a readable name. */
export interface Member {
  readonly name: string;
  readonly record: RosterRecord;
  /** In the branch: who joined or arrived on a day is a member from the next; nothing about leaving means still. */
  readonly belonging: Stay;
  readonly asFull: Stay;
  readonly asVoter: Stay;
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
    return name === undefined ? [] : [memberOf(name, record)];
  });
  const byName = groupBy(members, ({ name }) => name);
  const current = members.filter((member) => membership(member, asOf + 1) !== 'no');
  const ofCategory = (category: string): Member[] =>
    current.filter(({ record }) => valueOf(record.category) === category);
  const bodyAt = (stayOf: (member: Member) => Stay): ((day: Day) => Body) =>
    remembered((day) => bodyAmong(members, day, stayOf));
  return {
    members,
    complete: members.length === rows.length,
    named: (name) => byName.get(name) ?? [],
    current,
    currentFull: ofCategory('正式党员'),
    currentProbationary: ofCategory('预备党员'),
    membersAt: bodyAt(({ belonging }) => belonging),
    fullMembersAt: bodyAt(({ asFull }) => asFull),
    votersAt: bodyAt(({ asVoter }) => asVoter),
  };
}

function memberOf(name: string, record: RosterRecord): Member {
  const belonging = during(since(record.joinedOn), sinceIfFilled(record.arrivedOn), until(record.leftOn));
  const asFull = valueOf(record.category) === '预备党员' ? NEVER : during(belonging, since(record.fullSince));
  return { name, record, belonging, asFull, asVoter: during(asFull, withVote(record)) };
}

/** Who of these belonged to a body on a day: to the branch, if nothing else is said. */
export function bodyAmong(
  members: readonly Member[],
  day: Day,
  stayOf: (member: Member) => Stay = ({ belonging }) => belonging,
): Body {
  const [sure, possible]: [Member[], Member[]] = [[], []];
  for (const member of members) {
    const answer = certaintyOn(stayOf(member), day);
    if (answer === 'no') continue;
    possible.push(member);
    if (answer === 'yes') sure.push(member);
  }
  return { sure, possible };
}

/** Whether somebody belonged to the branch on a day. */
export function membership({ belonging }: Member, day: Day): Certainty {
  return certaintyOn(belonging, day);
}

export function fullMembership({ asFull }: Member, day: Day): Certainty {
  return certaintyOn(asFull, day);
}

/** 留党察看: `maybe` when the end is not written, as the column may tell of former times; its beginning never is. */
export function onProbation({ discipline, disciplineTo }: RosterRecord, day: Day): Certainty {
  if (!isWatched(discipline.typed)) return 'no';
  return isFilled(disciplineTo) && isBefore(disciplineTo, day) === 'yes' ? 'no' : 'maybe';
}

function withVote({ discipline, disciplineTo }: RosterRecord): Stay {
  if (!isWatched(discipline.typed)) return ALWAYS;
  return { ...ALWAYS, sureAfter: valueOf(disciplineTo)?.to ?? Infinity };
}

function isWatched(discipline: string): boolean {
  return compact(discipline).includes('留党察看');
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
