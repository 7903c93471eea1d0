import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { spanText } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { delayOf, doubt, isAbsent, isEarly } from './S18-deadline';
import { hasReached, perPerson, type Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

export function oldEnough({ record, name }: Person, { parameters }: CheckContext): Said {
  if (!isFilled(record.appliedOn)) return undefined;
  const [applied, born] = [valueOf(record.appliedOn), valueOf(record.born)];
  if (applied === undefined || born === undefined) return ['cannotTell'];
  const age = parameters.number('S18-1', 'minAge');
  const young = isEarly(applied, born, age * 12);
  if (young === 'no') return [];
  const { severity, unsure } = doubt(young);
  return [
    {
      says: 'tooYoung',
      ...(severity && { severity }),
      place: record.appliedOn.place,
      subject: name,
      expected: `年满${age}周岁`,
      received: `${spanText(born)}出生，${spanText(applied)}申请`,
      data: { born: spanText(born), applied: spanText(applied), age, unsure },
    },
  ];
}

/** By 发展党员, or by the first talk after the application on 谈心谈话 where that says nothing. */
export function* talkInTime(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, asOf } = context;
  const months = parameters.number('S18-2', 'months');
  const talks = records(ledger, 'talk').flatMap(({ date, partners }) =>
    (valueOf(partners) ?? []).map(({ name }) => ({ name, date, from: valueOf(date)?.from ?? Infinity })),
  );
  const byName = groupBy(
    talks.toSorted((left, right) => left.from - right.from),
    ({ name }) => name,
  );
  yield* perPerson(({ record, name }) => {
    if (!isFilled(record.appliedOn)) return undefined;
    const { place } = record.talkOn;
    const since = valueOf(record.appliedOn)?.from ?? -Infinity;
    const elsewhere = isAbsent(record.talkOn)
      ? (byName.get(name) ?? []).find(({ date }) => (valueOf(date)?.to ?? Infinity) >= since)?.date
      : undefined;
    const delay = delayOf({ start: record.appliedOn, step: { ...(elsewhere ?? record.talkOn), place }, months }, asOf);
    if (delay === undefined) return [];
    return [delay === 'cannotTell' ? delay : { ...delay, subject: name }];
  })(context);
}

export function candidateAfterAYear(person: Person, { parameters }: CheckContext): Said {
  const { record, name } = person;
  if (!hasReached(person, 'candidateOn')) return undefined;
  const [activist, candidate] = [valueOf(record.activistOn), valueOf(record.candidateOn)];
  if (activist === undefined || candidate === undefined) return ['cannotTell'];
  const months = parameters.number('S18-6', 'months');
  const early = isEarly(candidate, activist, months);
  if (early === 'no') return [];
  const { severity, unsure } = doubt(early);
  return [
    {
      says: 'early',
      ...(severity && { severity }),
      place: record.candidateOn.place,
      subject: name,
      expected: `积极分子满${months}个月`,
      received: spanText(candidate),
      data: { activist: spanText(activist), candidate: spanText(candidate), months, unsure },
    },
  ];
}
