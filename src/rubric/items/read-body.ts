import { problemAt, type Problem } from '../../values/problem';
import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Layout } from '../layout/columns';
import { rowKind } from '../layout/row-kind';
import { categoryAt, sectionAt } from './categories';
import type { DraftCategory, DraftItem, DraftNote, DraftSum } from './draft';
import { beginsItem, statedPoints } from './stated-points';

export interface Body {
  readonly items: DraftItem[];
  readonly sums: DraftSum[];
  readonly notes: DraftNote[];
  readonly problems: Problem[];
}

/** The rows below the header as drafts of items, sums and notes, top to bottom. */
export function readBody(grid: Grid, layout: Layout, unitType: string): Body {
  const body: Body = { items: [], sums: [], notes: [], problems: [] };
  let section: DraftCategory | null = null;
  let category: DraftCategory | null = null;
  let subtotalFrom = 0;
  let ended = false;
  let inNotes = false;
  const numerals = hasPlainNumbers(grid, layout);
  for (const row of grid.rows()) {
    if (row <= layout.header.lastRow) continue;
    const kind = numberedSection(grid, layout, row, numerals) ? 'section' : rowKind(grid, layout, row);
    if (kind === 'section' && !inNotes) {
      section = sectionAt(grid, layout, row);
      category = null;
    } else if (kind === 'total' || kind === 'subtotal') {
      const { items, sums } = body;
      sums.push({ kind, row, items: kind === 'total' ? [...items] : items.slice(subtotalFrom) });
      subtotalFrom = items.length;
      if (kind === 'total') ended = true;
    } else if (kind === 'note' || kind === 'signature' || (kind === 'section' && inNotes)) {
      ended ||= body.items.length > 0;
      inNotes = kind !== 'signature';
      if (inNotes) body.notes.push(...notesAt(grid, row));
    } else if (kind === 'body') {
      category = categoryAt(grid, row, layout.columns.category) ?? category;
      const stated = statedPoints(grid, layout, row, unitType);
      // Below the total or the notes only a row with points of its own is still an item.
      if (ended && stated.points === null && !isExtraRow(category)) {
        body.notes.push(...notesAt(grid, row));
        continue;
      }
      const current = body.items.at(-1);
      if (beginsItem(grid, layout, row)) {
        body.items.push({ row, lastRow: row, category: category ?? section, stated });
      } else if (current !== undefined) {
        current.lastRow = row;
        body.problems.push(...strayScores(grid, layout, row));
      }
    }
  }
  return body;
}

/** Bonus, veto and penalty blocks stand below the total and need no points. */
function isExtraRow(category: DraftCategory | null): boolean {
  return category !== null && /否决|加分|附加|加重扣|另扣|减分/u.test(category.name);
}

function notesAt(grid: Grid, row: number): DraftNote[] {
  return [...grid.rowCells(row)].flatMap(([column, cell]) => {
    const text = cellText(cell).trim();
    return cell.kind === 'text' && text !== '' ? [{ place: { sheet: grid.sheet, row, column }, text }] : [];
  });
}

/** Scores typed in a row that was taken for more content of the item above: they would be lost without a word. */
function strayScores(grid: Grid, { columns }: Layout, row: number): Problem[] {
  return [columns.score, columns.deduction].flatMap((column): Problem[] => {
    if (column === undefined || grid.cell(row, column).kind !== 'number') return [];
    const place = { sheet: grid.sheet, row, column };
    return [problemAt(place, 'score.stray', { received: cellText(grid.cell(row, column)) })];
  });
}

/** Whether the table numbers its items 1, 2, 3, so that rows numbered 一, 二, 三 are its sections. */
function hasPlainNumbers(grid: Grid, { header, columns }: Layout): boolean {
  const { seq } = columns;
  return (
    seq !== undefined &&
    [...grid.rows()].some(
      (row) => row > header.lastRow && /^\d+(\.\d+)?$/u.test(compact(cellText(grid.cell(row, seq)))),
    )
  );
}

function numberedSection(grid: Grid, { columns }: Layout, row: number, numerals: boolean): boolean {
  if (!numerals || columns.seq === undefined) return false;
  return /^[(]?[一二三四五六七八九十]+[)]?[、.]?$/u.test(compact(cellText(grid.cell(row, columns.seq))));
}
