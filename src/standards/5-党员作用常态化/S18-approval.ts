import { isFilled, valueOf } from '../../ledger/field';
import { addMonths, dayText, daySpan, spanText, surelyBefore } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { delayOf, isAbsent, isLate } from './S18-deadline';
import { hasEnded, hasReached, isRevised, type Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

export function talkBeforeApproval(person: Person): Said {
  const { record, name } = person;
  if (!hasReached(person, 'approvedOn')) return undefined;
  const [talk, approved] = [valueOf(record.committeeTalkOn), valueOf(record.approvedOn)];
  const found = { place: record.committeeTalkOn.place, subject: name, expected: '审批前谈话' };
  const data = {
    approved: approved === undefined ? '' : spanText(approved),
    talk: talk === undefined ? '' : spanText(talk),
  };
  if (isAbsent(record.committeeTalkOn)) return [{ ...found, says: 'none', received: '未填写', data }];
  if (talk === undefined || approved === undefined) return ['cannotTell'];
  return surelyBefore(approved, talk) ? [{ ...found, says: 'late', received: spanText(talk), data }] : [];
}

/** Three months, in special cases six. */
export function approvedInTime(person: Person, { parameters, asOf }: CheckContext): Said {
  const { record, name } = person;
  if (!isFilled(record.meetingOn) || hasEnded(person)) return undefined;
  const [months, most] = [parameters.number('S18-17', 'months'), parameters.number('S18-17', 'maxMonths')];
  const delay = delayOf({ start: record.meetingOn, step: record.approvedOn, months }, asOf);
  if (delay === undefined) return [];
  const held = valueOf(record.meetingOn);
  if (delay === 'cannotTell' || held === undefined) return ['cannotTell'];
  const approved = valueOf(record.approvedOn) ?? daySpan(asOf);
  if (isLate(approved, held, most) !== 'yes') return [{ ...delay, subject: name }];
  const says = delay.says === 'late' ? 'tooLate' : 'missingTooLong';
  const latest = dayText(addMonths(held.to, most));
  const data = { ...delay.data, months: most };
  return [{ ...delay, says, case: 1, subject: name, expected: `不晚于${latest}`, data }];
}

/** The body that approved is the last one named: `县水利局党组审核、县直机关工委审批`, `党组（党委）`. */
export function approvedByCommittee({ record, name }: Person): Said {
  if (!isFilled(record.approvedBy)) return undefined;
  const typed = compact(record.approvedBy.typed).replace(/党组[(/、](党委|工委)\)?/gu, '$1');
  const body = [...typed.replace(/\([^()]*\)/gu, '').matchAll(/党委|工委|党组(?!织)|总支|支部/gu)].at(-1)?.[0];
  const says = body === '党组' ? 'group' : body === '总支' ? 'generalBranch' : body === '支部' ? 'branch' : undefined;
  if (says === undefined) return [];
  const received = record.approvedBy.typed;
  return [{ says, place: record.approvedBy.place, subject: name, expected: '有审批权限的党委', received }];
}

/** Only since 2026; a month is what is usual (一般). */
export function oathInTime(person: Person, { parameters, asOf }: CheckContext): Said {
  const { record, name } = person;
  if (!isFilled(record.approvedOn) || !isRevised(valueOf(record.oathOn) ?? daySpan(asOf))) return undefined;
  const approved = valueOf(record.approvedOn);
  // Nobody was late by the new text while the old one, which sets no term, was in force.
  if (approved !== undefined && valueOf(record.oathOn) === undefined && !isRevised(approved)) return undefined;
  const months = parameters.number('S18-19', 'months');
  const delay = delayOf({ start: record.approvedOn, step: record.oathOn, months }, asOf);
  if (delay === undefined) return [];
  return [delay === 'cannotTell' ? delay : { ...delay, says: 'late', subject: name }];
}
