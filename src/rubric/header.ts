import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../workbook/grid';
import { headerMeaning, isGroupHead, underGroup, type HeaderMeaning } from './header-words';
import type { ColumnMeaning, TextAt } from './rubric';

/** A header row (or two) whose words say "scoring table". */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  /** The recognised columns, left to right; ambiguous words still carry their other readings. */
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn extends HeaderMeaning {
  readonly column: number;
}

/** How far down a header is looked for, and how many columns of it are read. */
const SEARCH_ROWS = 200;
const SEARCH_COLUMNS = 60;

const AMOUNTS: ReadonlySet<ColumnMeaning> = new Set(['points', 'score', 'selfScore', 'deduction']);
const SUBJECTS: ReadonlySet<ColumnMeaning> = new Set(['item', 'content', 'category', 'rule']);
/** Columns of ledgers and rectification lists, which otherwise look much like a scoring table. */
const OTHER_TABLE = /^(姓名|身份证号码?|整改时限|整改期限|销号状态|销号时间|季度|出生年月|被检查单位)$/u;

/** The most telling header of the sheet, the first one among equals; `undefined` when there is none. */
export function findHeader(grid: Grid): Header | undefined {
  let best: Header | undefined;
  for (const row of grid.rows()) {
    if (row > SEARCH_ROWS) break;
    for (const header of [headerOf(grid, row, row), headerOf(grid, row, row + 1)]) {
      if (header !== undefined && header.columns.length > (best?.columns.length ?? 0)) best = header;
    }
  }
  return best;
}

function headerOf(grid: Grid, firstRow: number, lastRow: number): Header | undefined {
  const columns: HeaderColumn[] = [];
  let headWords = 0;
  let head = '';
  for (let column = 1; column <= Math.min(grid.columnCount, SEARCH_COLUMNS); column += 1) {
    const merge = mergeAt(grid, firstRow, column);
    const text = cellText(mergedCell(grid, firstRow, column));
    const bottom = lastRow === firstRow ? '' : cellText(mergedCell(grid, lastRow, column));
    // A group head typed once without a merge stands over the blank cells to its right as well.
    head = text === '' && isGroupHead(head) && bottom !== '' ? head : text;
    if (OTHER_TABLE.test(compact(bottom)) || OTHER_TABLE.test(compact(head))) return undefined;
    const coveredByMerge = bottom === '' && merge !== undefined && merge.left < column;
    const meaning = coveredByMerge ? undefined : columnMeaning(head, bottom);
    if (meaning !== undefined) columns.push({ column, ...meaning });
    const repeated = merge !== undefined && merge.left < column;
    if (!repeated && (isGroupHead(head) || headerMeaning(head) !== undefined)) headWords += 1;
  }
  // A title or an info line above a one-row header is not its first row.
  if (headWords < 2) return undefined;
  const meanings = new Set(columns.map((column) => column.meaning));
  const telling =
    columns.length >= 3 && meanings.size >= 3 && intersects(meanings, AMOUNTS) && intersects(meanings, SUBJECTS);
  return telling ? { firstRow, lastRow, columns } : undefined;
}

function columnMeaning(top: string, bottom: string): HeaderMeaning | undefined {
  if (compact(bottom) === '' || compact(top) === compact(bottom)) return headerMeaning(top);
  const below = headerMeaning(bottom);
  if (below === undefined || compact(top) === '') return below;
  return { ...below, meaning: underGroup(top, below.meaning) };
}

function intersects<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  return [...left].some((value) => right.has(value));
}

/** Whether a later row repeats the header, as printed sheets do at every page break. */
export function repeatsHeader(grid: Grid, header: Header, row: number): boolean {
  const words = header.columns.map(({ column }) => [
    compact(cellText(mergedCell(grid, header.firstRow, column))),
    compact(cellText(mergedCell(grid, row, column))),
  ]);
  return words.filter(([word, here]) => word === here).length > words.length / 2;
}

/** Headers that mean nothing to us over columns that hold numbers in at least half of the items' rows. */
export function unknownColumns(grid: Grid, header: Header, itemRows: readonly number[]): TextAt[] {
  const known = new Set(header.columns.map(({ column }) => column));
  const found: TextAt[] = [];
  for (let column = 1; column <= Math.min(grid.columnCount, SEARCH_COLUMNS); column += 1) {
    const text = compact(cellText(mergedCell(grid, header.lastRow, column)));
    const numbers = itemRows.filter((row) => grid.cell(row, column).kind === 'number').length;
    if (known.has(column) || text === '' || numbers === 0 || numbers * 2 < itemRows.length) continue;
    const merge = mergeAt(grid, header.lastRow, column);
    // The other half of a head merged over two columns is part of a known column.
    if (
      merge !== undefined &&
      header.columns.some((other) => other.column >= merge.left && other.column <= merge.right)
    )
      continue;
    found.push({ place: { sheet: grid.sheet, row: merge?.top ?? header.lastRow, column }, text });
  }
  return found;
}
