import { valueOf } from '../../ledger/field';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import type { DateSpan } from '../../values/date-interval';
import { probationaryCount } from '../../values/count';
import type { Certainty } from '../check/certainty';
import type { CheckContext } from '../check/context';
import type { Member } from '../check/roster';
import { isCommittee } from '../check/committee';
import { presentAt, seatsFor } from './meetings';

/** A head-count that names and dates leave open between two numbers. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** Who may vote at a meeting. */
export interface Electorate extends Range {
  readonly votes: (name: string) => Certainty;
}

/** Full members on the day who are not 留党察看; `undefined` when the roster can not tell. */
export function partyVoters({ roster }: CheckContext, { from, to }: DateSpan): Electorate | undefined {
  if (!roster.complete || roster.members.length === 0) return undefined;
  const [first, last] = [roster.votersAt(from), roster.votersAt(to)];
  const sureLast = new Set(last.sure);
  const sure = new Set<Member>(first.sure.filter((member) => sureLast.has(member)));
  const possible = new Set<Member>([...first.possible, ...last.possible]);
  return {
    least: sure.size,
    most: possible.size,
    votes: (name) => {
      const namesakes = roster.named(name);
      if (namesakes.length === 0) return 'maybe';
      if (namesakes.every((member) => sure.has(member))) return 'yes';
      return namesakes.some((member) => possible.has(member)) ? 'maybe' : 'no';
    },
  };
}

/** The members of the committee; `undefined` when it is not known. */
export function committeeVoters(context: CheckContext, span: DateSpan): Electorate | undefined {
  const seats = seatsFor(context, span);
  if (!isCommittee(seats) || seats.some(({ name }) => name === undefined)) return undefined;
  const names = new Set(seats.map(({ name }) => name));
  const sizes = [span.from, span.to].map((day) => context.committee.at(day).length);
  return {
    least: Math.min(...sizes),
    most: Math.max(...sizes, names.size),
    votes: (name) => (names.has(name) ? 'yes' : 'no'),
  };
}

/** 应到有表决权, as written, else what 应到 and the electorate allow; `undefined` without either number. */
export function votersDue(record: MeetingRecord, electorate: Electorate | undefined): Range | undefined {
  const stated = valueOf(record.votingDue);
  if (stated !== undefined) return { least: stated, most: stated };
  const due = valueOf(record.due);
  if (due === undefined) return undefined;
  const probationary = probationaryCount(record.due.typed);
  if (probationary !== undefined) return { least: due - probationary, most: due - probationary };
  if (electorate === undefined) return { least: 0, most: due };
  return { least: Math.min(electorate.least, due), most: Math.min(electorate.most, due) };
}

/** How many of those present may vote: by who is listed, else by who is away, else by the numbers alone. */
export function votersPresent(
  record: MeetingRecord,
  electorate: Electorate | undefined,
  due: Range,
): Range | undefined {
  const present = presentAt(record);
  if (present === undefined) return undefined;
  const everybody = valueOf(record.due);
  const attendees = valueOf(record.attendees)?.filter(({ note }) => !note.includes('列席'));
  if (electorate !== undefined && attendees?.length === present) return tally(attendees, electorate);
  const away = everybody === undefined ? undefined : everybody - present;
  const absentees = valueOf(record.absentees)?.people;
  if (electorate !== undefined && absentees !== undefined && absentees.length === away) {
    const missing = tally(absentees, electorate);
    return { least: Math.max(0, due.least - missing.most), most: Math.min(present, due.most - missing.least) };
  }
  const others = everybody === undefined ? present : Math.max(0, everybody - due.least);
  return { least: Math.max(0, present - others), most: Math.min(present, due.most) };
}

function tally(people: readonly { readonly name: string }[], { votes }: Electorate): Range {
  const answers = people.map(({ name }) => votes(name));
  return {
    least: answers.filter((answer) => answer === 'yes').length,
    most: answers.filter((answer) => answer !== 'no').length,
  };
}
