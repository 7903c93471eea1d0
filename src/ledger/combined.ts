import { readAttendance, type Attendance, type AttendanceOrder } from '../values/attendance';
import { readBallot, type Ballot } from '../values/ballot';
import { readClock } from '../values/clock';
import { readCount } from '../values/count';
import { readDateSpan } from '../values/date-span';
import { daySpan } from '../values/date-interval';
import type { DateContext } from '../values/date-text';
import { failed, parsed, type Parsed } from '../values/parsed';
import type { Cell } from '../workbook/cell';
import type { CombinedColumn } from './column';

/** 应到 and 实到 in one cell, for the columns `due` and `present`. */
export const ATTENDANCE: readonly CombinedColumn[] = [
  attendance(['应到/实到', '应到实到', '应到/实到人数', '应到实到人数', '应到、实到', '应到人数/实到人数'], 'dueFirst'),
  attendance(['实到/应到', '实到应到', '实到/应到人数', '实到人数/应到人数'], 'presentFirst'),
  attendance(['出席情况', '到会情况', '参会情况', '参加情况', '出勤情况', '到会人数情况'], undefined),
];

function attendance(titles: readonly string[], order: AttendanceOrder | undefined): CombinedColumn {
  const part = (name: keyof Attendance) => (cell: Cell) => {
    const all = readAttendance(cell, order);
    if (!all.ok) return all;
    const number = all.value[name];
    return number === undefined ? failed('blank') : parsed(number);
  };
  return { titles, fills: { due: part('due'), present: part('present') } };
}

/** One count under 人数: of those who came. */
export const PRESENT_ONLY: CombinedColumn = {
  titles: ['参会人数', '参加人数', '到会人数'],
  fills: { present: readCount },
};

/** 表决 in one cell, for `votesFor`, `votesAgainst`, `votesAbstain`. */
export const BALLOT: CombinedColumn = {
  titles: ['表决', '表决情况', '表决结果', '投票情况', '票决情况', '表决(赞成/反对/弃权)', '赞成/反对/弃权'],
  fills: { votesFor: votes('approve'), votesAgainst: votes('oppose'), votesAbstain: votes('abstain') },
};

function votes(name: keyof Ballot) {
  return (cell: Cell): Parsed<number> => {
    const ballot = readBallot(cell);
    if (!ballot.ok) return ballot;
    const number = ballot.value[name];
    return number === undefined ? failed('blank') : parsed(number);
  };
}

/** A date with the time of day, or the time alone, for `date`, `start` and `end`. */
export function dateAndTime(...titles: readonly string[]): CombinedColumn {
  return { titles, fills: { date: readDateSpan, ...clock } };
}

/** 起止时间 within the day. */
export function timeRange(...titles: readonly string[]): CombinedColumn {
  return { titles, fills: clock };
}

const clock = {
  start: (cell: Cell) => {
    const range = readClock(cell);
    return range.ok ? parsed(range.value.start) : range;
  },
  end: (cell: Cell) => {
    const range = readClock(cell);
    if (!range.ok) return range;
    return range.value.end === null ? failed('blank') : parsed(range.value.end);
  },
};

/** From one day to another, in one cell. A single day is both ends. */
export function dateRange(from: string, to: string, ...titles: readonly string[]): CombinedColumn {
  const end = (side: 'from' | 'to') => (cell: Cell, context: DateContext) => {
    const span = readDateSpan(cell, context);
    if (!span.ok || span.value.precision !== 'day') return span;
    return parsed(daySpan(span.value[side]));
  };
  return { titles, fills: { [from]: end('from'), [to]: end('to') } };
}
