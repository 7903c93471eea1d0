import { isInOtherWorkbook, MAX_ROWS } from '../workbook/address';
import { EMPTY, sameContent } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { CellOwner, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { cellContent } from './cell-content';
import { columnSpec, RECTIFICATION_COLUMNS, type RectificationColumn } from './columns';
import type { RectificationItem } from './item';
import type { ListLayout } from './layout';
import { newListSheet } from './list-sheet';
import type { Requested } from './requests';

/** What has to change on the list's sheet; `undefined` when it already says all of it. */
export function planList(
  sheet: string,
  grid: Grid | undefined,
  layout: ListLayout,
  items: readonly RectificationItem[],
  { note, typed }: { readonly note: string; readonly typed: Requested['typed'] },
): SheetPlan | undefined {
  const draft = new SheetDraft(sheet, grid, newListSheet());
  if (grid === undefined) draft.text(1, 1, '整改台账', 'title').text(2, 1, note, 'note');
  for (const column of grid === undefined ? RECTIFICATION_COLUMNS : layout.missing)
    draft.text(layout.headerRow, layout.columns[column], columnSpec(column).title, 'header');
  for (const item of items) putItem(draft, grid, layout, item, typed.get(item.row));
  const plan = draft.plan();
  return plan && { ...plan, cells: plan.cells.map((write) => ({ ...write, owner: ownerAt(layout, write.column) })) };
}

/** The program's columns of its rows, all of a new row, and what a request changes; else never a person's row or column. */
function putItem(
  draft: SheetDraft,
  grid: Grid | undefined,
  { columns }: ListLayout,
  { row, cells, isNew, origin, source }: RectificationItem,
  typed: ReadonlySet<RectificationColumn> | undefined,
): void {
  if (row > MAX_ROWS) return;
  for (const column of RECTIFICATION_COLUMNS) {
    const { owner, style } = columnSpec(column);
    const isFollowed = origin === 'engine' && owner !== 'human';
    const isOurs = isNew || isFollowed || (origin === 'copy' && column === 'id') || typed?.has(column) === true;
    if (!isOurs || (!isNew && sameContent(cells[column], grid?.cell(row, columns[column]) ?? EMPTY))) continue;
    const link = column === 'source' && source !== null && !isInOtherWorkbook(source) ? source : undefined;
    // A link to another workbook would lead nowhere once the files are moved.
    const look = style === 'link' && link === undefined ? 'text' : style;
    draft.put(row, columns[column], cellContent(cells[column]), look, link);
  }
}

function ownerAt({ columns }: ListLayout, at: number): CellOwner {
  const column = RECTIFICATION_COLUMNS.find((name) => columns[name] === at);
  return column === undefined ? 'engine' : columnSpec(column).owner;
}
