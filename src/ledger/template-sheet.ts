import type { ListValidation, NewSheet, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import type { StyleName } from '../workbook/style';
import type { Column, ColumnFormat } from './column';
import type { AnyKind } from './sheet-kind';

const NOTE = '带 * 的列必填，确实没有的填“无”';
const HEADER_ROW = 3;
/** Rows that are laid out for entries: 50 members are the most that a branch usually has. */
const ROWS = 60;

const LOOKS: Readonly<Record<ColumnFormat, { readonly style: StyleName; readonly width: number }>> = {
  text: { style: 'input', width: 14 },
  longText: { style: 'input', width: 40 },
  date: { style: 'inputDate', width: 13 },
  number: { style: 'inputNumber', width: 10 },
  money: { style: 'inputMoney', width: 11 },
  id: { style: 'inputText', width: 22 },
};

function templateColumns(kind: AnyKind): readonly Column<unknown>[] {
  return Object.values(kind.columns).filter(({ extra }) => !extra);
}

function headerText({ title, required }: Column<unknown>): string {
  return required ? `${title}*` : title;
}

/** Title, note, header, and empty rows with the formats and drop-downs of their columns. */
export function tableSheet(kind: AnyKind): SheetPlan {
  const columns = templateColumns(kind);
  const last = HEADER_ROW + ROWS;
  const create: NewSheet = {
    columns: columns.map(({ type, title }) => ({ width: Math.max(LOOKS[type.format].width, title.length * 2 + 3) })),
    frozenRows: HEADER_ROW,
    landscape: true,
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: columns.length })),
    validations: columns.flatMap((column, index) => dropDown(column, HEADER_ROW + 1, last, index + 1)),
  };
  const draft = new SheetDraft(kind.name, undefined, create);
  draft.text(1, 1, titleText(kind), 'title').text(2, 1, NOTE, 'note');
  columns.forEach((column, index) => {
    draft.text(HEADER_ROW, index + 1, headerText(column), 'header');
    for (let row = HEADER_ROW + 1; row <= last; row += 1) {
      draft.put(row, index + 1, { kind: 'blank' }, LOOKS[column.type.format].style);
    }
  });
  return draft.plan() as SheetPlan;
}

/** Title, note, and each label with the cell for its value beside it. */
export function formSheet(kind: AnyKind): SheetPlan {
  const columns = templateColumns(kind);
  const create: NewSheet = {
    columns: [{ width: 26 }, { width: 50 }],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: 2 })),
    validations: columns.flatMap((column, index) => dropDown(column, HEADER_ROW + index, HEADER_ROW + index, 2)),
  };
  const draft = new SheetDraft(kind.name, undefined, create);
  draft.text(1, 1, titleText(kind), 'title').text(2, 1, NOTE, 'note');
  columns.forEach((column, index) => {
    draft
      .text(HEADER_ROW + index, 1, headerText(column), 'header')
      .put(HEADER_ROW + index, 2, { kind: 'blank' }, LOOKS[column.type.format].style);
  });
  return draft.plan() as SheetPlan;
}

function titleText({ name }: AnyKind): string {
  return `${name}（    年度）`;
}

function dropDown({ type, title }: Column<unknown>, top: number, bottom: number, column: number): ListValidation[] {
  if (type.choices === undefined) return [];
  const area = { top, bottom, left: column, right: column };
  return [{ area, values: type.choices, error: `“${title}”请从列表中选取。` }];
}
