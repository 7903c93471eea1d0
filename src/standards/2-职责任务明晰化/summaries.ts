import { isFilled, valueOf } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { SummaryRecord } from '../../ledger/sheets/summary';
import { dateOfDay, monthsSpan, yearOf, type DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';

/** A row of 阶段小结和年终总结 with what it is about. */
export interface Summary {
  readonly record: SummaryRecord;
  /** `undefined` when it can not be read. */
  readonly period: DateSpan | undefined;
  readonly text: string;
}

/** Shorter texts are alike without being copied. */
export const LEAST_COMPARED = 60;

export function summariesOf(ledger: Ledger): Summary[] {
  return records(ledger, 'summary').map((record) => ({
    record,
    period: periodOf(record),
    text: [record.work, record.problems, record.next].map(({ typed }) => typed).join('\n'),
  }));
}

/** 年终总结, as against a summary of part of the year. */
export function isAnnual({ period }: Summary): boolean {
  return period?.precision === 'year';
}

/** 时段 in the year of 年度, unless it names a year itself; 年度 alone is the whole year. */
function periodOf({ period, year }: SummaryRecord): DateSpan | undefined {
  const span = valueOf(period);
  const own = valueOf(year);
  if (span === undefined) return isFilled(period) ? undefined : own;
  if (own === undefined || /\d{4}/u.test(compact(period.typed))) return span;
  const [first, last] = [dateOfDay(span.from).month, dateOfDay(span.to).month];
  return monthsSpan(yearOf(own.from), first, last, span.precision);
}
