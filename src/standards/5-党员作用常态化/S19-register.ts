import { valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { StudyRecord } from '../../ledger/sheets/study';
import { overlaps, spanOf, spanText } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { roundHours } from './S19-hours';
import { studyOf, type Attendance } from './study-book';

/** S19-4, a local custom: so many hours a day at most. A row for several people, or days, is reported once. */
export function* hoursOfOneDay(context: CheckContext): Generator<Hit> {
  const perDay = context.parameters.number('S19-4', 'perDay');
  const perHalf = context.parameters.number('S19-4', 'perHalfDay');
  const said = new Set<StudyRecord>();
  for (const [name, attended] of studyOf(context).byName) {
    const dated = attended.filter(({ date }) => date?.precision === 'day');
    for (const rows of groupBy(dated, daysOf).values()) {
      const [date, last] = [rows[0]?.date, rows.at(-1)?.record];
      if (date === undefined || last === undefined || said.has(last)) continue;
      const limit = perDay * (date.to - date.from + 1);
      const sum = rows.reduce((total, { hours }) => total + (hours ?? 0), 0);
      if (sum <= limit) continue;
      said.add(last);
      const found = {
        place: last.hours.place,
        subject: `${name} ${spanText(date)}`,
        received: `${roundHours(sum)}学时`,
      };
      yield { ...found, says: 'longDay', expected: `${limit}学时以内`, data: { name, date: last.date.typed } };
    }
  }
  for (const { name, date, title, form, remark, hours } of records(context.ledger, 'study')) {
    const stated = valueOf(hours);
    const half = [title, form, remark].some(({ typed }) => compact(typed).includes('半天'));
    if (!half || stated === undefined || stated === perHalf) continue;
    const found = { place: hours.place, subject: `${name.typed} ${date.typed}`, received: `${roundHours(stated)}学时` };
    yield { ...found, says: 'halfDay', case: 1, expected: `${perHalf}学时`, data: { title: title.typed } };
  }
}

/** S19-5: 累计 is the member's running total of the year; a row that names several people has none of its own. */
export function* registerAddsUp(context: CheckContext): Generator<Hit | Abstention> {
  yield* ofTheYear(context);
  const { byName, unnamed } = studyOf(context);
  for (const [name, attended] of byName) {
    yield* registeredOnce(name, attended);
    const stated = attended.filter(({ record }) => record.total.value.ok && valueOf(record.name)?.length === 1);
    if (stated.length === 0) continue;
    if (unnamed.length > 0 || attended.some(({ hours }) => hours === undefined)) yield 'cannotTell';
    else yield* runningTotal(name, attended);
  }
}

function* ofTheYear({ ledger, year }: CheckContext): Generator<Hit> {
  for (const { name, date, source } of records(ledger, 'study')) {
    const held = valueOf(date);
    const own = source.year ?? year;
    if (held === undefined || overlaps(held, spanOf({ year: own }))) continue;
    const found = { place: date.place, subject: name.typed, expected: `${own}年`, received: date.typed };
    yield { ...found, says: 'otherYear', case: 2 };
  }
}

/** Both days as one number; no day that can be read has seven digits. */
function daysOf({ date }: Attendance): number | undefined {
  return date && date.from * 1_000_000 + date.to;
}

function* registeredOnce(name: string, attended: readonly Attendance[]): Generator<Hit> {
  if (new Set(attended.map(daysOf)).size === attended.length) return;
  const seen = new Set<string>();
  for (const { record, date } of attended) {
    const title = compact(record.title.typed);
    if (title === '' || date === undefined) continue;
    const key = `${title} ${date.from} ${date.to}`;
    if (seen.has(key)) {
      const found = { place: record.title.place, subject: name, expected: '登记一次', received: record.title.typed };
      yield { ...found, says: 'twice', case: 1, data: { date: record.date.typed } };
    }
    seen.add(key);
  }
}

/** In the order of the dates or of the rows; the sum of the year is right in any row. Only the first slip is reported. */
function* runningTotal(name: string, attended: readonly Attendance[]): Generator<Hit> {
  const byDate = totals([...attended].sort((left, right) => (left.date?.from ?? 0) - (right.date?.from ?? 0)));
  const byRow = totals(attended);
  const year = Math.max(0, ...byRow.values());
  for (const { record } of attended) {
    const stated = valueOf(record.total);
    const sum = byDate.get(record);
    if (stated === undefined || sum === undefined || valueOf(record.name)?.length !== 1) continue;
    if ([sum, byRow.get(record), year].some((right) => right !== undefined && Math.abs(right - stated) < 0.01))
      continue;
    const found = { place: record.total.place, subject: name, received: `${roundHours(stated)}学时` };
    yield { ...found, says: 'total', expected: `${roundHours(sum)}学时`, data: { date: record.date.typed } };
    return;
  }
}

function totals(attended: readonly Attendance[]): ReadonlyMap<StudyRecord, number> {
  let sum = 0;
  return new Map(attended.map(({ record, hours }) => [record, (sum += hours ?? 0)]));
}
