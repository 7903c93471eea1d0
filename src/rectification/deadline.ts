import type { Calendar } from '../standards/check/calendar';
import { arabicDigits } from '../values/chinese-number';
import { addMonths, yearOf, type Day } from '../values/date-interval';
import { readDeadline } from '../values/deadline';
import { failed, parsed, type Parsed } from '../values/parsed';
import { compact } from '../values/text';
import type { Cell } from '../workbook/cell';

export type DeadlineKind = '立行立改' | '限期' | '长期坚持' | '立行立改并长期坚持' | '限期并长期坚持';

/** What 整改时限 asks for. 长期坚持 is a kind of deadline, not a state: such an item can be done, and is never overdue. */
export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last day, `null` where there is none to miss. */
  readonly due: Day | null;
  /** 立行立改 is asked for, be there a date or not. */
  readonly isImmediate: boolean;
}

/** `noFoundDay`: counted from a day that the list does not tell. `noYear`: a month or day without a year. */
export type DeadlineFault = 'blank' | 'unreadable' | 'noFoundDay' | 'noYear';

export interface DeadlineContext {
  /** 发现日期, from which `10个工作日内` counts; `null` when it is not known. */
  readonly found: Day | null;
  readonly calendar: Calendar;
}

const IMMEDIATE = /立行立改|立查立改|即知即改|立即整改|立即/gu;
const ONGOING = /(?:并|且)?(?:长期坚持|持续坚持|长期整改|长期|持续推进|持续整改|常态化坚持)/gu;
const FILLERS = /整改到位|完成整改|整改完成|完成|整改/gu;
const JOINTS = /^[,，、;；。.并且和的]+|[,，、;；。.并且和的]+$/gu;

/** Longer stretches than this are slips of the pen. */
const LONGEST = 3660;

/** Date cells, `2025-03`, `2025年底前`, `10个工作日内`, `3个月内`, 立行立改, 长期坚持, and dates `，并长期坚持`. */
export function readRectificationDeadline(cell: Cell, context: DeadlineContext): Parsed<Deadline, DeadlineFault> {
  if (cell.kind === 'empty') return failed('blank');
  if (cell.kind !== 'text') return deadlineOf(dueOf(cell, context), false, false);
  const typed = compact(cell.text);
  if (typed === '') return failed('blank');
  const isImmediate = typed.search(IMMEDIATE) >= 0;
  const isOngoing = typed.search(ONGOING) >= 0;
  const rest = typed.replace(IMMEDIATE, '').replace(ONGOING, '').replace(FILLERS, '').replace(JOINTS, '');
  if (rest !== '') return deadlineOf(dueOf({ kind: 'text', text: rest }, context), isImmediate, isOngoing);
  return isImmediate || isOngoing ? deadlineOf(parsed(null), isImmediate, isOngoing) : failed('unreadable');
}

function deadlineOf(
  due: Parsed<Day | null, DeadlineFault>,
  isImmediate: boolean,
  isOngoing: boolean,
): Parsed<Deadline, DeadlineFault> {
  if (!due.ok) return due;
  const first = due.value !== null ? '限期' : isImmediate ? '立行立改' : null;
  const kind: DeadlineKind = first === null ? '长期坚持' : isOngoing ? `${first}并长期坚持` : first;
  return parsed({ kind, due: due.value, isImmediate });
}

function dueOf(cell: Cell, { found, calendar }: DeadlineContext): Parsed<Day, DeadlineFault> {
  const stretch = cell.kind === 'text' ? stretchOf(cell.text) : undefined;
  if (stretch !== undefined) return found === null ? failed('noFoundDay') : stretch(found, calendar);
  const year = found === null ? null : yearOf(found);
  const span = readDeadline(cell, { year });
  if (!span.ok) return failed(span.reason === 'noYear' ? 'noYear' : 'unreadable');
  // A year that was not typed may be the next one: then it has to be typed.
  const isGuess = cell.kind === 'text' && !/\d{4}/u.test(arabicDigits(cell.text));
  return isGuess && found !== null && span.value.to < found ? failed('noYear') : parsed(span.value.to);
}

type Stretch = (found: Day, calendar: Calendar) => Parsed<Day, DeadlineFault>;

/** `10个工作日内`, `20天`, `3个月内`, `两周内`, `半年内`: a stretch of time from the day the problem was found. */
function stretchOf(text: string): Stretch | undefined {
  const words = arabicDigits(text.replace(/两/gu, '二')).replace(/(?:之|以)?内$/u, '内');
  const days = /^(\d{1,4})(?:天内?|日内)$/u.exec(words)?.[1];
  if (days !== undefined) return (found) => parsed(found + Number(days));
  const workdays = /^(\d{1,4})个?工作日内?$/u.exec(words)?.[1];
  if (workdays !== undefined) return (found, calendar) => workdayAfter(found, Number(workdays), calendar);
  const weeks = /^(\d{1,3})个?(?:周|星期)内?$/u.exec(words)?.[1];
  if (weeks !== undefined) return (found) => parsed(found + Number(weeks) * 7);
  const months = /^(\d{1,3})个月内?$/u.exec(words)?.[1] ?? (/^半年内?$/u.test(words) ? '6' : undefined);
  if (months !== undefined) return (found) => parsed(addMonths(found, Number(months)));
  const years = /^(\d{1,2})年内$/u.exec(words)?.[1];
  return years === undefined ? undefined : (found) => parsed(addMonths(found, Number(years) * 12));
}

/** The day found does not count; the next working day is the first. */
function workdayAfter(found: Day, count: number, calendar: Calendar): Parsed<Day, DeadlineFault> {
  let left = count;
  for (let day = found + 1; day <= found + LONGEST; day += 1) {
    if (calendar.isWorkday(day)) left -= 1;
    if (left <= 0) return parsed(day);
  }
  return failed('unreadable');
}
