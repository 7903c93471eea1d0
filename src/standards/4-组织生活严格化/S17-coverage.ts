import { valueOf } from '../../ledger/field';
import { dayOf } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { Member } from '../check/roster';
import { cameLate, committeeNames, lastDay, yearOfTalks } from './talks';

/** S17-1: within the year only a hint, as there is time until its end. */
export function* withinCommittee(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, roster, parameters, year, asOf, sheetPlace } = context;
  // A name that the roster does not know is S02-6's.
  const isMember = (name: string): boolean => roster.members.length === 0 || roster.named(name).length > 0;
  const seats = committee.at(lastDay(context)).filter(({ name }) => name !== undefined && isMember(name));
  const since = new Map(seats.map(({ name = '', record }) => [name, valueOf(record.since)?.from ?? -Infinity]));
  const names = [...since.keys()];
  if (names.length < 2) return yield 'notApplicable';
  const { count, unclear } = yearOfTalks(context);
  const least = parameters.number('S17-1', 'min');
  const open = asOf <= dayOf(year, 12, 31);
  for (const [index, one] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      const talks = count(one, other);
      if (talks >= least) continue;
      const late = Math.max(since.get(one) ?? 0, since.get(other) ?? 0) >= dayOf(year, 10, 1);
      yield {
        says: 'none',
        ...(open || unclear || late ? { severity: 'info' as const } : {}),
        place: sheetPlace('talk'),
        subject: `${one}与${other}`,
        expected: `每年${least}次以上`,
        received: talks === 0 ? '没有' : `${talks}次`,
        data: { year },
      };
    }
  }
}

/** S17-2: members who are not of the committee, with somebody who is. */
export function* withCommittee(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, year, asOf, roster, sheetPlace } = context;
  const officers = committeeNames(context);
  if (officers.size === 0) return yield 'cannotTell';
  const talks = yearOfTalks(context);
  const least = parameters.number('S17-2', 'min');
  const over = asOf > dayOf(year, 12, 31);
  for (const member of ordinaryMembers(context, officers)) {
    const count = total(talks.partnersOf(member.name), (partner) => officers.has(partner));
    if (count >= least) continue;
    const unsure = talks.unclear || cameLate(member, context) || roster.named(member.name).length > 1;
    yield {
      says: 'none',
      case: over ? 1 : 0,
      ...(unsure ? { severity: 'info' as const } : {}),
      place: sheetPlace('talk'),
      subject: member.name,
      expected: `每年${least}次以上`,
      received: count === 0 ? '没有' : `${count}次`,
      data: { year },
    };
  }
}

/** S17-3: of the same members, with each other. */
export function* amongMembers(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, year, roster, sheetPlace } = context;
  const officers = committeeNames(context);
  const talks = yearOfTalks(context);
  const least = parameters.number('S17-3', 'min');
  const members = ordinaryMembers(context, officers);
  if (members.length < 2) return yield 'notApplicable';
  for (const { name } of members) {
    const isMember = (partner: string): boolean => !officers.has(partner) && roster.named(partner).length > 0;
    const count = total(talks.partnersOf(name), isMember);
    if (count >= least) continue;
    yield {
      says: 'none',
      place: sheetPlace('talk'),
      subject: name,
      expected: `每年${least}次以上`,
      received: count === 0 ? '没有' : `${count}次`,
      data: { year },
    };
  }
}

/** Nobody can talk with a member whom the branch has lost contact with. */
function ordinaryMembers(context: CheckContext, officers: ReadonlySet<string>): readonly Member[] {
  return context.roster
    .membersAt(lastDay(context))
    .sure.filter(({ name, record }) => !officers.has(name) && valueOf(record.lostContact) !== true);
}

function total(partners: ReadonlyMap<string, number>, counts: (partner: string) => boolean): number {
  let sum = 0;
  for (const [partner, count] of partners) if (counts(partner)) sum += count;
  return sum;
}
