import type { CellOwner } from '../workbook/plan';
import type { StyleName } from '../workbook/style';

interface ColumnSpec {
  readonly title: string;
  /** Characters of the default font. */
  readonly width: number;
  /** Who writes it: see `CellOwner`. */
  readonly owner: CellOwner;
  readonly style: StyleName;
  readonly hidden?: true;
}

/** The columns of the list in the order in which a new one is laid out; the hidden ones are what rows are known again by. */
export const COLUMNS = {
  seq: { title: '序号', width: 6, owner: 'engine', style: 'textCentered' },
  standard: { title: '对应标准', width: 18, owner: 'engine', style: 'text' },
  problem: { title: '存在问题', width: 40, owner: 'shared', style: 'text' },
  source: { title: '来源单元格', width: 18, owner: 'engine', style: 'link' },
  points: { title: '扣分', width: 8, owner: 'engine', style: 'number' },
  measure: { title: '整改措施', width: 36, owner: 'shared', style: 'input' },
  unit: { title: '责任单位', width: 14, owner: 'human', style: 'inputCentered' },
  owner: { title: '责任人', width: 12, owner: 'human', style: 'inputCentered' },
  deadline: { title: '整改时限', width: 16, owner: 'shared', style: 'inputDate' },
  due: { title: '到期日', width: 12, owner: 'engine', style: 'date' },
  progress: { title: '整改情况', width: 30, owner: 'human', style: 'input' },
  status: { title: '整改状态', width: 11, owner: 'human', style: 'inputCentered' },
  checker: { title: '复查人', width: 11, owner: 'human', style: 'inputCentered' },
  conclusion: { title: '复查结论', width: 22, owner: 'human', style: 'input' },
  evidence: { title: '佐证材料', width: 22, owner: 'human', style: 'input' },
  closure: { title: '销号状态', width: 11, owner: 'human', style: 'inputCentered' },
  closedOn: { title: '销号时间', width: 13, owner: 'human', style: 'inputDate' },
  remark: { title: '备注', width: 20, owner: 'human', style: 'input' },
  foundOn: { title: '发现日期', width: 12, owner: 'engine', style: 'date' },
  detection: { title: '检出情况', width: 26, owner: 'engine', style: 'text' },
  id: { title: '标尺编号', width: 16, owner: 'engine', style: 'text', hidden: true },
  wording: { title: '标尺原文', width: 20, owner: 'engine', style: 'text', hidden: true },
  finding: { title: '标尺依据', width: 20, owner: 'engine', style: 'text', hidden: true },
} as const satisfies Readonly<Record<string, ColumnSpec>>;

export type RectificationColumn = keyof typeof COLUMNS;

export const RECTIFICATION_COLUMNS = Object.keys(COLUMNS) as readonly RectificationColumn[];

export function columnSpec(column: RectificationColumn): ColumnSpec {
  return COLUMNS[column];
}

/** One value for every column. */
export function byColumn<Value>(
  make: (column: RectificationColumn, index: number) => Value,
): Record<RectificationColumn, Value> {
  return Object.fromEntries(RECTIFICATION_COLUMNS.map((column, index) => [column, make(column, index)])) as Record<
    RectificationColumn,
    Value
  >;
}
