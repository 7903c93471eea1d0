import { compact, headerWord } from '../../values/text';
import { cellText } from '../../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../../workbook/grid';
import type { ColumnMeaning } from '../rubric';
import { groupKind, headerMeaning, underGroup, type HeaderMeaning } from './header-words';
import { SCORING_SENTENCE } from './scoring-words';

/** One to three header rows whose words say "scoring table". */
export interface Header {
  /** 1-based sheet rows, blank rows between them left out. */
  readonly rows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The recognised columns, left to right; ambiguous words still carry their other readings. */
  readonly columns: readonly HeaderColumn[];
}

export interface HeaderColumn extends HeaderMeaning {
  readonly column: number;
  /** Group heads and word, top to bottom, as typed without white space. */
  readonly heads: readonly string[];
}

const MOST_ROWS = 3;
/** Longer texts above a header are titles, whatever they end in: 第一党支部考核评分. */
const LONGEST_HEAD = 6;
/** How many filled rows down the first header may stand: ledgers of many thousand rows have none and are not searched to their end. */
export const SEARCH_ROWS = 1000;
/** How many columns of a header are read, from its first filled one. */
const SEARCH_COLUMNS = 80;

const AMOUNTS: ReadonlySet<ColumnMeaning> = new Set(['points', 'score', 'selfScore', 'deduction']);
const SUBJECTS: ReadonlySet<ColumnMeaning> = new Set(['item', 'content', 'category', 'rule']);
/** Columns of ledgers, which otherwise look much like a scoring table. */
const OTHER_TABLE = /^(姓名|身份证号码?|季度|出生年月|被检查单位)$/u;
/** Columns of rectification lists; a scoring table with points may have them too. */
const RECTIFICATION = /^(整改时限|整改期限|销号状态|销号时间|销号日期)$/u;

/** Every header of the sheet, top to bottom; repeats at page breaks included. */
export function findHeaders(grid: Grid): Header[] {
  const rows = [...grid.rows()];
  const found: Header[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (found.length === 0 && index >= SEARCH_ROWS) break;
    if (!mayBegin(grid, rows[index] as number)) continue;
    let best: Header | undefined;
    for (let count = 1; count <= MOST_ROWS; count += 1) {
      const header = headerOf(grid, rows.slice(index, index + count));
      if (header !== undefined && header.columns.length > (best?.columns.length ?? 0)) best = header;
    }
    if (best === undefined) continue;
    found.push(best);
    index += best.rows.length - 1;
  }
  return found;
}

/** Cheap look: a header row has at least one word that a header has, and no long text. */
function mayBegin(grid: Grid, row: number): boolean {
  for (const [, cell] of grid.rowCells(row)) {
    if (cell.kind !== 'text') continue;
    if (headerMeaning(cell.text) !== undefined || groupKind(cell.text) !== undefined) return true;
  }
  return false;
}

function headerOf(grid: Grid, rows: readonly number[]): Header | undefined {
  const [firstRow] = rows;
  const lastRow = rows.at(-1);
  if (firstRow === undefined || lastRow === undefined || (rows.length > 1 && !isUpperRow(grid, rows))) return undefined;
  const [firstColumn, lastColumn] = columnRange(grid, rows);
  const columns: HeaderColumn[] = [];
  const carried = rows.map(() => '');
  let otherTable = false;
  for (let column = firstColumn; column <= lastColumn; column += 1) {
    const stack = stackAt(grid, rows, column, carried);
    if (stack === undefined) continue;
    const heads = stack.map((text) => compact(text));
    const plain = heads.map(headerWord);
    if (plain.some((head) => OTHER_TABLE.test(head))) return undefined;
    otherTable ||= plain.some((head) => RECTIFICATION.test(head));
    const meaning = meaningOf(stack);
    if (meaning !== undefined) columns.push({ column, heads, ...meaning });
  }
  const header = { rows, firstRow, lastRow, columns };
  return isTelling(grid, header, otherTable) ? header : undefined;
}

/** The first row of several: heads and words only, at least two of them. A title or an info line is none. */
function isUpperRow(grid: Grid, rows: readonly number[]): boolean {
  const [first] = rows;
  if (first === undefined || (rows.at(-1) ?? first) - first > MOST_ROWS * 2) return false;
  let known = 0;
  let unknown = 0;
  const [left, right] = columnRange(grid, rows);
  for (const [column, cell] of grid.rowCells(first)) {
    const text = cellText(cell);
    const merge = mergeAt(grid, first, column);
    const isTitle = merge !== undefined && merge.right - merge.left + 1 > (right - left + 1) * 0.7;
    const isWord = headerMeaning(text) !== undefined && compact(text).length <= LONGEST_HEAD;
    if (!isTitle && (groupKind(text) !== undefined || isWord)) known += 1;
    else if (text.trim() !== '') unknown += 1;
  }
  const numbersBelow = rows.slice(1).some((row) => [...grid.rowCells(row)].some(([, cell]) => cell.kind === 'number'));
  return !numbersBelow && (known >= 2 || (known === 1 && unknown === 0));
}

function columnRange(grid: Grid, rows: readonly number[]): [first: number, last: number] {
  let first = Infinity;
  let last = 0;
  for (const row of rows) {
    for (const [column] of grid.rowCells(row)) {
      first = Math.min(first, column);
      last = Math.max(last, mergeAt(grid, row, column)?.right ?? column);
    }
  }
  return [first, Math.min(last, first + SEARCH_COLUMNS)];
}

/**
 * The texts over one column, top to bottom, each merged cell once; `undefined` when the column has no word of its own.
 * A group head typed once without a merge stands over the blank cells to its right as well.
 */
function stackAt(grid: Grid, rows: readonly number[], column: number, carried: string[]): string[] | undefined {
  const stack: string[] = [];
  let leafIsOwn = false;
  let last: string | undefined;
  for (const [level, row] of rows.entries()) {
    const merge = mergeAt(grid, row, column);
    const cell = mergedCell(grid, row, column);
    const own = cellText(cell).trim();
    const anchor = `${merge?.top ?? row},${merge?.left ?? column}`;
    const below = rows.slice(level + 1).some((lower) => cellText(grid.cell(lower, column)).trim() !== '');
    const text = own === '' && below && groupKind(carried[level] ?? '') !== undefined ? (carried[level] ?? '') : own;
    if (own !== '' || !below) carried[level] = own;
    if (text === '' || anchor === last) continue;
    if (own !== '') {
      last = anchor;
      leafIsOwn = (merge?.left ?? column) === column;
    }
    stack.push(text);
  }
  return leafIsOwn ? stack : undefined;
}

function meaningOf(stack: readonly string[]): HeaderMeaning | undefined {
  const leaf = stack.at(-1) ?? '';
  const heads = stack.slice(0, -1);
  const group = heads
    .map(groupKind)
    .filter((kind) => kind !== undefined)
    .at(-1);
  if (group === undefined) return headerMeaning(leaf);
  const below = underGroup(group, leaf);
  if (below !== undefined || group !== 'assessed') return below;
  // 评分 over the assessors' names: each is a score of its own.
  const isScore = heads.some((head) => headerMeaning(head)?.meaning === 'score');
  return isScore && compact(leaf).length <= 8 ? { meaning: 'score', alternatives: [], withPoints: false } : undefined;
}

function isTelling(grid: Grid, header: Header, otherTable: boolean): boolean {
  const columns = header.columns.filter(({ meaning }) => meaning !== 'ignored');
  const meanings = new Set(columns.map(({ meaning }) => meaning));
  const withPoints = columns.some((column) => column.withPoints);
  if (otherTable && !meanings.has('points')) return false;
  if (!intersects(meanings, SUBJECTS)) return false;
  if (withPoints && columns.length >= 2 && intersects(meanings, AMOUNTS)) return true;
  if (columns.length < 3 || meanings.size < 3) return false;
  return intersects(meanings, AMOUNTS) || withPoints || speaksOfScoring(grid, header);
}

/** A table without any column of points or scores still is one when its rule column holds scoring sentences. */
function speaksOfScoring(grid: Grid, header: Header): boolean {
  const rules = header.columns.filter(({ meaning, alternatives }) => [meaning, ...alternatives].includes('rule'));
  return rules.some(({ column }) => {
    const texts = Array.from({ length: 12 }, (_, index) => cellText(grid.cell(header.lastRow + 1 + index, column)));
    const filled = texts.filter((text) => text.trim() !== '');
    return (
      filled.length > 0 && filled.filter((text) => SCORING_SENTENCE.test(compact(text))).length >= filled.length * 0.3
    );
  });
}

function intersects<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  return [...left].some((value) => right.has(value));
}

/** Whether a later row repeats a row of the header, as printed sheets do at every page break. */
export function repeatsHeader(grid: Grid, header: Header, row: number): boolean {
  return header.rows.some((headerRow) => {
    const words = header.columns
      .map(({ column }) => [
        compact(cellText(mergedCell(grid, headerRow, column))),
        compact(cellText(mergedCell(grid, row, column))),
      ])
      .filter(([word]) => word !== '');
    return words.length >= 2 && words.filter(([word, here]) => word === here).length > words.length / 2;
  });
}

/** `验收/得分`: group heads and word of one column. */
export function headerKey(column: HeaderColumn): string {
  return column.heads.join('/');
}
