import { isFilled, valueOf } from '../../ledger/field';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { isCommittee } from '../check/committee';
import { meetingName, meetingsOf, presentAt, seatsFor } from './meetings';
import { committeeVoters } from './S10-electorate';

/** Counted of the members of the committee, by the list of names where there is one. */
export function* committeeQuorum(context: CheckContext): Generator<Hit | Abstention> {
  const inclusive = context.parameters.flag('S10-7', 'inclusive');
  for (const record of meetingsOf(context, '支委会')) {
    const held = valueOf(record.date);
    const body = held === undefined ? undefined : committeeVoters(context, held);
    const size = body?.least ?? valueOf(record.due);
    const named = valueOf(record.attendees)?.filter(({ name }) => body?.votes(name) === 'yes').length;
    const count = presentAt(record);
    if (size === undefined || (named === undefined && count === undefined)) {
      yield 'cannotTell';
      continue;
    }
    const counted = Math.min(count ?? 0, size);
    const present = body === undefined ? counted : Math.max(named ?? 0, counted);
    if (inclusive ? present * 2 >= size : present * 2 > size) continue;
    yield {
      says: 'tooFew',
      place: record.present.place,
      subject: meetingName(record),
      expected: inclusive ? `委员${size}人的半数以上` : `超过委员${size}人的半数`,
      received: `到会${present}人`,
      data: { size, present },
    };
  }
}

export function* onlyCommittee(context: CheckContext): Generator<Hit | Abstention> {
  for (const record of meetingsOf(context, '支委会')) {
    const attendees = valueOf(record.attendees);
    const held = valueOf(record.date);
    if (attendees === undefined && !isFilled(record.attendees)) continue;
    const seats = held === undefined ? [] : seatsFor(context, held);
    if (attendees === undefined || !isCommittee(seats) || seats.some(({ name }) => name === undefined)) {
      yield 'cannotTell';
      continue;
    }
    const members = new Set(seats.map(({ name }) => name));
    const guests = guestsOf(record);
    const others = attendees.filter(({ name, note }) => !members.has(name) && !note.includes('列席') && !guests(name));
    if (others.length === 0) continue;
    const names = others.map(({ name }) => name).join('、');
    const texts = { expected: '非委员注明列席', received: names, data: { names } };
    yield { says: 'unmarked', place: record.attendees.place, subject: meetingName(record), ...texts };
  }
}

/** Noted under 列席, or in the minutes (`孙立新列席汇报`). */
function guestsOf({ guests, content }: MeetingRecord): (name: string) => boolean {
  const listed = new Set(valueOf(guests)?.map(({ name }) => name));
  const sentences = compact(content.typed)
    .split(/[。;]/u)
    .filter((sentence) => sentence.includes('列席'));
  return (name) => listed.has(name) || sentences.some((sentence) => sentence.includes(name));
}
