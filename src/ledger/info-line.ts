import { compact } from '../values/text';
import type { Grid } from '../workbook/grid';
import type { InfoPair } from './ledger';
import { seenCell } from '../workbook/seen-cell';
import { shownText } from './shown-text';

/**
 * The labels with values of a row outside the table: `党支部名称：…`, several in one cell apart by wide spaces, or the
 * value in the next cell. A count of ballots is usually written without a colon: `发出17票，收回17票，有效17票`.
 */
export function infoPairs(grid: Grid, row: number): InfoPair[] {
  const pairs: InfoPair[] = [];
  for (const [column, cell] of grid.rowCells(row)) {
    const text = shownText(cell);
    if (!/[:\uFF1A]/u.test(text)) {
      if (/有效票?\d/u.test(compact(text)))
        pairs.push({ label: '', value: compact(text), place: seenCell(grid, row, column).place });
      continue;
    }
    for (const piece of text.split(/[\s\u3000]{2,}|\n/u)) {
      const cut = piece.search(/[:\uFF1A]/u);
      if (cut <= 0 || cut > 30) continue;
      const { place, right } = seenCell(grid, row, column);
      const value = piece.slice(cut + 1).trim();
      const next = value === '' ? shownText(grid.cell(row, right + 1)).trim() : value;
      pairs.push({ label: compact(piece.slice(0, cut)), value: /[:\uFF1A]$/u.test(next) ? '' : next, place });
    }
  }
  return pairs;
}
