import { isBlank, saysNothing, valueOf } from '../../ledger/field';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { groupsOf } from '../check/groups';
import { everybodyInOneGroup, sizesAddUp } from './S04-members';

export const S04_CHECKS: readonly RuleCheck[] = [
  { rule: 'S04-1', needs: ['roster', 'group'], check: groupsFormed },
  { rule: 'S04-2', needs: ['roster', 'roster.category', 'group', 'group.members'], check: largeEnough },
  { rule: 'S04-3', needs: ['group', 'group.leader'], check: leaders },
  { rule: 'S04-4', needs: ['roster', 'group', 'group.members'], check: everybodyInOneGroup },
  { rule: 'S04-5', needs: ['roster', 'group', 'group.members'], check: sizesAddUp },
];

function* groupsFormed(context: CheckContext): Generator<Hit> {
  const { roster, parameters, sheetPlace } = context;
  const from = parameters.number('S04-1', 'groupFrom');
  const count = roster.current.length;
  if (count < from || groupsOf(context).length > 0) return;
  yield {
    says: 'none',
    place: sheetPlace('group'),
    subject: '党小组',
    expected: `党员${from}人以上划分党小组`,
    received: `党员${count}人，未划分`,
    data: { count, from },
  };
}

function* largeEnough(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return yield 'notApplicable';
  const { roster, parameters } = context;
  const least = parameters.number('S04-2', 'min');
  const leastFull = parameters.number('S04-2', 'minFull');
  for (const { record, name, members } of groups) {
    if (members === undefined) {
      yield 'cannotTell';
      continue;
    }
    const found = { place: record.members.place, subject: name };
    if (members.length < least) {
      const count = members.length;
      yield { says: 'tooFew', ...found, expected: `${least}人以上`, received: `${count}人`, data: { count, least } };
    }
    // Whoever the roster does not know, or knows without a category, may be a full member.
    const full = members.filter((member) => {
      const namesakes = roster.named(member);
      return namesakes.length === 0 || namesakes.some((one) => valueOf(one.record.category) !== '预备党员');
    });
    if (full.length < leastFull) {
      const expected = `正式党员${leastFull}人以上`;
      yield { says: 'noFull', ...found, expected, received: `${full.length}人`, data: { least: leastFull } };
    }
  }
}

function* leaders(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return yield 'notApplicable';
  const led = new Map<string, string>();
  for (const { record, name, members } of groups) {
    const { leader: field } = record;
    if (isBlank(field) || saysNothing(field)) {
      yield { says: 'none', place: field.place, subject: name, expected: '一名组长', received: '空白' };
      continue;
    }
    const leader = valueOf(field);
    if (leader === undefined) {
      yield 'cannotTell';
      continue;
    }
    const found = { place: field.place, received: leader };
    if (members?.includes(leader) === false)
      yield { says: 'outside', case: 1, subject: name, expected: '本组党员', ...found };
    const other = led.get(leader);
    if (other !== undefined)
      yield { says: 'twice', case: 2, subject: leader, expected: '只任一组组长', ...found, data: { name, other } };
    led.set(leader, name);
  }
}
