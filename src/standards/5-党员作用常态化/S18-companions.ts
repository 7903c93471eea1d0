import { valueOf, type Field } from '../../ledger/field';
import { daySpan, spanText, yearOf, type DateSpan } from '../../values/date-interval';
import type { Person as Named } from '../../values/names';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { isBefore } from '../check/certainty';
import type { Abstention, Hit } from '../check/hit';
import { fullMembership, onProbation, type Member } from '../check/roster';
import { isAbsent } from './S18-deadline';
import { hasReached, isRevised, type Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

/** 培养联系人: one or two full members of this branch. */
export function mentorsAreFullMembers(person: Person, context: CheckContext): Said {
  const { record, name } = person;
  if (!hasReached(person, 'activistOn')) return undefined;
  const mentors = namesIn(record.mentors);
  if (mentors === undefined) return ['cannotTell'];
  const [start, listed] = [valueOf(record.activistOn), valueOf(record.candidateOn)];
  const open = !hasReached(person, 'candidateOn');
  const end = open ? daySpan(context.asOf) : (listed ?? start);
  if (end === undefined) return ['cannotTell'];
  const found = { place: record.mentors.place, data: { person: name } };
  if (mentors.length === 0 || mentors.length > 2) {
    const count = mentors.length;
    const says = count === 0 ? 'none' : 'tooMany';
    return [
      { ...found, says, subject: name, expected: '1至2人', received: `${count}人`, data: { person: name, count } },
    ];
  }
  // They may change on the way, and the ledger says no dates: who is gone by the end may have been right at first.
  const days = open || start === undefined ? [end.to] : [start.to, end.to];
  const standing = (one: Member): boolean => days.some((day) => fullMembership(one, day + 1) !== 'no');
  return mentors.flatMap((mentor) => fault(mentor, `${name}的培养联系人${mentor}`, found, end, standing, context));
}

/** 入党介绍人: two full members, at the 支部大会 or until then. */
export function sponsorsAreTwoFullMembers(person: Person, context: CheckContext): Said {
  const { record, name } = person;
  if (!hasReached(person, 'reviewedOn')) return undefined;
  const sponsors = namesIn(record.sponsors);
  if (sponsors === undefined) return ['cannotTell'];
  const step = valueOf(record.meetingOn) ?? valueOf(record.candidateOn) ?? daySpan(context.asOf);
  const found = { place: record.sponsors.place, data: { person: name } };
  const count = sponsors.length;
  const number: Hit[] =
    count === 2
      ? []
      : [
          {
            ...found,
            says: 'count',
            subject: name,
            expected: '2人',
            received: `${count}人`,
            data: { person: name, count },
          },
        ];
  const isFull = ({ record: { category, fullSince } }: Member): boolean =>
    valueOf(category) !== '预备党员' && isBefore(fullSince, step.to + 1) !== 'no';
  const each = sponsors.flatMap((sponsor) => {
    const subject = `${name}的介绍人${sponsor}`;
    return [
      ...fault(sponsor, subject, found, step, isFull, context),
      ...penalty(sponsor, { ...found, subject }, step, context),
    ];
  });
  return [...number, ...each];
}

function fault(
  name: string,
  subject: string,
  found: Pick<Hit, 'place'> & { readonly data: { readonly person: string } },
  step: DateSpan,
  isFull: (member: Member) => boolean,
  { roster, year }: CheckContext,
): readonly (Hit | Abstention)[] {
  const namesakes = roster.named(name);
  if (namesakes.some(isFull)) return [];
  if (namesakes.length === 0 && !roster.complete) return ['cannotTell'];
  const data = { ...found.data, name, day: spanText(step) };
  if (namesakes.length > 0) return [{ ...found, says: 'notFull', subject, expected: '正式党员', received: name, data }];
  // Whoever has left since may have been taken off the roster, which is that of today.
  const past = yearOf(step.to) < year;
  const hint = past ? '（当时在册、后来转出的，无需处理）' : '';
  const stranger = { ...found, says: 'stranger', subject, expected: '名册上的正式党员', received: name };
  return [{ ...stranger, ...(past && { severity: 'info' }), data: { ...data, hint } }];
}

const PENALTY = /警告|严重警告|撤销党内职务|记过|降级|撤职|处分/u;
const NO_PENALTY = /^(?:无|未受|没有|否)/u;

/** 留党察看 bars; a lesser penalty in effect does not suit from 2026 on. Of homonyms it may be the other. */
function penalty(
  name: string,
  found: Pick<Hit, 'place' | 'subject'> & { readonly data: { readonly person: string } },
  step: DateSpan,
  { roster }: CheckContext,
): readonly Hit[] {
  const [member, ...namesakes] = roster.named(name);
  if (member === undefined || namesakes.length > 0) return [];
  const { discipline, disciplineTo } = member.record;
  const until = valueOf(disciplineTo);
  const data = {
    ...found.data,
    name,
    until: until === undefined ? '影响期至何时没有写明' : `影响期至${spanText(until)}`,
  };
  const received = discipline.typed;
  if (onProbation(member.record, step.from) !== 'no') {
    const severity = until === undefined ? ({ severity: 'warn' } as const) : {};
    return [{ ...found, ...severity, says: 'barred', case: 1, expected: '不在留党察看期内', received, data }];
  }
  const words = compact(discipline.typed);
  if (!isRevised(step) || !PENALTY.test(words) || NO_PENALTY.test(words) || words.includes('留党察看')) return [];
  if (until !== undefined && until.to < step.from) return [];
  const severity = until === undefined ? ({ severity: 'info' } as const) : {};
  return [{ ...found, ...severity, says: 'penalised', case: 2, expected: '不在处分影响期内', received, data }];
}

/** No names when nothing is there, `undefined` when what is there can not be read. */
function namesIn(field: Field<readonly Named[]>): readonly string[] | undefined {
  if (isAbsent(field)) return [];
  const people = valueOf(field);
  return people && [...new Set(people.map(({ name }) => name))];
}
