import { columnName, type Area } from '../workbook/address';
import type { ConditionalFormat, ListValidation, NewSheet } from '../workbook/plan';
import { columnSpec, RECTIFICATION_COLUMNS, type RectificationColumn } from './columns';
import { NEW_LAYOUT } from './layout';
import { CLOSE_OUT_STATES, REMEDY_STATES } from './states';

/** Drop-downs and colours reach this far, so that rows added later have them too. */
const PREPARED_ROWS = 1000;

/** From how many days before the last one an item turns yellow. */
const SOON = 10;

const { headerRow, columns } = NEW_LAYOUT;
const FIRST_ROW = headerRow + 1;

/** The look of a new list; an existing one keeps its own. */
export function newListSheet(): NewSheet {
  return {
    tabColor: '#C00000',
    columns: RECTIFICATION_COLUMNS.map(columnSpec).map(({ width, hidden }) => ({ width, hidden: hidden === true })),
    frozenRows: headerRow,
    merges: [{ top: 2, bottom: 2, left: 1, right: columns.detection }],
    landscape: true,
    validations: [dropDown('status', '整改状态', REMEDY_STATES), dropDown('closure', '销号状态', CLOSE_OUT_STATES)],
    conditionalFormats: deadlineColours(),
  };
}

function area(left: RectificationColumn, right = left): Area {
  return { top: FIRST_ROW, bottom: FIRST_ROW + PREPARED_ROWS - 1, left: columns[left], right: columns[right] };
}

function dropDown(column: RectificationColumn, title: string, values: readonly string[]): ListValidation {
  return { area: area(column), values, error: `${title}请从下拉列表中选择：${values.join('、')}。` };
}

/** 红黄绿 by the days left, only where there is a date: 立行立改 and 长期坚持 have none. Closed rows are grey. */
function deadlineColours(): ConditionalFormat[] {
  const cell = (column: RectificationColumn): string => `$${columnName(columns[column])}${FIRST_ROW}`;
  const closed = `${cell('closure')}="已销号"`;
  const open = (days: string): string => `=AND(ISNUMBER(${cell('due')}),NOT(${closed}),${days})`;
  const due = area('due');
  return [
    { area: area('seq', 'detection'), formula: `=${closed}`, fill: '#EDEDED', color: '#7F7F7F' },
    { area: due, formula: open(`${cell('due')}<TODAY()`), fill: '#FDE2E2', color: '#9C0006' },
    {
      area: due,
      formula: open(`${cell('due')}>=TODAY(),${cell('due')}<=TODAY()+${SOON}`),
      fill: '#FFF2CC',
      color: '#7F6000',
    },
    { area: due, formula: open(`${cell('due')}>TODAY()+${SOON}`), fill: '#E2EFDA', color: '#375623' },
  ];
}
