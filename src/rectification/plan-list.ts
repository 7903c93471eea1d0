import { fromMilli } from '../values/milli';
import { columnName, MAX_ROWS } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import type { NewSheet, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import type { StyleName } from '../workbook/style';
import { COLUMN_TITLES, NEW_LAYOUT, RECTIFICATION_COLUMNS, type ListLayout, type RectificationColumn } from './columns';
import { CLOSE_OUT_STATES, REMEDY_STATES, type RectificationItem } from './item';

const WIDTHS: Readonly<Record<RectificationColumn, number>> = {
  seq: 6,
  standard: 18,
  problem: 40,
  source: 18,
  points: 8,
  measure: 36,
  owner: 12,
  deadline: 14,
  status: 11,
  closure: 11,
  closedOn: 13,
  remark: 20,
  id: 14,
  wording: 20,
};
const HIDDEN: ReadonlySet<RectificationColumn> = new Set(['id', 'wording']);

/** Drop-downs and colours reach this far, so that rows added later have them too. */
const PREPARED_ROWS = 1000;

/** What has to change on the list's sheet; `undefined` when it already says all of it. */
export function planList(
  sheet: string,
  grid: Grid | undefined,
  layout: ListLayout,
  items: readonly RectificationItem[],
  note: string,
): SheetPlan | undefined {
  const draft = new SheetDraft(sheet, grid, newListSheet());
  if (grid === undefined) {
    draft.text(1, 1, '整改台账', 'title').text(2, 1, note, 'note');
    for (const column of RECTIFICATION_COLUMNS)
      draft.text(layout.headerRow, layout.columns[column], COLUMN_TITLES[column], 'header');
  }
  for (const item of items) putItem(draft, layout, item);
  return draft.plan();
}

function putItem(draft: SheetDraft, { columns }: ListLayout, item: RectificationItem): void {
  if (!item.detected || item.row > MAX_ROWS) return;
  const text = (column: RectificationColumn, words: string, style: StyleName): void => {
    draft.text(item.row, columns[column], words, style);
  };
  text('standard', item.standard, 'text');
  text('problem', item.problem, 'text');
  draft.text(item.row, columns.source, item.sourceText, 'link', item.source ?? undefined);
  draft.put(
    item.row,
    columns.points,
    item.points === null ? { kind: 'blank' } : { kind: 'number', value: fromMilli(item.points) },
    'number',
  );
  text('wording', item.wording, 'text');
  if (!item.isNew) return;
  draft.put(item.row, columns.seq, { kind: 'number', value: item.seq ?? 0 }, 'textCentered');
  text('measure', item.measure, 'input');
  text('owner', item.owner, 'inputCentered');
  text('deadline', item.deadline, 'inputDate');
  text('status', item.status, 'inputCentered');
  text('closure', item.closure, 'inputCentered');
  text('closedOn', item.closedOn, 'inputDate');
  text('remark', item.remark, 'input');
  text('id', item.id, 'text');
}

function newListSheet(): NewSheet {
  const { headerRow, columns } = NEW_LAYOUT;
  const firstRow = headerRow + 1;
  const area = (column: RectificationColumn) => ({
    top: firstRow,
    bottom: firstRow + PREPARED_ROWS - 1,
    left: columns[column],
    right: columns[column],
  });
  const name = (column: RectificationColumn): string => `$${columnName(columns[column])}${firstRow}`;
  return {
    tabColor: '#C00000',
    columns: RECTIFICATION_COLUMNS.map((column) => ({ width: WIDTHS[column], hidden: HIDDEN.has(column) })),
    frozenRows: headerRow,
    merges: [{ top: 2, bottom: 2, left: 1, right: columns.remark }],
    landscape: true,
    validations: [
      {
        area: area('status'),
        values: REMEDY_STATES,
        error: `整改状态请从下拉列表中选择：${REMEDY_STATES.join('、')}。`,
      },
      {
        area: area('closure'),
        values: CLOSE_OUT_STATES,
        error: `销号状态请从下拉列表中选择：${CLOSE_OUT_STATES.join('、')}。`,
      },
    ],
    conditionalFormats: [
      {
        // Overdue only where there is a date: 立行立改 and 长期坚持 have none.
        area: { ...area('seq'), right: columns.remark },
        formula: `=AND(ISNUMBER(${name('deadline')}),${name('deadline')}<TODAY(),${name('closure')}<>"已销号")`,
        fill: '#FDE2E2',
        color: '#9C0006',
      },
    ],
  };
}
