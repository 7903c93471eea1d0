import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { addMonths, dayText, type Day } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { groupsOf } from '../check/groups';
import type { Abstention, Hit } from '../check/hit';
import { hasEnded, hasReached, peopleOf, perPerson, treatedAsAdmitted } from './S18-person';

/** Who has been approved belongs into a 党小组, where there are any. */
export function* putInAGroup(context: CheckContext): Generator<Hit | Abstention> {
  const groups = groupsOf(context);
  if (groups.length === 0) return yield 'notApplicable';
  if (groups.some(({ members }) => members === undefined)) return yield 'cannotTell';
  const placed = new Set(groups.flatMap(({ members }) => members ?? []));
  yield* perPerson((person) => {
    const { record, name } = person;
    const approved = valueOf(record.approvedOn);
    if (!hasReached(person, 'approvedOn') || hasEnded(person)) return undefined;
    if (approved !== undefined && approved.to > context.asOf) return undefined;
    if (placed.has(name) || context.roster.named(name).some((member) => isFilled(member.record.leftOn))) return [];
    return [{ says: 'none', place: record.name.place, subject: name, expected: '编入一个党小组', received: '未编入' }];
  })(context);
}

/** Years without anybody on the way: nobody is now, and the last one was admitted long ago. */
export function* somebodyOnTheWay(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, asOf, parameters, profile, sheetPlace } = context;
  const years = parameters.number('S18-28', 'years');
  const people = peopleOf(ledger);
  if (people.some((person) => !treatedAsAdmitted(person) && !hasEnded(person))) return;
  const founded = profile && valueOf(profile.foundedOn);
  const since = addMonths(asOf, -years * 12);
  if (founded !== undefined && founded.to > since) return yield 'notApplicable';
  const here = records(ledger, 'roster').filter(({ arrivedOn }) => !isFilled(arrivedOn));
  const steps = [
    ...people.flatMap(({ record }) => [record.meetingOn, record.candidateOn, record.activistOn, record.appliedOn]),
    ...here.map(({ joinedOn }) => joinedOn),
  ];
  const last = steps.reduce<Day>((latest, step) => Math.max(latest, valueOf(step)?.to ?? latest), -Infinity);
  if (last > since) return;
  yield {
    says: 'nobody',
    place: sheetPlace('admission'),
    subject: '入党申请人和积极分子',
    expected: `${years}年内有人申请入党`,
    received: last === -Infinity ? '没有记录' : `最近一次是${dayText(last)}`,
    data: { years },
  };
}
