import type { Cell } from '../workbook/cell';
import { readDateSpan } from './date-span';
import { spanOf, type DateSpan } from './date-interval';
import type { DateContext } from './date-text';
import { arabicDigits } from './chinese-number';
import { failed, parsed, type Parsed } from './parsed';
import { readPeriod, type PeriodFailure } from './period';
import { compact } from './text';

/** `openEnded`: 长期坚持, 立行立改, 持续推进: no day that can pass. `relative`: 一个月内, from a day that is not said. */
export type DeadlineFailure = PeriodFailure | 'openEnded' | 'relative';

const OPEN = /长期|持续|常态|立行立改|立即|随时|日常|经常/u;
const RELATIVE = /^(?:\d{1,4}(?:天|日|个?工作日|个?(?:周|星期)|个月|年)|半年)(?:之|以)?内(?:完成)?$/u;

/** When something is due: a date or period, also `12月底前`, `2025年6月30日前`, `年底前`. */
export function readDeadline(cell: Cell, context: DateContext = {}): Parsed<DateSpan, DeadlineFailure> {
  if (cell.kind !== 'text') return readDateSpan(cell, context);
  const typed = compact(cell.text);
  if (OPEN.test(typed)) return failed('openEnded');
  if (RELATIVE.test(arabicDigits(typed.replace(/两/gu, '二')))) return failed('relative');
  const bare = typed.replace(/^(?:于|在|截至|截止)/u, '').replace(/(?:底|末)?(?:之?前|以前|完成|前完成)?$/u, '');
  if (/^(?:(?:\d{4}|本|当|今)?年)$/u.test(bare) && /年[底末]/u.test(typed)) {
    const year = /^\d{4}/u.exec(bare)?.[0];
    const end = year === undefined ? context.year : Number(year);
    return end === undefined || end === null ? failed('noYear') : parsed(spanOf({ year: end, month: 12 }));
  }
  return readPeriod({ kind: 'text', text: bare }, context);
}
