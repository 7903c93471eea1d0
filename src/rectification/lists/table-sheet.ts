import type { Grid } from '../../workbook/grid';
import type { Content, SheetPlan } from '../../workbook/plan';
import { SheetDraft } from '../../workbook/sheet-draft';
import type { StyleName } from '../../workbook/style';

export interface TableColumn {
  readonly title: string;
  readonly width: number;
  readonly style: StyleName;
}

/** A sheet of one table under a title and a note. */
export interface TableSheet {
  readonly title: string;
  readonly note: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly Content[])[];
}

const HEADER_ROW = 3;

/** Writes the table whole: what an earlier one left below it is emptied. */
export function planTable(
  sheet: string,
  grid: Grid | undefined,
  { title, note, columns, rows }: TableSheet,
): SheetPlan | undefined {
  const draft = new SheetDraft(sheet, grid, {
    columns: columns.map(({ width }) => ({ width })),
    frozenRows: HEADER_ROW,
    merges: [{ top: 2, bottom: 2, left: 1, right: columns.length }],
    landscape: true,
  });
  draft.text(1, 1, title, 'title').text(2, 1, note, 'note');
  columns.forEach((column, index) => draft.text(HEADER_ROW, index + 1, column.title, 'header'));
  rows.forEach((cells, index) =>
    cells.forEach((content, at) => draft.put(HEADER_ROW + 1 + index, at + 1, content, columns[at]?.style)),
  );
  return draft.clear(HEADER_ROW + 1, columns.length).plan();
}
