import { valueOf } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import { overlaps } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { groupsOf } from '../check/groups';
import type { Abstention, Hit } from '../check/hit';
import { meetingPlace } from '../check/meeting-place';

/** G-13: one meeting for each group and month that is over, counted together; which group missed which month is S10-3. */
export function* groupMeetingsAddUp(context: CheckContext): Generator<Hit | Abstention> {
  const { elapsed, happenings, ledger } = context;
  const groups = groupsOf(context);
  if (groups.length === 0 || elapsed.months.length === 0) return yield 'notApplicable';
  if (!hasSheet(ledger, 'meeting') || happenings.undated('党小组会').length > 0) return yield 'cannotTell';
  // A group is asked from the month after it was formed.
  const expected = groups.reduce((sum, { record }) => {
    const formed = valueOf(record.formedOn)?.to ?? -Infinity;
    return sum + elapsed.months.filter(({ from }) => formed < from).length;
  }, 0);
  const held = happenings.of('党小组会').filter(({ date }) => {
    const span = valueOf(date);
    return span !== undefined && elapsed.months.some((month) => overlaps(span, month));
  }).length;
  if (held === expected) return;
  yield {
    says: 'differs',
    place: meetingPlace(context, '党小组会'),
    subject: `${context.year}年党小组会`,
    expected: `${expected}次`,
    received: `${held}次`,
    data: { groups: groups.length, months: elapsed.months.length, held, count: expected },
  };
}
