import { parseArea, type Place } from '../../workbook/address';

/** The place of a cell by its A1 name, or of an area's first cell; `null` when there is none to go to. */
export function placeOf(sheet: string | null, cell: string | null): Place | null {
  const area = cell === null ? undefined : parseArea(cell);
  return sheet === null || area === undefined ? null : { sheet, row: area.top, column: area.left };
}

/** The place that a name such as `验收评分表!H6` means. */
export function placeNamed(name: string): Place | null {
  const end = name.lastIndexOf('!');
  return end < 0 ? null : placeOf(name.slice(0, end), name.slice(end + 1));
}
