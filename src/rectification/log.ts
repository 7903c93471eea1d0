import { headerWord } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { later, NO_HISTORY, type History } from './history';
import { readClosure, readStatus, type RowState } from './states';

/** The columns of 整改记录 in the order of a new sheet. */
export const LOG_COLUMNS = ['时间', '编号', '问题', '操作人', '从', '到', '依据/佐证', '核验前', '核验后'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export interface LogLayout {
  readonly headerRow: number;
  readonly columns: Readonly<Record<LogColumn, number>>;
}

export const NEW_LOG_LAYOUT: LogLayout = {
  headerRow: 3,
  columns: Object.fromEntries(LOG_COLUMNS.map((name, index) => [name, index + 1])) as Record<LogColumn, number>,
};

const LAST_HEADER_ROW = 30;

/** `undefined` when the header, or a column of it, is gone. */
export function findLogLayout(grid: Grid): LogLayout | undefined {
  for (const row of grid.rows()) {
    if (row > LAST_HEADER_ROW) return undefined;
    const words = new Map([...grid.rowCells(row)].map(([column, cell]) => [headerWord(cellText(cell)), column]));
    const columns = LOG_COLUMNS.map((name) => [name, words.get(name)] as const);
    if (columns.every(([, column]) => column !== undefined))
      return { headerRow: row, columns: Object.fromEntries(columns) as Record<LogColumn, number> };
  }
  return undefined;
}

/** What the record says of each item, by its key; what can not be read in it says nothing. */
export function readHistories(grid: Grid, { headerRow, columns }: LogLayout): Map<string, History> {
  const histories = new Map<string, History>();
  for (const row of grid.rows()) {
    if (row <= headerRow) continue;
    const key = cellText(grid.cell(row, columns.编号)).trim();
    const state = readStateText(cellText(grid.cell(row, columns.到)));
    if (key !== '' && state !== undefined) histories.set(key, later(histories.get(key) ?? NO_HISTORY, state));
  }
  return histories;
}

function readStateText(text: string): RowState | undefined {
  const [first = '', second = '', ...more] = text.split('/');
  const status = first.trim() === '' ? undefined : readStatus(first);
  const closure = second.trim() === '' ? undefined : readClosure(second);
  return status === undefined || closure === undefined || more.length > 0 ? undefined : { status, closure };
}
