import { valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { spanText, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import { fullMembership, membership } from '../check/roster';

/**
 * G-03: only full members vote and are elected (选举条例 第5条, 支部条例 第11条), as the dates of the roster show it. Who
 * recommends an applicant is S18-9's, how many are due S03-6's and S10-12's, who sits on the committee now S02-6's.
 */
export function* onlyFullMembers(context: CheckContext): Generator<Hit> {
  yield* voting(context);
  yield* elections(context);
  yield* seats(context);
}

/** Whether everybody of that name was a 预备党员 on all days that the date may mean. */
function wasProbationary({ roster }: CheckContext, name: string, date: DateSpan): boolean {
  const namesakes = roster.named(name);
  return (
    namesakes.length > 0 &&
    namesakes.every((member) => membership(member, date.from) === 'yes' && fullMembership(member, date.to + 1) === 'no')
  );
}

/** More votes than full members among those named as present; more than people at all is S10-6. */
function* voting(context: CheckContext): Generator<Hit> {
  for (const { date, attendees, votesFor, votesAgainst, votesAbstain } of records(context.ledger, 'meeting')) {
    const [span, people] = [valueOf(date), valueOf(attendees)];
    if (span === undefined || people === undefined) continue;
    const cast = [votesFor, votesAgainst, votesAbstain].reduce((sum, field) => sum + (valueOf(field) ?? 0), 0);
    if (cast === 0 || cast > people.length) continue;
    const others = people.filter(({ name }) => wasProbationary(context, name, span));
    const entitled = people.length - others.length;
    if (cast <= entitled) continue;
    yield {
      says: 'voted',
      place: votesFor.place,
      subject: `表决 ${spanText(span)}`,
      expected: `${entitled}票以内`,
      received: `${cast}票`,
      data: { cast, entitled, names: others.map(({ name }) => name).join('、') },
    };
  }
}

function* elections(context: CheckContext): Generator<Hit> {
  for (const { heldOn, candidates, elected } of records(context.ledger, 'election')) {
    const held = valueOf(heldOn);
    if (held === undefined) continue;
    const told = new Set<string>();
    for (const [says, field] of [['elected', elected] as const, ['candidate', candidates] as const]) {
      for (const { name } of valueOf(field) ?? []) {
        if (told.has(name) || !wasProbationary(context, name, held)) continue;
        told.add(name);
        yield { says, ...hitOn(field, name), data: { day: spanText(held) } };
      }
    }
  }
}

/** Whoever was not yet a full member on taking the seat. */
function* seats(context: CheckContext): Generator<Hit> {
  for (const { record, name } of context.committee.seats) {
    const since = valueOf(record.since);
    if (name === undefined || since === undefined || !wasProbationary(context, name, since)) continue;
    yield { says: 'seat', ...hitOn(record.name, name), data: { since: spanText(since) } };
  }
}

function hitOn({ place }: Field<unknown>, name: string): Omit<Hit, 'says'> {
  return { place, subject: name, expected: '正式党员', received: '预备党员' };
}
