import { hasColumn, isFilled, valueOf } from '../../ledger/field';
import type { Ledger } from '../../ledger/ledger';
import { addMonths, dayText, daySpan, spanText, surelyBefore } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { delayOf, isAbsent } from './S18-deadline';
import {
  hasEnded,
  hasReached,
  isRevised,
  peopleOf,
  perPerson,
  treatedAsAdmitted,
  voteCarried,
  type Person,
} from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

/** 细则 第18条: nobody is admitted who leaves within three months. */
const LEAVES_WITHIN_MONTHS = 3;

export function examinedByCommittee(person: Person, { roster }: CheckContext): Said {
  const { record, name } = person;
  if (!hasReached(person, 'preExaminedOn')) return undefined;
  const { committeeOn } = record;
  const said: (Hit | Abstention)[] = [];
  const [examined, next] = [valueOf(committeeOn), valueOf(record.preExaminedOn)];
  const found = { place: committeeOn.place, subject: name, expected: '预审前经支委会审查' };
  if (!hasColumn(committeeOn)) said.push('cannotTell');
  else if (isAbsent(committeeOn)) said.push({ ...found, says: 'none', received: '未填写' });
  else if (examined !== undefined && next !== undefined && surelyBefore(next, examined)) {
    const data = { examined: spanText(examined), next: spanText(next) };
    said.push({ ...found, says: 'late', received: spanText(examined), data });
  }
  const held = valueOf(record.meetingOn);
  const [member, ...namesakes] = roster.named(name);
  const left = member && namesakes.length === 0 ? valueOf(member.record.leftOn) : undefined;
  if (member === undefined || held === undefined || left === undefined) return said;
  if (/去世|逝世|死亡|病故/u.test(member.record.leftTo.typed)) return said;
  if (left.from < held.from || left.to > addMonths(held.from, LEAVES_WITHIN_MONTHS)) return said;
  const data = { held: spanText(held), left: spanText(left), months: LEAVES_WITHIN_MONTHS };
  const place = record.meetingOn.place;
  said.push({ says: 'leaves', place, subject: name, expected: '三个月内不离开', received: spanText(left), data });
  return said;
}

/** One month from the 预审 to the 支部大会; under the text of 2014 a hint. */
export function meetingSoonAfterPreExamination(person: Person, { parameters, asOf }: CheckContext): Said {
  const { record, name } = person;
  if (!isFilled(record.preExaminedOn) || hasEnded(person)) return undefined;
  const months = parameters.number('S18-13', 'months');
  const delay = delayOf({ start: record.preExaminedOn, step: record.meetingOn, months }, asOf);
  if (delay === undefined) return [];
  if (delay === 'cannotTell') return [delay];
  const revised = isRevised(valueOf(record.meetingOn) ?? daySpan(asOf));
  if (revised) return [{ ...delay, subject: name }];
  const data = { ...delay.data, unsure: '（当时的细则未见这一期限，仅作提示）' };
  return [{ ...delay, case: 1, subject: name, data }];
}

/** More than half of those due (应到), never of those who came: 8 of 16 are too few. */
export function moreThanHalfPresent(person: Person): Said {
  const { record, name } = person;
  if (!isFilled(record.meetingOn)) return undefined;
  const [due, present] = [valueOf(record.due), valueOf(record.present)];
  if (due === undefined || present === undefined) return ['cannotTell'];
  if (present * 2 > due) return [];
  return [
    {
      says: 'tooFew',
      place: record.present.place,
      subject: name,
      expected: `超过${due / 2}人`,
      received: `${present}人`,
      data: { due, present },
    },
  ];
}

/** 赞成 with written opinions over half of 应到; secret; one by one. */
export function* votedRightly(context: CheckContext): Generator<Hit | Abstention> {
  yield* perPerson(ballot)(context);
  yield* oneTallyForSeveral(context.ledger);
}

function ballot(person: Person): Said {
  const { record, name } = person;
  if (!isFilled(record.meetingOn)) return undefined;
  const said: (Hit | Abstention)[] = [];
  const carried = voteCarried(person);
  const [due, approve] = [valueOf(record.due), valueOf(record.votesFor)];
  const written = valueOf(record.writtenVotes) ?? 0;
  const place = record.votesFor.place;
  if (carried === undefined && treatedAsAdmitted(person)) said.push('cannotTell');
  if (carried === false && due !== undefined && approve !== undefined && treatedAsAdmitted(person)) {
    const data = { due, approve, written, withWritten: written === 0 ? '' : `（另有书面赞成${written}票）` };
    const received = `${approve + written}票`;
    said.push({ says: 'tooFew', place, subject: name, expected: `超过${due / 2}票`, received, data });
  }
  const way = compact(record.secretBallot.typed);
  const open = /举手|口头|鼓掌/u.test(way) || (/记名/u.test(way) && !/[无不]记名/u.test(way));
  if (valueOf(record.secretBallot) === false || open) {
    const found = { place: record.secretBallot.place, subject: name, expected: '无记名投票', received: way };
    said.push({ says: 'notSecret', case: 1, ...found });
  }
  return said;
}

/** Of several who were discussed on one day each has votes of his own: not one cell, nor one row, for all. */
function* oneTallyForSeveral(ledger: Ledger): Generator<Hit> {
  const byDay = groupBy(peopleOf(ledger), ({ record }) => {
    const held = valueOf(record.meetingOn);
    return held?.from === held?.to ? held?.from : undefined;
  });
  for (const [day, together] of byDay) {
    if (day === undefined || together.length < 2) continue;
    const tallies = together.map(({ record }) => record.votesFor).filter(isFilled);
    const [tally] = tallies;
    if (tally === undefined || new Set(tallies.map(({ place }) => place.row)).size > 1) continue;
    yield {
      says: 'oneTally',
      case: 2,
      place: tally.place,
      subject: `${dayText(day)}支部大会`,
      expected: '逐人表决',
      received: '一次票数',
      data: { held: dayText(day), names: together.map(({ name }) => name).join('、'), count: together.length },
    };
  }
}
