import { valueOf } from '../../ledger/field';
import type { CheckContext } from '../check/context';
import { groupsOf } from '../check/groups';
import type { Abstention, Hit } from '../check/hit';
import { isCommittee } from '../check/committee';
import { meetingName, meetingsOf, seatsFor } from './meetings';
import { groupFinder } from './S10-groups';

/** 党员大会 and 支委会 by the secretary or whom of the committee he asks, 党小组会 by the leader (支部条例 第14条). */
export function* chairs(context: CheckContext): Generator<Hit | Abstention> {
  for (const record of [...meetingsOf(context, '党员大会'), ...meetingsOf(context, '支委会')]) {
    const chair = valueOf(record.chair);
    if (chair === undefined) continue;
    const held = valueOf(record.date);
    const seats = held === undefined ? [] : seatsFor(context, held);
    if (seats.some(({ name }) => name === chair)) continue;
    if (!isCommittee(seats) || seats.some(({ name }) => name === undefined)) {
      yield 'cannotTell';
      continue;
    }
    const found = { place: record.chair.place, subject: meetingName(record), data: { chair } };
    yield { says: 'notCommittee', ...found, expected: '书记、副书记或委员', received: chair };
  }
  yield* groupChairs(context);
}

function* groupChairs(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return;
  const find = groupFinder(groups);
  for (const record of meetingsOf(context, '党小组会')) {
    const chair = valueOf(record.chair);
    if (chair === undefined) continue;
    const leader = find(record)?.record.leader;
    const name = leader === undefined ? undefined : valueOf(leader);
    if (name === undefined) yield 'cannotTell';
    if (name === undefined || name === chair) continue;
    // Somebody has to stand in for a leader who is away.
    const away = valueOf(record.absentees)?.people.some((absentee) => absentee.name === name) === true;
    yield {
      says: 'notLeader',
      case: 1,
      ...(away ? { severity: 'info' } : {}),
      place: record.chair.place,
      subject: meetingName(record),
      expected: name,
      received: chair,
      data: { chair, leader: name },
    };
  }
}
