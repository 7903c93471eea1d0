import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../workbook/grid';
import { meaningsOf, type Meaning } from './dictionary';

/** One column's words in a header of one or two rows. */
export interface HeaderWord {
  readonly column: number;
  /** What to show and to look up: the lower word, unless it stands alone under nothing. */
  readonly text: string;
  readonly meanings: readonly Meaning[];
}

export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly words: readonly HeaderWord[];
  /** Columns between the first and the last word that nothing stands over. */
  readonly gaps: number;
}

/** How many columns of a header are read. */
const COLUMNS = 120;
const FIRST_WORDS = 5;

/** Whether it is worth looking at the row as a header: cheap, since every row of a ledger is asked. */
export function mayBeHeader(grid: Grid, row: number): boolean {
  let known = 0;
  let seen = 0;
  for (const [, cell] of grid.rowCells(row)) {
    if (cell.kind !== 'text') continue;
    seen += 1;
    if (meaningsOf(cell.text).length > 0) known += 1;
    if (known >= 2) return true;
    if (seen >= FIRST_WORDS) return false;
  }
  return false;
}

/**
 * The words of the row, or of it and the next one, as a header; a head such as 缴纳情况 over 1月…12月 lends its word to
 * those below it when both together mean something (政审 over 日期).
 */
export function headerAt(grid: Grid, firstRow: number, lastRow: number): Header {
  const words: HeaderWord[] = [];
  let head = '';
  let gaps = 0;
  let blanks = 0;
  for (let column = 1; column <= Math.min(grid.columnCount, COLUMNS); column += 1) {
    const merge = mergeAt(grid, firstRow, column);
    const top = cellText(mergedCell(grid, firstRow, column)).trim();
    const bottom = lastRow === firstRow ? '' : cellText(mergedCell(grid, lastRow, column)).trim();
    const tall = merge !== undefined && merge.bottom >= lastRow;
    blanks = top === '' && bottom === '' ? blanks + 1 : 0;
    gaps += words.length > 0 && blanks > 0 ? 1 : 0;
    if (lastRow === firstRow || bottom === '' || tall) {
      // The cells that a wide merge covers say nothing of their own.
      if (top !== '' && (merge === undefined || merge.left === column)) words.push(word(column, top, ''));
      head = top;
      continue;
    }
    // A group head typed once without a merge stands over the blank cells to its right as well.
    if (top !== '') head = top;
    words.push(word(column, bottom, head));
  }
  // What stands open to the right of the last word is no gap.
  return { firstRow, lastRow, words, gaps: gaps - (words.length > 0 ? blanks : 0) };
}

function word(column: number, text: string, head: string): HeaderWord {
  const together = head === '' ? [] : meaningsOf(head + text);
  const alone = meaningsOf(text);
  const meanings = [...together, ...alone.filter(({ kind }) => !together.some((other) => other.kind === kind))];
  return { column, text: compact(text), meanings };
}
