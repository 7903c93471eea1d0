import type { Content } from '../../workbook/plan';
import { cellContent } from '../cell-content';
import { columnSpec, type RectificationColumn } from '../columns';
import type { DatedItem } from '../dated-item';
import type { TableColumn, TableSheet } from './table-sheet';

/** The three lists that offices keep beside the 台账, each with the columns that are its business. */
export const THREE_LISTS = {
  问题清单: ['id', 'standard', 'problem', 'source', 'points', 'foundOn', 'detection'],
  责任清单: ['id', 'problem', 'unit', 'owner', 'deadline', 'due', 'status'],
  整改清单: [
    'id',
    'problem',
    'measure',
    'progress',
    'status',
    'checker',
    'conclusion',
    'evidence',
    'closure',
    'closedOn',
  ],
} as const satisfies Readonly<Record<string, readonly RectificationColumn[]>>;

export type ListName = keyof typeof THREE_LISTS;

/** The key is hidden on the 台账 itself; here it is the number by which a row is spoken of. */
const KEY_TITLE = '编号';

export function listTable(name: ListName, dated: readonly DatedItem[], note: string): TableSheet {
  const columns: readonly RectificationColumn[] = THREE_LISTS[name];
  const hasDue = columns.includes('due');
  return {
    title: name,
    note,
    columns: [
      { title: '序号', width: 6, style: 'textCentered' },
      ...columns.map(tableColumn),
      ...(hasDue ? [{ title: '是否逾期', width: 10, style: 'textCentered' } as const] : []),
    ],
    rows: dated.map(({ item, isOverdue }, index): Content[] => [
      { kind: 'number', value: index + 1 },
      ...columns.map((column) => cellContent(item.cells[column])),
      ...(hasDue ? [isOverdue ? ({ kind: 'text', text: '逾期' } as const) : ({ kind: 'blank' } as const)] : []),
    ]),
  };
}

function tableColumn(column: RectificationColumn): TableColumn {
  const { title, width, style } = columnSpec(column);
  // These lists are read, not filled in: no cell looks like one to write in.
  const plain = { input: 'text', inputCentered: 'textCentered', inputDate: 'date', link: 'text' } as const;
  const look = style in plain ? plain[style as keyof typeof plain] : style;
  return { title: column === 'id' ? KEY_TITLE : title, width, style: look };
}
