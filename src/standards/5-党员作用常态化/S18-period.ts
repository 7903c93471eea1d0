import { isFilled, valueOf } from '../../ledger/field';
import {
  addMonths,
  addMonthsTo,
  dayText,
  daySpan,
  overlaps,
  spanText,
  type DateSpan,
} from '../../values/date-interval';
import type { Abstention, Hit } from '../check/hit';
import type { Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

/** 预备期 is a year from the 支部大会. Its end is written as the same day of the next year or as the day before. */
export function periodIsAYear(person: Person): Said {
  const { record, name } = person;
  const { meetingOn, probationFrom, probationTo } = record;
  if (!isFilled(probationFrom) && !isFilled(probationTo)) return undefined;
  const [held, from, to] = [valueOf(meetingOn), valueOf(probationFrom), valueOf(probationTo)];
  const hits: (Hit | Abstention)[] = [];
  if (held !== undefined && from !== undefined && !overlaps(held, from)) {
    const found = { place: probationFrom.place, expected: spanText(held), received: spanText(from) };
    hits.push({ says: 'start', subject: name, ...found, data: { held: spanText(held), from: spanText(from) } });
  }
  const start = from ?? held;
  if (start === undefined || to === undefined) return hits.length > 0 ? hits : ['cannotTell'];
  const due = fullYearAfter(start);
  const ends = [{ ...due, from: due.from - 1 }, ...extensionsOf(record).map((end) => ({ ...end, from: end.from - 1 }))];
  if (ends.some((end) => overlaps(end, to))) return hits;
  const found = { place: probationTo.place, expected: spanText(due), received: spanText(to) };
  hits.push({
    says: 'end',
    subject: name,
    ...found,
    data: { start: spanText(start), due: spanText(due), to: spanText(to) },
  });
  return hits;
}

/** Once, by half a year to a year. */
export function extendedOnce(person: Person): Said {
  const { record, name } = person;
  if (!isFilled(record.extendedTo)) return undefined;
  const extensions = extensionsOf(record);
  const start = valueOf(record.meetingOn) ?? valueOf(record.probationFrom);
  const [first, ...more] = extensions;
  if (first === undefined || start === undefined) return ['cannotTell'];
  const found = { place: record.extendedTo.place, subject: name };
  const over = fullYearAfter(start);
  const [least, most] = [addMonths(over.from, 6), addMonths(over.to, 12)];
  const hits: Hit[] = [];
  if (first.to < least - 1 || first.from > most) {
    const expected = `${dayText(least)}至${dayText(most)}`;
    const data = { to: spanText(first), over: spanText(over), least: dayText(least), most: dayText(most) };
    hits.push({ ...found, says: 'length', expected, received: spanText(first), data });
  }
  if (more.length > 0) {
    const received = `${extensions.length}次`;
    hits.push({ ...found, says: 'twice', expected: '至多1次', received, data: { count: extensions.length } });
  }
  return hits;
}

export function fullYearAfter(start: DateSpan): DateSpan {
  return addMonthsTo(start, 12);
}

/** Ends of extensions; of a range typed from one day to another its last. */
export function extensionsOf({ extendedTo }: Person['record']): readonly DateSpan[] {
  return (valueOf(extendedTo) ?? []).map((end) => (end.precision === 'day' ? daySpan(end.to) : end));
}
