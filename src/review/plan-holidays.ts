import { BUILT_IN_YEARS } from '../standards/check/calendar';
import type { ListValidation } from '../workbook/plan';
import type { Grid } from '../workbook/grid';
import type { SheetDraft } from '../workbook/sheet-draft';
import { HOLIDAY_HEADING, HOLIDAY_TITLES, isHolidaysTableLost } from './holidays-table';
import { SIDE_TABLES, sidePlace } from './settings-layout';
import { findTable } from './table-place';

/** Lines laid out for typing; more may follow below them. */
const LINES = 40;

const { row, column } = SIDE_TABLES.holidays;

/** The drop-down of its second column, on a new sheet. */
export const HOLIDAY_KINDS: ListValidation = {
  area: { top: row + 1, bottom: 200, left: column + 1, right: column + 1 },
  values: ['放假', '上班'],
  error: '请填“放假”或“上班”',
};

const NOTE = [
  `程序自带${BUILT_IN_YEARS.from}年至${BUILT_IN_YEARS.to}年的国务院放假安排，其他年份只按周末计算，结果注明“暂算”。`,
  '在此填写的日期优先；连续几天可写成 2027-02-05至2027-02-11。填了某年的日期即按该年已排定计算，请一次填全，调休上班日也要填。',
].join('');

/** The empty table, once; afterwards its lines belong to people. */
export function putHolidays(draft: SheetDraft, grid: Grid | undefined): void {
  if (grid !== undefined && (findTable(grid, HOLIDAY_TITLES) !== undefined || isHolidaysTableLost(grid))) return;
  const { row: top, column: left } = sidePlace(grid, 'holidays');
  draft
    .text(top - 2, left, HOLIDAY_HEADING, 'section')
    .text(top - 1, left, NOTE, grid === undefined ? 'note' : undefined);
  HOLIDAY_TITLES.forEach((title, index) => draft.text(top, left + index, title, 'header'));
  for (let row = top + 1; row <= top + LINES; row += 1) {
    draft
      .dress(row, left, 'inputDate')
      .dress(row, left + 1, 'inputCentered')
      .dress(row, left + 2, 'input');
  }
}
