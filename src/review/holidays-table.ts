import { ownDayText } from '../standards/check/own-days';
import { readDateSpan } from '../values/date-span';
import { dayText, type DateSpan } from '../values/date-interval';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { findTable } from './table-place';

/** The header of the table of an office's own days off and days worked (节假日). */
export const HOLIDAY_TITLES = ['日期', '类型', '说明'] as const;
export const HOLIDAY_HEADING = '节假日';
/** Columns of the table, counted from its first. */
const AT = { date: 0, kind: 1 } as const;

/** What the drop-down offers, and the short words of calendars. */
const WORKED: ReadonlyMap<string, boolean> = new Map([
  ['放假', false],
  ['休', false],
  ['上班', true],
  ['班', true],
]);

/** The longest holiday there is has nine days; a stretch of months is a slip of the pen. */
const LONGEST = 31;

export interface HolidaysReading {
  /** As the parameter `G-07.holidays` has them. */
  readonly days: readonly string[];
  readonly problems: readonly Problem[];
}

/** Days and stretches of days, `2027-02-05至2027-02-11`. A line that can not be read is a problem at its cell and counts for nothing. */
export function readHolidays(grid: Grid): HolidaysReading {
  const table = findTable(grid, HOLIDAY_TITLES);
  if (table === undefined) return { days: [], problems: isHolidaysTableLost(grid) ? [lost(grid)] : [] };
  const problems: Problem[] = [];
  const told = new Map<string, { readonly worked: boolean; readonly row: number }>();
  for (const row of grid.rows()) {
    const [date, kind] = [grid.cell(row, table.column + AT.date), grid.cell(row, table.column + AT.kind)];
    if (row <= table.row || (isBlank(date) && isBlank(kind))) continue;
    const at = (column: number) => ({ sheet: grid.sheet, row, column: table.column + column });
    const days = daysOf(date);
    const worked = WORKED.get(compact(cellText(kind)));
    if (days === undefined) problems.push(problemAt(at(AT.date), 'settings.holidayDate', { received: typedIn(date) }));
    if (worked === undefined)
      problems.push(problemAt(at(AT.kind), 'settings.holidayKind', { received: typedIn(kind) }));
    if (days === undefined || worked === undefined) continue;
    const texts = Array.from({ length: days.to - days.from + 1 }, (_, index) => dayText(days.from + index));
    const other = texts
      .map((text) => told.get(text))
      .find((before) => before !== undefined && before.worked !== worked);
    if (other !== undefined) {
      const data = { row: other.row };
      problems.push(problemAt(at(AT.date), 'settings.holidayTwice', { received: typedIn(date), data }));
    } else for (const text of texts) told.set(text, { worked, row });
  }
  return { days: [...told].map(([date, { worked }]) => ownDayText({ date, worked })), problems };
}

function daysOf(cell: Cell): DateSpan | undefined {
  const span = readDateSpan(cell);
  if (!span.ok || span.value.precision !== 'day') return undefined;
  return span.value.to - span.value.from < LONGEST ? span.value : undefined;
}

function isBlank(cell: Cell): boolean {
  return cell.kind !== 'error' && compact(cellText(cell)) === '';
}

function typedIn(cell: Cell): string {
  return cell.kind === 'error' ? cell.code : cellText(cell);
}

/** Its heading is there, but not its header. */
export function isHolidaysTableLost(grid: Grid): boolean {
  for (const row of grid.rows()) {
    for (const [, cell] of grid.rowCells(row)) {
      if (cell.kind === 'text' && cell.text.trim() === HOLIDAY_HEADING) return true;
    }
  }
  return false;
}

function lost(grid: Grid): Problem {
  const data = { name: HOLIDAY_HEADING, columns: HOLIDAY_TITLES.join('、') };
  return { code: 'settings.tableLost', sheet: grid.sheet, data };
}
