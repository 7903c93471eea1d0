import type { Cell } from '../workbook/cell';
import { splitDateText } from './date-text';
import { failed, parsed, type Parsed } from './parsed';

/** Minutes from midnight, 0 to 1440. */
export type Minute = number;

export interface ClockRange {
  readonly start: Minute;
  /** `null` when only a beginning is given. */
  readonly end: Minute | null;
}

/** `noTime`: a date, or 上午 and 下午 alone, say no time of day. */
export type ClockFailure = 'blank' | 'error' | 'boolean' | 'notTime' | 'noTime' | 'noSuchTime';

/**
 * The time of day in a time or date cell: `14:30`, `14时30分`, `9点半`, `下午2时30分`, `14:30-16:00`, also behind a date
 * (`2025-3-5 14:30—16:00`).
 */
export function readClock(cell: Cell): Parsed<ClockRange, ClockFailure> {
  switch (cell.kind) {
    case 'empty':
      return failed('blank');
    case 'error':
    case 'boolean':
      return failed(cell.kind);
    case 'number':
      return cell.value >= 0 && cell.value < 1 ? serialTime(cell.value) : failed('notTime');
    case 'date':
      return Number.isInteger(cell.serial) ? failed('noTime') : serialTime(cell.serial);
    case 'text':
      return readClockText(cell.text);
  }
}

/** `readClock` for a cell that holds one time; a range is `notTime`. */
export function readTime(cell: Cell): Parsed<Minute, ClockFailure> {
  const range = readClock(cell);
  if (!range.ok) return range;
  return range.value.end === null ? parsed(range.value.start) : failed('notTime');
}

function serialTime(serial: number): Parsed<ClockRange, ClockFailure> {
  return parsed({ start: Math.round((serial - Math.floor(serial)) * 1440), end: null });
}

function readClockText(text: string): Parsed<ClockRange, ClockFailure> {
  const { date, time } = splitDateText(text);
  if (time === '') return failed(date === '' ? 'blank' : /\d/u.test(date) ? 'noTime' : 'notTime');
  if (/^(?:上午|下午|中午|晚上|早上|凌晨)$/u.test(time)) return failed('noTime');
  const [first = '', second, ...more] = time.split(/[-~—–－至到]+/u);
  if (more.length > 0) return failed('notTime');
  const start = readMoment(first, '');
  if (!start.ok) return start;
  if (second === undefined) return parsed({ start: start.value.minute, end: null });
  // `下午2时至4时` is afternoon on both sides.
  const end = readMoment(second, start.value.half);
  return end.ok ? parsed({ start: start.value.minute, end: end.value.minute }) : end;
}

const MOMENT = /^(上午|下午|中午|晚上|早上|凌晨)?(\d{1,2})(?:[:时点](?:(半)|(\d{1,2})分?(?::\d{2})?)?)$/u;

function readMoment(text: string, halfBefore: string): Parsed<{ minute: Minute; half: string }, ClockFailure> {
  const match = MOMENT.exec(text);
  if (match === null) return failed('notTime');
  const half = match[1] ?? halfBefore;
  const typedHour = Number(match[2]);
  const minutes = match[3] === undefined ? Number(match[4] ?? 0) : 30;
  const afternoon = (half === '下午' || half === '晚上' || (half === '中午' && typedHour < 11)) && typedHour < 12;
  const minute = (afternoon ? typedHour + 12 : typedHour) * 60 + minutes;
  return minutes > 59 || minute > 1440 ? failed('noSuchTime') : parsed({ minute, half });
}

/** `14:30`. */
export function clockText(minute: Minute): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
