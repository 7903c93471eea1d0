import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import { mergeAt, mergedCell, type Grid } from '../../workbook/grid';
import type { ColumnMeaning, RecognisedColumn, TextAt } from '../rubric';
import type { ColumnContent } from './column-content';
import type { ColumnCorrections } from './columns';
import { headerKey, type Header, type HeaderColumn } from './header';

interface Settled {
  readonly source: HeaderColumn;
  readonly meaning: ColumnMeaning;
  readonly by: RecognisedColumn['by'];
}

/**
 * Columns whose header word is not known: by a person's correction, or by sentences that only a rule column holds; the others
 * take no part.
 */
export function unknownHeaders(
  grid: Grid,
  header: Header,
  content: (column: number) => ColumnContent,
  corrections: ColumnCorrections,
  hasRule: boolean,
): Settled[] {
  return unknownHeads(grid, header).flatMap((source): Settled[] => {
    const key = headerKey(source);
    const corrected = Object.hasOwn(corrections, key) ? corrections[key] : undefined;
    if (corrected !== undefined) return [{ source, meaning: corrected, by: 'corrected' }];
    const own = content(source.column);
    if (!hasRule && own.filled >= 2 && own.sentenceShare >= 0.5) return [{ source, meaning: 'rule', by: 'content' }];
    // Listed all the same: a person can only correct what can be seen.
    return [{ source, meaning: 'ignored', by: 'word' }];
  });
}

/** Heads of columns that no word was known for, each where it begins. */
function unknownHeads(grid: Grid, header: Header): HeaderColumn[] {
  const known = new Set(header.columns.map(({ column }) => column));
  const found: HeaderColumn[] = [];
  for (const [column, cell] of grid.rowCells(header.lastRow)) {
    if (known.has(column) || cell.kind !== 'text') continue;
    found.push(unknownHead(column, cell.text));
  }
  for (const row of header.rows.slice(0, -1)) {
    for (const [column, cell] of grid.rowCells(row)) {
      const merge = mergeAt(grid, row, column);
      if (!known.has(column) && cell.kind === 'text' && (merge?.bottom ?? row) >= header.lastRow)
        found.push(unknownHead(column, cell.text));
    }
  }
  return found.filter(({ heads }) => heads[0] !== '');
}

function unknownHead(column: number, text: string): HeaderColumn {
  return { column, heads: [compact(text)], meaning: 'ignored', alternatives: [], withPoints: false };
}

/** Headers that mean nothing to us over columns that hold numbers in at least half of the items' rows. */
export function unknownNumberColumns(
  grid: Grid,
  header: Header,
  known: ReadonlySet<number>,
  itemRows: readonly number[],
): TextAt[] {
  const heads = unknownHeads(grid, header).filter(({ column }) => !known.has(column));
  return heads.flatMap(({ column }): TextAt[] => {
    const merge = mergeAt(grid, header.lastRow, column);
    const numbers = itemRows.filter((row) => grid.cell(row, column).kind === 'number').length;
    if (numbers === 0 || numbers * 2 < itemRows.length) return [];
    // The other half of a head merged over two columns is part of a known column.
    if (merge !== undefined && [...known].some((other) => other >= merge.left && other <= merge.right)) return [];
    const text = compact(cellText(mergedCell(grid, header.lastRow, column)));
    return [{ place: { sheet: grid.sheet, row: merge?.top ?? header.lastRow, column: merge?.left ?? column }, text }];
  });
}
