import type { Area } from '../../../src/workbook/address';
import type { Sheet } from '../book';

/** What is left of an area without its hidden rows and columns; that Excel lists it row by row is a guess. */
export function shownAreas(sheet: Sheet, area: Area): Area[] {
  const columns = runs(area.left, area.right, (column) => sheet.columns.get(column)?.hidden === true);
  return runs(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)).flatMap(([top, bottom]) =>
    columns.map(([left, right]) => ({ top, left, bottom, right })),
  );
}

function runs(first: number, last: number, isHidden: (at: number) => boolean): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (let at = first; at <= last; at += 1) {
    if (isHidden(at)) continue;
    const before = found.at(-1);
    if (before !== undefined && before[1] === at - 1) before[1] = at;
    else found.push([at, at]);
  }
  return found;
}
