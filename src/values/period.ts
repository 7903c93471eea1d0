import type { Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { readDateSpan } from './date-span';
import { monthsSpan, type DateSpan } from './date-interval';
import type { DateContext } from './date-text';
import { failed, parsed, type Parsed } from './parsed';
import type { DateFailure } from './partial-date';
import { compact } from './text';

/** `recurring`: 每月, 每季度, 全年各月: no single stretch of time. */
export type PeriodFailure = DateFailure | 'recurring';

/** A month, quarter, half or year: `3月`, `3` (a month), `第一季度`, `Q1`, `上半年`, `全年`, `2025年下半年`, `1-3月`. */
export function readPeriod(cell: Cell, context: DateContext = {}): Parsed<DateSpan, PeriodFailure> {
  if (cell.kind === 'number') return readNumber(cell.value, context);
  if (cell.kind !== 'text') return readDateSpan(cell, context);
  const typed = arabicDigits(compact(cell.text)).replace(/(?:工作|总结|小结)+$/u, '');
  if (/^(?:每|各|逐|按)|经常|不定期|长期/u.test(typed)) return failed('recurring');
  const match = /^(?:(\d{4})年?度?)?(?:第?([1-4])季度?|Q([1-4])|([上下])半年|(全年|年度|年终|年底))$/iu.exec(typed);
  if (match !== null) {
    const year = match[1] === undefined ? context.year : Number(match[1]);
    if (year === undefined || year === null) return failed('noYear');
    return parsed(partOfYear(year, match[2] ?? match[3], match[4]));
  }
  if (/^\d{1,2}$/u.test(typed)) return readNumber(Number(typed), context);
  return readDateSpan({ kind: 'text', text: typed }, context);
}

function partOfYear(year: number, quarter: string | undefined, half: string | undefined): DateSpan {
  if (quarter !== undefined) {
    const first = Number(quarter) * 3 - 2;
    return monthsSpan(year, first, first + 2, 'quarter');
  }
  if (half !== undefined) return half === '上' ? monthsSpan(year, 1, 6, 'half') : monthsSpan(year, 7, 12, 'half');
  return monthsSpan(year, 1, 12, 'year');
}

function readNumber(value: number, context: DateContext): Parsed<DateSpan, PeriodFailure> {
  if (!Number.isInteger(value) || value < 1 || value > 12) return readDateSpan({ kind: 'number', value }, context);
  const { year } = context;
  return year === undefined || year === null ? failed('noYear') : parsed(monthsSpan(year, value, value, 'month'));
}
