import { compact } from '../values/text';
import { isDeclaredEmpty } from '../values/declared-empty';
import { simplified } from '../values/simplified';
import { mergeAt, type Grid } from '../workbook/grid';
import { shownText } from './shown-text';
import { yearIn } from './title-year';
import { kindNamedBy } from './dictionary';

export type RowRole = 'record' | 'total' | 'section' | 'nothing' | 'info' | 'empty';

const TOTAL = /^(?:本页|全年|年度|总)?(?:合计|总计|小计|共计)(?:[:(].*)?$/u;
const INFO =
  /^(?:注|备注|说明|填表说明|填报说明|填写说明|填表人|制表人|填报人|制表|审核人?|负责人|(?:党支部)?书记签字|签字|填表日期|填报日期)\d?[:.]/u;

/** What a row below a header is. `seqColumn` may be numbered in advance and fills no row by itself. */
export function rowRole(grid: Grid, row: number, known: ReadonlySet<number>, seqColumn: number | undefined): RowRole {
  const texts: { column: number; text: string }[] = [];
  for (const [column, cell] of grid.rowCells(row)) {
    const text = shownText(cell).trim();
    if (text !== '') texts.push({ column, text });
  }
  const first = texts[0];
  if (first === undefined) return 'empty';
  const opening = simplified(compact(first.text.slice(0, 40)));
  if (INFO.test(opening)) return 'info';
  if (texts.slice(0, 2).some(({ text }) => text.length < 20 && TOTAL.test(simplified(compact(text))))) return 'total';
  // 序号 may be numbered in advance, but 不涉及 there speaks for the row.
  const entries = texts.filter(({ column, text }) => column !== seqColumn || isDeclaredEmpty(text));
  // A section title typed at the left edge may stand where the numbers do.
  const said = entries.length === 0 ? texts : entries;
  if (said.every(({ text }) => text.length <= 40 && isDeclaredEmpty(text))) return 'nothing';
  if (texts.length === 1 && isSection(grid, row, first)) return 'section';
  return entries.some(({ column }) => known.has(column)) ? 'record' : 'empty';
}

/** Alone in its row, and wide, or speaking of a year or a kind of meeting at the left edge. */
function isSection(grid: Grid, row: number, { column, text }: { column: number; text: string }): boolean {
  const merge = mergeAt(grid, row, column);
  if (merge !== undefined && merge.right - merge.left >= 2) return true;
  return (
    column <= 2 &&
    text.length <= 30 &&
    !/^\d+$/u.test(text) &&
    (yearIn(text) !== null || kindNamedBy(text) !== undefined)
  );
}
