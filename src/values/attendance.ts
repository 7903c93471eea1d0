import type { Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { cellText } from '../workbook/cell';
import { readCount, type CountFailure } from './count';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** Head-counts said in one cell; `undefined` for what it does not say. */
export interface Attendance {
  readonly due: number | undefined;
  readonly present: number | undefined;
  readonly absent: number | undefined;
}

/** `orderUnknown`: `10/12` under a header that does not say which is which. */
export type AttendanceFailure = 'blank' | 'notAttendance' | 'orderUnknown';

/** Which number of `12/10` comes first, as the header says it. */
export type AttendanceOrder = 'dueFirst' | 'presentFirst';

const DUE = /应(?:到会?|参加|出席|参会)(?:党员|人数|会)?:?(\d+)/u;
const PRESENT = /实(?:到会?|际到会|际参加|际|参加?|出席)(?:党员|人数|会)?:?(\d+)/u;
const ABSENT = /(?:请假|缺席|缺勤|未到|因故未到)(?:党员|人数)?:?(\d+)/u;
const PAIR = /^(\d+)[人名]?[/／|、,](\d+)[人名]?$/u;

/** `应到12人 实到10人`, `应到12/实到10`, `12/10` in the header's order, `应到12人，请假2人`. */
export function readAttendance(cell: Cell, order?: AttendanceOrder): Parsed<Attendance, AttendanceFailure> {
  const typed = arabicDigits(compact(cellText(cell)));
  if (typed === '') return failed('blank');
  const pair = PAIR.exec(typed);
  if (pair !== null) {
    const [first, second] = [Number(pair[1]), Number(pair[2])];
    if (order === undefined && first !== second) return failed('orderUnknown');
    const [due, present] = order === 'presentFirst' ? [second, first] : [first, second];
    return parsed({ due, present, absent: undefined });
  }
  const [due, present, absent] = [DUE, PRESENT, ABSENT].map((pattern) => numberIn(typed, pattern));
  if (due === undefined && present === undefined && absent === undefined) return failed('notAttendance');
  return parsed({ due, present, absent });
}

/**
 * One head-count in a column of its own, where people often say the whole again: `应到12人`, `应到12人实到10人`. What names only
 * the other number stays unread.
 */
export function readHeadCount(cell: Cell, side: 'due' | 'present'): Parsed<number, CountFailure> {
  const count = readCount(cell);
  if (count.ok || count.reason !== 'notNumber') return count;
  const said = readAttendance(cell);
  const number = said.ok ? said.value[side] : undefined;
  // `12/12` says which is which as little as `12/10`.
  return number === undefined || PAIR.test(compact(cellText(cell))) ? count : parsed(number);
}

function numberIn(text: string, pattern: RegExp): number | undefined {
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
