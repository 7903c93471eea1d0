import { CONFIDENCE } from '../standards/confidence';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Content } from '../workbook/plan';
import type { SheetDraft } from '../workbook/sheet-draft';
import { PARAMETER_ROWS, type ParameterRow } from './parameter-rows';
import { isParametersTableLost, PARAMETER_COLUMNS, PARAMETER_TITLES } from './parameters-table';
import { sidePlace } from './settings-layout';
import { findTable, type TablePlace } from './table-place';

const NOTE = [
  '“取值”空白即按默认值；在浅黄色格中填写后重新核验即生效，清单以所填内容整体代替默认值。可以排序，程序按“参数编号”读取。',
  `可信度：${Object.entries(CONFIDENCE)
    .map(([code, words]) => `${code}＝${words}`)
    .join('；')}。`,
].join('');

/**
 * The table as it should be. Lines stay where people have sorted them, with whatever they typed; a parameter that the table
 * does not have yet is added below. In a sheet of an earlier version, which has other columns, texts get no look of ours: in
 * narrow columns they would make every row tall. `changed`: values typed just now, by key.
 */
export function putParameters(
  draft: SheetDraft,
  grid: Grid | undefined,
  changed: ReadonlyMap<string, Content> = new Map(),
): void {
  const found = grid && findTable(grid, PARAMETER_TITLES);
  if (grid !== undefined && found === undefined && isParametersTableLost(grid)) return;
  const place = found ?? sidePlace(grid, 'parameters');
  if (found === undefined) putHeader(draft, place, grid === undefined);
  const { rows, last } = linesOf(found && grid, place);
  let next = last + 1;
  for (const line of PARAMETER_ROWS.values()) {
    const existing = rows.get(line.key);
    const content = changed.get(line.key);
    for (const row of existing ?? [next]) {
      putLine(draft, row, place.column, line, grid === undefined);
      if (content === undefined) continue;
      draft.put(
        row,
        place.column + PARAMETER_COLUMNS.value,
        content,
        existing === undefined ? line.form.style : undefined,
      );
    }
    if (existing !== undefined) continue;
    if (content === undefined || content.kind === 'blank')
      draft.dress(next, place.column + PARAMETER_COLUMNS.value, line.form.style);
    next += 1;
  }
}

function putHeader(draft: SheetDraft, { row, column }: TablePlace, isNew: boolean): void {
  draft.text(row - 2, column, '规则参数', 'section').text(row - 1, column, NOTE, isNew ? 'note' : undefined);
  PARAMETER_TITLES.forEach((title, index) => draft.text(row, column + index, title, 'header'));
}

function putLine(draft: SheetDraft, row: number, left: number, line: ParameterRow, isNew: boolean): void {
  const { rule, parameter, form, basis, key } = line;
  const standard = form.show(parameter.default);
  const look = isNew ? 'text' : undefined;
  const centered = isNew && !Array.isArray(parameter.default) ? 'textCentered' : look;
  draft
    .text(row, left + PARAMETER_COLUMNS.rule, rule, look)
    .text(row, left + PARAMETER_COLUMNS.meaning, parameter.meaning, look)
    .put(row, left + PARAMETER_COLUMNS.standard, contentOf(standard), centered)
    .text(row, left + PARAMETER_COLUMNS.hint, form.hint, look)
    .text(row, left + PARAMETER_COLUMNS.basis, basis, look)
    .text(row, left + PARAMETER_COLUMNS.key, key, isNew ? 'note' : undefined);
}

function contentOf(value: string | number): Content {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

/** The lines of each parameter (a copied line has its key twice), and the last row where anything stands in these columns. */
function linesOf(grid: Grid | undefined, table: TablePlace): { rows: Map<string, number[]>; last: number } {
  const rows = new Map<string, number[]>();
  let last = table.row;
  if (grid === undefined) return { rows, last };
  for (const row of grid.rows()) {
    if (row <= table.row) continue;
    const key = cellText(grid.cell(row, table.column + PARAMETER_COLUMNS.key)).trim();
    if (key !== '') rows.set(key, [...(rows.get(key) ?? []), row]);
    if (PARAMETER_TITLES.some((_, index) => grid.cell(row, table.column + index).kind !== 'empty')) last = row;
  }
  return { rows, last };
}
