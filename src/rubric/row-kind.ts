import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import { mergeAt, type Grid } from '../workbook/grid';
import type { Columns } from './columns';
import { repeatsHeader, type Header } from './header';
import type { ColumnMeaning } from './rubric';

/** What a row below the header is. Everything but `section`, `total`, `subtotal` and `body` is left alone. */
export type RowKind = 'header' | 'debris' | 'total' | 'subtotal' | 'note' | 'signature' | 'section' | 'body';

const TOTAL =
  /^(合计|总计|共计|总分|总得分|合计得分|合计分|总评分|考评总分|自查得分|最终得分)(\(?\d+(\.\d+)?分?\)?)?[::]?$/u;
const SUBTOTAL = /^(.{0,12})?小计(\(?\d+(\.\d+)?分?\)?)?[::]?$/u;
const NOTE =
  /^(备注|说明|注|填表说明|评分说明|温馨提醒|填写说明|评语|存在问题|总体评价|综合评价)[\d一]?[::、]|^(备注|说明|注|评语)$/u;
const SIGNATURE =
  /签字|签名|盖章|签章|(组长|组员|负责人|检查人|验收人|考核人|评分人|填表人|审核人|书记|日期|时间)[::]/u;
const DEBRIS = /^[-—–]*\d{1,4}[-—–]+$|^[-—–]+\d{1,4}[-—–]*$|^第\d+页/u;

const AMOUNT_COLUMNS: readonly ColumnMeaning[] = ['points', 'selfScore', 'score', 'deduction', 'selfDeduction'];

export function rowKind(grid: Grid, header: Header, columns: Columns, row: number): RowKind {
  if (repeatsHeader(grid, header, row)) return 'header';
  const cells = [...grid.rowCells(row)].map(([column, cell]) => ({ column, text: compact(cellText(cell)), cell }));
  const first = cells[0];
  if (first === undefined) return 'debris';
  const words = cells.filter((cell) => cell.cell.kind === 'text' && cell.text !== '');
  const points = columns.points !== undefined && grid.cell(row, columns.points).kind !== 'empty';
  if (words.some((cell) => TOTAL.test(cell.text))) return 'total';
  if (words.some((cell) => SUBTOTAL.test(cell.text))) return 'subtotal';
  if (cells.length === 1 && DEBRIS.test(first.text)) return 'debris';
  if (!points && words.length > 0) {
    if (NOTE.test(first.text)) return 'note';
    if (words.some((cell) => SIGNATURE.test(cell.text)) && !hasAmount(grid, columns, row)) return 'signature';
  }
  return isSection(grid, columns, row, cells.length) ? 'section' : 'body';
}

function hasAmount(grid: Grid, columns: Columns, row: number): boolean {
  return AMOUNT_COLUMNS.some((meaning) => {
    const column = columns[meaning];
    return column !== undefined && ['number', 'date', 'error'].includes(grid.cell(row, column).kind);
  });
}

/** `一、组织设置标准化（16分）` alone in its row, merged across the columns of names and contents. */
function isSection(grid: Grid, columns: Columns, row: number, filledCells: number): boolean {
  if (filledCells !== 1) return false;
  const [filled] = grid.rowCells(row);
  const merge = filled === undefined ? undefined : mergeAt(grid, row, filled[0]);
  const item = columns.item ?? columns.content;
  return (
    merge !== undefined && merge.top === merge.bottom && item !== undefined && merge.left <= item && merge.right > item
  );
}
