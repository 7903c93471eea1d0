import { valueOf } from '../../ledger/field';
import { groupBy } from '../../values/group-by';
import { dayText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { groupsOf, type Group } from '../check/groups';

/** The groups that list each name. */
function placements(groups: readonly Group[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, string[]>();
  for (const { name, members } of groups) {
    for (const member of new Set(members)) all.set(member, [...(all.get(member) ?? []), name]);
  }
  return all;
}

/** Told at the member's row of the roster. Of homonyms as many placements are right as there are of them. */
export function* everybodyInOneGroup(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return yield 'notApplicable';
  if (groups.some(({ members }) => members === undefined)) return yield 'cannotTell';
  const placed = placements(groups);
  const { asOf, roster } = context;
  for (const [name, namesakes] of groupBy(roster.membersAt(asOf).sure, (member) => member.name)) {
    const where = placed.get(name) ?? [];
    const [first] = namesakes;
    if (first === undefined || where.length === namesakes.length) continue;
    const found = { place: first.record.name.place, subject: name, expected: '编入一个党小组' };
    // In one group two of one name may both be.
    if (where.length === 0) yield { says: 'none', ...found, received: '未编入', data: { asOf: dayText(asOf) } };
    else if (where.length > namesakes.length) {
      yield { says: 'several', ...found, received: where.join('、'), data: { groups: where.join('、') } };
    }
  }
}

/** Stated sizes against the names listed; then all lists against the roster, unless S04-4 already says who is missing. */
export function* sizesAddUp(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return yield 'notApplicable';
  for (const { record, name, members, listed } of groups) {
    const stated = valueOf(record.size);
    if (members === undefined) yield 'cannotTell';
    if (stated === undefined || members === undefined || stated === members.length || stated === listed) continue;
    yield {
      says: 'listed',
      place: record.size.place,
      subject: name,
      expected: `${members.length}人`,
      received: `${stated}人`,
      data: { stated, listed: members.length },
    };
  }
  if (!context.roster.complete || groups.some(({ members }) => members === undefined)) return;
  if ([...everybodyInOneGroup(context)].length > 0) return;
  const together = groups.reduce((sum, { members }) => sum + (members?.length ?? 0), 0);
  const onRoster = context.roster.current.length;
  if (together === onRoster) return;
  const strangers = [...placements(groups).keys()].filter((name) => context.roster.named(name).length === 0);
  yield {
    says: 'roster',
    place: context.sheetPlace('group'),
    subject: '各小组人数之和',
    expected: `${onRoster}人`,
    received: `${together}人`,
    data: { together, onRoster, strangers: strangers.length === 0 ? '' : `（名册上没有：${strangers.join('、')}）` },
  };
}
