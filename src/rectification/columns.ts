import { headerWord } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';

/** The columns of the list in the order in which a new one is laid out. */
export const RECTIFICATION_COLUMNS = [
  'seq',
  'standard',
  'problem',
  'source',
  'points',
  'measure',
  'owner',
  'deadline',
  'status',
  'closure',
  'closedOn',
  'remark',
  'id',
  'wording',
] as const;

export type RectificationColumn = (typeof RECTIFICATION_COLUMNS)[number];

export const COLUMN_TITLES: Readonly<Record<RectificationColumn, string>> = {
  seq: '序号',
  standard: '对应标准',
  problem: '存在问题',
  source: '来源单元格',
  points: '扣分',
  measure: '整改措施',
  owner: '责任人',
  deadline: '整改时限',
  status: '整改状态',
  closure: '销号状态',
  closedOn: '销号时间',
  remark: '备注',
  id: '标尺编号',
  wording: '标尺原文',
};

/** Where the columns of an existing list are now: people insert, move and widen columns. */
export interface ListLayout {
  readonly headerRow: number;
  readonly columns: Readonly<Record<RectificationColumn, number>>;
}

/** `undefined` when the header row, or any of its columns, is gone. */
export function findLayout(grid: Grid): ListLayout | undefined {
  for (const row of grid.rows()) {
    if (row > 30) return undefined;
    const words = new Map([...grid.rowCells(row)].map(([column, cell]) => [headerWord(cellText(cell)), column]));
    if (!words.has(COLUMN_TITLES.id)) continue;
    const columns = RECTIFICATION_COLUMNS.map((name) => [name, words.get(COLUMN_TITLES[name])] as const);
    if (columns.some(([, column]) => column === undefined)) return undefined;
    return { headerRow: row, columns: Object.fromEntries(columns) as Record<RectificationColumn, number> };
  }
  return undefined;
}

export const NEW_LAYOUT: ListLayout = {
  headerRow: 3,
  columns: Object.fromEntries(RECTIFICATION_COLUMNS.map((name, index) => [name, index + 1])) as Record<
    RectificationColumn,
    number
  >,
};
