import type { Calendar } from '../standards/check/calendar';
import { readDate, serialOfText } from '../values/date';
import { dayText, spanOf, type Day } from '../values/date-interval';
import { EMPTY, type Cell } from '../workbook/cell';
import { readRectificationDeadline, type Deadline, type DeadlineFault } from './deadline';
import { noteOf, textIn, type ListNote, type ListRow, type RectificationItem } from './item';
import { isClosed } from './states';

/** An item with what its 整改时限 means. */
export interface DatedItem {
  readonly item: RectificationItem;
  /** `null` when it is blank or not understood. */
  readonly deadline: Deadline | null;
  /** Past its last day and not closed: done is not closed. */
  readonly isOverdue: boolean;
}

const FAULT_CODES: Readonly<Record<Exclude<DeadlineFault, 'blank'>, string>> = {
  unreadable: 'rectification.deadlineUnreadable',
  noFoundDay: 'rectification.deadlineNoFoundDay',
  noYear: 'rectification.deadlineNoYear',
};

/** Reads each 整改时限 and puts the last day into 到期日 of our rows; closed rows keep theirs. */
export function withDeadlines(
  items: readonly RectificationItem[],
  calendar: Calendar,
  asOf: Day,
): { readonly dated: readonly DatedItem[]; readonly notes: readonly ListNote[] } {
  const notes: ListNote[] = [];
  const dated = items.map((item): DatedItem => {
    const read = deadlineOf(item, calendar);
    notes.push(...deadlineFaults(item, read));
    const deadline = read.ok ? read.value : null;
    const closed = isClosed(item);
    const due = deadline?.due ?? null;
    const isFilled = item.origin === 'engine' && !closed;
    return {
      item: isFilled ? { ...item, cells: { ...item.cells, due: dayCell(due) } } : item,
      deadline,
      isOverdue: due !== null && due < asOf && !closed,
    };
  });
  return { dated, notes };
}

export function deadlineOf(row: ListRow, calendar: Calendar): ReturnType<typeof readRectificationDeadline> {
  return readRectificationDeadline(row.cells.deadline, { found: foundDay(row), calendar });
}

/** That a 整改时限 was not understood, at its cell; blank is no fault. */
export function deadlineFaults(row: ListRow, read: ReturnType<typeof deadlineOf>): ListNote[] {
  if (read.ok || read.reason === 'blank') return [];
  return [noteOf(row, FAULT_CODES[read.reason], { column: 'deadline', received: textIn(row, 'deadline') })];
}

/** The day of 发现日期; `null` when it is blank or no day. */
export function foundDay({ cells }: ListRow): Day | null {
  const date = readDate(cells.foundOn);
  return date.ok && date.value.day !== undefined ? spanOf(date.value).from : null;
}

function dayCell(day: Day | null): Cell {
  const serial = day === null ? undefined : serialOfText(dayText(day));
  return serial === undefined ? EMPTY : { kind: 'date', serial };
}
