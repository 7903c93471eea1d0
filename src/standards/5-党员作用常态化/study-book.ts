import { valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { StudyRecord } from '../../ledger/sheets/study';
import { overlaps, spanOf, type DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { Place } from '../../workbook/address';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';

/** One person at one training of the year. */
export interface Attendance {
  readonly name: string;
  readonly record: StudyRecord;
  readonly hours: number | undefined;
  readonly date: DateSpan | undefined;
}

export interface StudyBook {
  /** In the order of the sheet. */
  readonly byName: ReadonlyMap<string, readonly Attendance[]>;
  /** Rows that name nobody one could tell, such as 全体党员; they may be anybody's. */
  readonly unnamed: readonly StudyRecord[];
  /** Their hours together, `Infinity` when some can not be read. */
  readonly unnamedHours: number;
}

/** 教育培训学时 of the year by person; a row without a readable date counts, one of another year does not. */
export const studyOf = onceFor(({ ledger, year }: CheckContext): StudyBook => {
  const whole = spanOf({ year });
  const own = records(ledger, 'study').filter(({ date, source }) => {
    const held = valueOf(date);
    return held === undefined ? (source.year ?? year) === year : overlaps(held, whole);
  });
  const byName = new Map<string, Attendance[]>();
  for (const record of own) {
    for (const { name } of valueOf(record.name) ?? []) {
      const attendance = { name, record, hours: valueOf(record.hours), date: valueOf(record.date) };
      const before = byName.get(name);
      if (before === undefined) byName.set(name, [attendance]);
      else before.push(attendance);
    }
  }
  const unnamed = own.filter(({ name }) => !name.value.ok);
  return {
    byName,
    unnamed,
    unnamedHours: unnamed.reduce((total, { hours }) => total + (valueOf(hours) ?? Infinity), 0),
  };
});

/** The hours that somebody surely has, and may have at most: `Infinity` when some can not be read. */
export function hoursOf(
  { byName, unnamedHours: more }: StudyBook,
  name: string,
): { readonly sure: number; readonly possible: number } {
  const own = byName.get(name) ?? [];
  const sum = own.reduce((total, { hours }) => total + (hours ?? 0), 0);
  if (own.every(({ hours }) => hours !== undefined)) return { sure: sum, possible: sum + more };
  // Some keep no hours by row but only 累计.
  const totals = own.flatMap(({ record }) => valueOf(record.total) ?? []);
  if (totals.length === 0) return { sure: sum, possible: Infinity };
  const stated = Math.max(sum, ...totals);
  return { sure: stated, possible: stated + more };
}

/** Where somebody's hours of the year stand: the last 累计, or the last 学时; `undefined` when nothing does. */
export function hoursPlace({ byName }: StudyBook, name: string): Place | undefined {
  const last = byName.get(name)?.at(-1)?.record;
  if (last === undefined) return undefined;
  return last.total.value.ok ? last.total.place : last.hours.place;
}

/** Different trainings; the days of one (第2天) are the same. */
export function trainings(attended: readonly Attendance[]): number {
  const titles = attended.map(({ record }) =>
    compact(record.title.typed).replace(/[第(]*[\d一二三四五六七八九十]+[天日](?:课程)?\)?$/u, ''),
  );
  return new Set(titles).size;
}

/** Whether somebody of the branch need not keep the hours (教育管理条例 第23条), by either sheet. */
export function isExempted({ roster }: CheckContext, { byName }: StudyBook, name: string): boolean {
  const listed = roster.named(name).some(({ record }) => record.exemptFrom.value.ok);
  return listed || (byName.get(name) ?? []).some(({ record }) => valueOf(record.exempt) === true);
}
