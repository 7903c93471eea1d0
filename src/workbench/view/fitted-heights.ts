import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { Grid } from '../../workbook/grid';
import { mergeAt } from '../../workbook/grid';

/** Pixels a line takes for each point of its letters, and pixels of half a Chinese character likewise. */
const LINE = 1.7;
const HALF = 0.67;
const USUAL_SIZE = 11;
/** Excel's own limit, in pixels. */
const MOST = 545;

/**
 * Pixel heights of the rows whose height the file leaves open and whose text does not fit the usual one, by row - 1:
 * Excel fits such rows when it opens a file. `width` tells a column's pixels.
 */
export function fittedHeights(grid: Grid, look: SheetLook, usual: number, width: (column: number) => number) {
  const heights: Record<string, number> = {};
  for (const row of grid.rows()) {
    if (look.rows.get(row)?.size !== undefined) continue;
    let height = usual;
    for (const [column, cell] of grid.rowCells(row)) {
      const { size = USUAL_SIZE, wrap } = look.cell(row, column);
      const merged = grid.merges.length > 0 && mergeAt(grid, row, column) !== undefined;
      const lines =
        cell.kind === 'text' && wrap && !merged ? wrappedLines(cell.text, width(column) / (size * HALF)) : 1;
      height = Math.max(height, Math.round(lines * size * LINE));
    }
    if (height > usual) heights[row - 1] = Math.min(MOST, height);
  }
  return heights;
}

/** `room` in half characters. */
function wrappedLines(text: string, room: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(halves(line) / Math.max(2, room))), 0);
}

function halves(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at += 1) count += line.charCodeAt(at) > 0x10ff ? 2 : 1;
  return count;
}
