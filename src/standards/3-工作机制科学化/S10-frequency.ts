import { valueOf } from '../../ledger/field';
import type { MeetingType } from '../../ledger/sheets/meeting';
import { overlaps, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { groupsOf } from '../check/groups';
import type { Abstention, Hit } from '../check/hit';
import { meetingPlace } from '../check/meeting-place';
import { periodText } from '../check/periods';
import { isCommittee } from '../check/committee';
import { groupMeetings } from './S10-groups';

export function* partyMeetings(context: CheckContext): Generator<Hit | Abstention> {
  const least = context.parameters.number('S10-1', 'perQuarter');
  yield* tooFew(context, '党员大会', context.elapsed.quarters, least);
}

/** Asked only for months that began with a committee. */
export function* committeeMeetings(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, elapsed, parameters } = context;
  const due = elapsed.months.filter(({ from }) => isCommittee(committee.at(from)));
  if (elapsed.months.length > 0 && due.length === 0) return yield 'notApplicable';
  yield* tooFew(context, '支委会', due, parameters.number('S10-2', 'perMonth'));
}

function* tooFew(
  context: CheckContext,
  type: MeetingType,
  periods: readonly DateSpan[],
  least: number,
): Generator<Hit | Abstention> {
  const { happenings } = context;
  for (const period of periods) {
    const count = happenings.within(type, period).length;
    if (count >= least) continue;
    if (count + unplaced(context, type, period) >= least) {
      yield 'cannotTell';
      continue;
    }
    const subject = periodText(period);
    const texts = { expected: `${least}次以上`, received: `${count}次`, data: { count, least } };
    yield { says: 'tooFew', place: meetingPlace(context, type), subject, ...texts };
  }
}

/** Rows that may be of the type and of the period, but whose type or date can not be read. */
function unplaced({ happenings }: CheckContext, type: MeetingType, period: DateSpan): number {
  const untyped = happenings.all.filter((one) => {
    const held = valueOf(one.date);
    return valueOf(one.type) === undefined && (held === undefined || overlaps(held, period));
  });
  return happenings.undated(type).length + untyped.length;
}

export function* groupMeetingsHeld(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return yield 'notApplicable';
  const { elapsed, parameters } = context;
  const least = parameters.number('S10-3', 'perMonth');
  const meetings = groupMeetings(context, groups);
  for (const { name, record } of groups) {
    const formed = valueOf(record.formedOn)?.from ?? -Infinity;
    for (const month of elapsed.months) {
      if (formed > month.from) continue;
      const count = meetings.count(name, month);
      if (count >= least) continue;
      if (count + meetings.unplaced(month) + unplaced(context, '党小组会', month) >= least) {
        yield 'cannotTell';
        continue;
      }
      const period = periodText(month);
      const texts = { expected: `${least}次以上`, received: `${count}次`, data: { name, period, count, least } };
      yield { says: 'tooFew', place: meetingPlace(context, '党小组会'), subject: `${name}${period}`, ...texts };
    }
  }
}
