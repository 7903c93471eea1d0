import { valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { StudyRecord } from '../../ledger/sheets/study';
import type { DateSpan, Day } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { lectureName, lecturePlace, lecturesOfYear, type Lecture } from './lectures';

/** Each lecture of the year against the rows of 教育培训学时 of its day. */
export function* countedAsStudy(context: CheckContext): Generator<Hit | Abstention> {
  if (lecturePlace(context) === undefined) return yield 'cannotTell';
  const { held } = lecturesOfYear(context);
  if (held.length === 0) return yield 'notApplicable';
  const byDay = rowsByDay(records(context.ledger, 'study'), held);
  for (const lecture of held) {
    const span = valueOf(lecture.date);
    const rows = span === undefined ? [] : studyOf(lecture, span, byDay);
    const hours = valueOf(lecture.hours);
    const subject = lectureName(lecture);
    if (rows.length === 0) {
      const texts = { expected: '计入学时', received: '学时表没有这次党课' };
      yield { says: 'notCounted', place: lecture.title.place, subject, ...texts };
      continue;
    }
    if (hours === undefined) continue;
    const others = rows.filter((row) => isOneDay(row) && (valueOf(row.hours) ?? hours) !== hours);
    const [first] = others;
    if (first === undefined) continue;
    // Where everybody's entry says otherwise the lecture's own is to be looked at.
    const everybody = others.length === rows.length;
    yield {
      says: 'differs',
      place: everybody ? lecture.hours.place : first.hours.place,
      subject,
      expected: `${hours}学时`,
      received: first.hours.typed,
      data: { hours, other: first.hours.typed, name: first.name.typed, count: others.length },
    };
  }
}

/** Rows that give several days stand under each of them; longer than a month is a period, not the day of a lecture. */
function rowsByDay(rows: readonly StudyRecord[], held: readonly Lecture[]): ReadonlyMap<Day, readonly StudyRecord[]> {
  const byDay = new Map<Day, StudyRecord[]>();
  for (const { date } of held) for (const day of daysOf(valueOf(date))) byDay.set(day, []);
  for (const row of rows) {
    const span = valueOf(row.date);
    if (span === undefined) continue;
    if (span.from === span.to) byDay.get(span.from)?.push(row);
    else for (const day of daysOf(span)) byDay.get(day)?.push(row);
  }
  return byDay;
}

function daysOf(span: DateSpan | undefined): Day[] {
  if (span === undefined) return [];
  const { from, to } = span;
  return Array.from({ length: Math.min(to - from + 1, 31) }, (_, index) => from + index);
}

function studyOf(lecture: Lecture, span: DateSpan, byDay: ReadonlyMap<Day, readonly StudyRecord[]>): StudyRecord[] {
  const title = compact(lecture.title.typed);
  const rows = new Set(daysOf(span).flatMap((day) => byDay.get(day) ?? []));
  return [...rows].filter((row) => {
    const training = compact(row.title.typed);
    return `${training}${row.form.typed}`.includes('党课') || (title !== '' && training.includes(title));
  });
}

function isOneDay({ date }: StudyRecord): boolean {
  const span = valueOf(date);
  return span !== undefined && span.from === span.to;
}
