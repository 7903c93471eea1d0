import type { Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { readNumber, readNumberText, type NumberFailure } from './number';
import { failed, type Parsed, parsed } from './parsed';
import { compact } from './text';

/** By local rules a day of training is 8 学时, half a day 4. */
export const HOURS_PER_DAY = 8;

export type HoursFailure = NumberFailure | 'negative';

/** 学时, 课时 or hours: `4`, `4学时`, `半天` (4), `1天` (8), `2天半` (20), `90分钟` (1.5), `2小时30分钟` (2.5), `2个半小时` (2.5). */
export function readHours(cell: Cell): Parsed<number, HoursFailure> {
  const hours = cell.kind === 'text' ? readHoursText(cell.text) : readNumber(cell);
  return hours.ok && hours.value < 0 ? failed('negative') : hours;
}

function readHoursText(text: string): Parsed<number, HoursFailure> {
  const typed = arabicDigits(compact(text)).replace(/^[共计约]+(?=\d)/u, (word) => (word.includes('约') ? word : ''));
  if (typed === '半天' || typed === '半日') return parsed(HOURS_PER_DAY / 2);
  const clock = /^(\d+)个?小时(\d{1,2})分钟?$/u.exec(typed);
  if (clock !== null) return parsed(Number(clock[1]) + Number(clock[2]) / 60);
  const half = /^(\d+)(?:个半小时|个?小时半)$/u.exec(typed);
  if (half !== null) return parsed(Number(half[1]) + 0.5);
  const match = /^(.+?)(学时|课时|个?小时|时|h|H|天半|天|日|分钟)$/u.exec(typed);
  if (match === null) return readNumberText(typed);
  const number = readNumberText(match[1] ?? '');
  if (!number.ok) return number;
  switch (match[2]) {
    case '天':
    case '日':
      return parsed(number.value * HOURS_PER_DAY);
    case '天半':
      return parsed((number.value + 0.5) * HOURS_PER_DAY);
    case '分钟':
      return parsed(number.value / 60);
    default:
      return number;
  }
}
