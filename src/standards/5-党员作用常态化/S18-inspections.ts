import { isFilled, valueOf } from '../../ledger/field';
import { addMonths, dayText, daySpan, spanText, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { doubt, isAbsent, isLate } from './S18-deadline';
import { hasEnded, hasReached, type Person } from './S18-person';

/**
 * 考察 every half-year from becoming an 积极分子 until the 公示 (or the listing as 发展对象 where no 公示 is known, or today
 * while neither has come). Those outside are left to the order of steps.
 */
export function inspectedEveryHalfYear(
  person: Person,
  { parameters, asOf }: CheckContext,
): readonly (Hit | Abstention)[] | undefined {
  const { record, name } = person;
  if (!isFilled(record.activistOn)) return undefined;
  if (hasEnded(person) && !hasReached(person, 'noticeFrom')) return undefined;
  const activist = valueOf(record.activistOn);
  const dates = isAbsent(record.inspections) ? [] : valueOf(record.inspections);
  const end = endOfCultivation(person) ?? (hasReached(person, 'noticeFrom') ? undefined : daySpan(asOf));
  if (activist === undefined || dates === undefined || end === undefined) return ['cannotTell'];
  const months = parameters.number('S18-5', 'months');
  const slack = parameters.number('S18-5', 'slack');
  const within = dates.filter(({ from, to }) => to >= activist.from && from <= end.to);
  const points = [activist, ...within.toSorted((left, right) => left.from - right.from), end];
  return points.slice(1).flatMap((next, index): Hit[] => {
    const before = points[index] ?? activist;
    const late = isLate(next, before, months, slack);
    if (late === 'no') return [];
    const { severity, unsure } = doubt(late);
    return [
      {
        says: 'gap',
        ...(severity && { severity }),
        place: record.inspections.place,
        subject: `${name}${spanText(before)}以后的考察`,
        expected: `不晚于${dayText(addMonths(before.to, months) + slack)}`,
        received: index === points.length - 2 ? `到${spanText(next)}没有考察` : spanText(next),
        data: { person: name, from: spanText(before), to: spanText(next), months, slack, unsure },
      },
    ];
  });
}

export function endOfCultivation({ record }: Person): DateSpan | undefined {
  return valueOf(record.noticeFrom) ?? valueOf(record.candidateOn);
}
