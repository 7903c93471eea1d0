import type { WeighedPart, WeighedSet } from '../rubric/own-weights';
import { WHOLE_TABLE } from '../rubric/weight-sets';
import { fromMilli } from '../values/milli';
import { placeName } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Content } from '../workbook/plan';
import type { SheetDraft } from '../workbook/sheet-draft';
import { sidePlace } from './settings-layout';
import { findTable, type TablePlace } from './table-place';
import { isWeightsTableLost, WEIGHT_COLUMNS, WEIGHT_HEADING, WEIGHT_TITLES, weightLines } from './weights-table';

const NOTE = [
  '评分表写明的各部分权重。“权重取值”空白即按默认值；填写后重新核验即生效，评分表本身不改。',
  '同一组的权重按相对大小折算，合计应为100（或1）；填0即不计入总分。',
].join('');
const GONE = '（评分表中已没有此部分）';

/**
 * The table as it should be: a line for each weight that the tables state. Lines stay where people have sorted them, with what
 * they typed; one whose part is gone keeps its value, which is told. Where nothing is weighed there is no table.
 * `changed`: typed just now, by key.
 */
export function putWeights(
  draft: SheetDraft,
  grid: Grid | undefined,
  sets: readonly WeighedSet[],
  changed: ReadonlyMap<string, string>,
  currentName: (sheet: string) => string,
): void {
  const found = grid && findTable(grid, WEIGHT_TITLES);
  if (found === undefined && (sets.length === 0 || (grid !== undefined && isWeightsTableLost(grid)))) return;
  const place = found ?? sidePlace(grid, 'weights');
  if (found === undefined) putHeader(draft, place, grid === undefined);
  const lines = grid === undefined ? [] : weightLines(grid, currentName);
  const parts = sets.flatMap((set) => set.parts.map((part) => ({ part, set })));
  let next = Math.max(place.row, found === undefined || grid === undefined ? 0 : lastRow(grid, place)) + 1;
  for (const { part, set } of parts) {
    const rows = lines.filter(({ key }) => key === part.key).map(({ row }) => row);
    const typed = changed.get(part.key);
    for (const row of rows.length > 0 ? rows : [next]) {
      putLine(draft, row, place.column, part, grid === undefined);
      if (typed !== undefined)
        draft.put(row, place.column + WEIGHT_COLUMNS.value, contentOf(typed, set), 'inputNumber');
      else if (rows.length === 0) draft.dress(row, place.column + WEIGHT_COLUMNS.value, 'inputNumber');
    }
    if (rows.length === 0) next += 1;
  }
  const known = new Set(parts.map(({ part }) => part.key));
  for (const { row, key, typed } of lines) {
    if (known.has(key)) continue;
    // Somebody's figure is kept, with word that its part is gone; a line without one has nothing to keep.
    if (typed === '' || changed.get(key) === '') dropLine(draft, row, place.column);
    else draft.text(row, place.column + WEIGHT_COLUMNS.where, GONE);
  }
}

function putHeader(draft: SheetDraft, { row, column }: TablePlace, isNew: boolean): void {
  draft.text(row - 2, column, WEIGHT_HEADING, 'section').text(row - 1, column, NOTE, isNew ? 'note' : undefined);
  WEIGHT_TITLES.forEach((title, index) => draft.text(row, column + index, title, 'header'));
}

function putLine(draft: SheetDraft, row: number, left: number, part: WeighedPart, isNew: boolean): void {
  const look = isNew ? 'text' : undefined;
  draft
    .text(row, left + WEIGHT_COLUMNS.table, part.table, look)
    .text(row, left + WEIGHT_COLUMNS.part, part.path ?? '整张评分表', look)
    .put(
      row,
      left + WEIGHT_COLUMNS.standard,
      { kind: 'number', value: fromMilli(part.stated) },
      isNew ? 'number' : undefined,
    )
    .text(row, left + WEIGHT_COLUMNS.where, placeName(part.place), isNew ? 'link' : undefined, part.place)
    .text(row, left + WEIGHT_COLUMNS.path, part.path ?? WHOLE_TABLE, isNew ? 'note' : undefined);
}

function dropLine(draft: SheetDraft, row: number, left: number): void {
  WEIGHT_TITLES.forEach((_, index) => draft.put(row, left + index, { kind: 'blank' }));
}

/** A number where it can be used, else what was typed, so that it is told there. */
function contentOf(typed: string, { form }: WeighedSet): Content {
  const read = form.read(typed);
  if (read.ok) return { kind: 'number', value: fromMilli(read.value) };
  return typed.trim() === '' ? { kind: 'blank' } : { kind: 'text', text: typed };
}

/** The last row where anything stands in the table's columns. */
function lastRow(grid: Grid, { row: header, column }: TablePlace): number {
  let last = header;
  for (const row of grid.rows()) {
    const isFilled = WEIGHT_TITLES.some((_, index) => cellText(grid.cell(row, column + index)) !== '');
    if (row > header && isFilled) last = row;
  }
  return last;
}
