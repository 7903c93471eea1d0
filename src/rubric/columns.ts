import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Header, HeaderColumn } from './header';
import type { ColumnMeaning } from './rubric';

export type Columns = Readonly<Partial<Record<ColumnMeaning, number>>>;

/** A sentence of a scoring rule, wherever it stands. */
export const SCORING_SENTENCE = /扣|不得分|得\d|满分|酌情|加\d|封顶|不[记计]分/u;
const EVIDENCE = /^(查|看|听|访|测|现场|随机)/u;

/** One column for each meaning: ambiguous header words are settled by what the cells below them hold. */
export function resolveColumns(grid: Grid, header: Header): Columns {
  const columns: Partial<Record<ColumnMeaning, number>> = {};
  const settled = header.columns.map((column) => ({ ...column, meaning: settle(grid, header, column) }));
  for (const { column, meaning } of settled) {
    // Of several assessed scores (县评, 市评) the last stage counts; of other repeated words the first column.
    if (columns[meaning] === undefined || meaning === 'score') columns[meaning] = column;
  }
  return columns;
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
    return groupsRows(grid, header, column.column) ? 'category' : 'item';
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

/** Whether the column's cells stand for several rows each: merged down, or filled once and then left blank. */
function groupsRows(grid: Grid, header: Header, column: number): boolean {
  const rows = [...grid.rows()].filter((row) => row > header.lastRow);
  const filled = rows.filter((row) => grid.cell(row, column).kind !== 'empty').length;
  return filled > 0 && filled <= rows.length / 2;
}
