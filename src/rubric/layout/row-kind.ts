import { compact } from '../../values/text';
import { simplified } from '../../values/simplified';
import { cellText } from '../../workbook/cell';
import { mergeAt, type Grid } from '../../workbook/grid';
import type { Columns, Layout } from './columns';
import { repeatsHeader } from './header';
import type { ColumnMeaning } from '../rubric';
import { ROW_WORDS } from './row-words';

/** What a row below the header is. Everything but `section`, `total`, `subtotal`, `note` and `body` is left alone. */
export type RowKind = 'header' | 'debris' | 'total' | 'subtotal' | 'note' | 'signature' | 'section' | 'body';

const AMOUNT_COLUMNS: readonly ColumnMeaning[] = ['points', 'selfScore', 'score', 'deduction', 'selfDeduction'];

export function rowKind(grid: Grid, { header, columns }: Layout, row: number): RowKind {
  if (repeatsHeader(grid, header, row)) return 'header';
  const cells = [...grid.rowCells(row)]
    .map(([column, cell]) => ({ column, text: simplified(compact(cellText(cell))), cell }))
    .filter(({ text, cell }) => text !== '' || cell.kind !== 'text');
  const first = cells[0];
  if (first === undefined) return 'debris';
  const words = cells.filter((cell) => cell.cell.kind === 'text');
  if (words.some((cell) => ROW_WORDS.total.test(cell.text))) return 'total';
  if (words.some((cell) => ROW_WORDS.subtotal.test(cell.text))) return 'subtotal';
  if (ROW_WORDS.figures.test(first.text)) return 'debris';
  if (cells.length === 1 && ROW_WORDS.debris.test(first.text)) return 'debris';
  if (words.length > 0 && !hasAmount(grid, columns, row)) {
    if (ROW_WORDS.note.test(first.text)) return 'note';
    if (words.some((cell) => ROW_WORDS.signature.test(cell.text))) return 'signature';
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
