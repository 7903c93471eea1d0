import type { NewSheet } from '../../../workbook/plan';
import { STYLES, type Style } from '../../../workbook/style';
import type { SheetWrites } from './sheet-writes';

/** Of the default font: points a line, and the size in points that column widths are counted in. */
const LINE_HEIGHT = 16;
const DEFAULT_SIZE = 11;
/** Excel's own limit. */
const MAX_HEIGHT = 409;

/**
 * Heights, in points, that rows with wrapped text need. Programs fit such rows only when somebody edits them, so a new
 * sheet would open with its texts cut off. An estimate: East Asian characters count as two, everything else as one.
 */
export function wrappedHeights(look: NewSheet, writes: SheetWrites): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, column, content, style } of writes.all()) {
    const format: Style = style === undefined ? {} : STYLES[style];
    if (content.kind !== 'text' || format.wrap !== true || isMergedDown(look, row, column)) continue;
    const lines = wrappedLines(content.text, widthAt(look, row, column), format.size ?? DEFAULT_SIZE);
    const height = Math.min(
      MAX_HEIGHT,
      Math.ceil((lines * LINE_HEIGHT * (format.size ?? DEFAULT_SIZE)) / DEFAULT_SIZE),
    );
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

function wrappedLines(text: string, width: number, size: number): number {
  // One character of padding, and a little less than the width in theory: words do not break everywhere.
  const room = Math.max(2, ((width - 1) * DEFAULT_SIZE) / size);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(units(line) / room)), 0);
}

function units(line: string): number {
  return [...line].reduce((sum, character) => sum + (/[\u1100-\uFFDC\u{20000}-\u{3FFFF}]/u.test(character) ? 2 : 1), 0);
}

function widthAt(look: NewSheet, row: number, column: number): number {
  const merge = look.merges?.find((area) => area.top === row && area.left === column);
  const last = merge?.right ?? column;
  let width = 0;
  for (let at = column; at <= last; at += 1) width += look.columns[at - 1]?.width ?? 8.43;
  return width;
}

function isMergedDown(look: NewSheet, row: number, column: number): boolean {
  return look.merges?.some((area) => area.top === row && area.left === column && area.bottom > area.top) ?? false;
}
