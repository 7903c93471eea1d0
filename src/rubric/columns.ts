import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import { mergeAt, type Grid } from '../workbook/grid';
import type { Header, HeaderColumn } from './header';
import type { ColumnMeaning } from './rubric';

export type Columns = Readonly<Partial<Record<ColumnMeaning, number>>>;

/** A sentence of a scoring rule, wherever it stands. */
export const SCORING_SENTENCE = /扣|不得分|得\d|满分|酌情|加\d|封顶|不[记计]分/u;
const EVIDENCE = /^(查|看|听|访|测|现场|随机)/u;

/**
 * One column for each meaning: ambiguous header words are settled by what the cells below them hold. A column of item
 * names that stand for several scored rows each is the category, whatever its header says.
 */
export function resolveColumns(grid: Grid, header: Header): Columns {
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  const settled = header.columns.map((column) => ({ ...column, meaning: settle(grid, header, column) }));
  for (const { column, meaning } of settled) {
    // Of several assessed scores (县评, 市评) the last stage counts; of other repeated words the first column.
    if (columns[meaning] === undefined || meaning === 'score') {
      columns[meaning] = meaning === 'points' ? itemPoints(grid, header, column) : column;
    }
  }
  if (columns.category !== undefined || columns.content === undefined || !spansScoredRows(grid, header, columns)) {
    return columns;
  }
  const { item, ...rest } = columns;
  return { ...rest, category: item };
}

/** 分值 over two columns has the category's points on the left and the items' on the right. */
function itemPoints(grid: Grid, header: Header, column: number): number {
  const merge = mergeAt(grid, header.lastRow, column);
  if (merge === undefined || merge.right === merge.left) return column;
  const filled = (candidate: number): number => columnTexts(grid, header, candidate).length;
  return filled(merge.right) >= filled(column) ? merge.right : column;
}

/** Whether an item cell is merged down over rows that each have points or a score of their own. */
function spansScoredRows(grid: Grid, header: Header, columns: Columns): boolean {
  const { item, content } = columns;
  const amounts = [columns.points, columns.score, columns.deduction].filter((column) => column !== undefined);
  if (item === undefined || content === undefined) return false;
  return grid.merges.some((area) => {
    if (area.left > item || area.right < item || area.top <= header.lastRow || area.bottom === area.top) return false;
    const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index);
    const isOwn = (row: number): boolean =>
      grid.cell(row, content).kind !== 'empty' && amounts.some((column) => grid.cell(row, column).kind !== 'empty');
    return rows.filter(isOwn).length > 1;
  });
}

function settle(grid: Grid, header: Header, column: HeaderColumn): ColumnMeaning {
  if (column.alternatives.length === 0) return column.meaning;
  const readings = [column.meaning, ...column.alternatives];
  const taken = new Set(
    header.columns.filter((other) => other.alternatives.length === 0).map((other) => other.meaning),
  );
  const free = readings.filter((meaning) => !taken.has(meaning));
  if (readings.includes('category') && readings.includes('item')) {
    if (free.length === 1 && free[0] !== undefined) return free[0];
    const withContent = header.columns.some(({ meaning }) => meaning === 'content');
    const merged = withContent && mergedDown(grid, header, column.column);
    return merged || groupsRows(grid, header, column.column) ? 'category' : 'item';
  }
  const texts = columnTexts(grid, header, column.column);
  if (readings.includes('rule') && share(texts, SCORING_SENTENCE) >= 0.3) return 'rule';
  if (readings.includes('method') && share(texts, EVIDENCE) >= 0.3) return 'method';
  return free.find((meaning) => meaning !== 'rule') ?? free[0] ?? column.meaning;
}

function columnTexts(grid: Grid, header: Header, column: number): string[] {
  return [...grid.rows()]
    .filter((row) => row > header.lastRow)
    .map((row) => compact(cellText(grid.cell(row, column))))
    .filter((text) => text !== '');
}

function share(texts: readonly string[], pattern: RegExp): number {
  return texts.length === 0 ? 0 : texts.filter((text) => pattern.test(text)).length / texts.length;
}

/** Whether a cell of the column is merged down over rows whose scores are not. */
function mergedDown(grid: Grid, header: Header, column: number): boolean {
  const amount = header.columns.find(
    ({ meaning }) => meaning === 'score' || meaning === 'deduction' || meaning === 'points',
  );
  return grid.merges.some(
    (area) =>
      area.left <= column &&
      area.right >= column &&
      area.top > header.lastRow &&
      area.bottom > area.top &&
      amount !== undefined &&
      mergeAt(grid, area.top, amount.column) === undefined,
  );
}

/** Whether the column's cells stand for several rows each: merged down, or filled once and then left blank. */
function groupsRows(grid: Grid, header: Header, column: number): boolean {
  const rows = [...grid.rows()].filter((row) => row > header.lastRow);
  const filled = rows.filter((row) => grid.cell(row, column).kind !== 'empty').length;
  return filled > 0 && filled <= rows.length / 2;
}
