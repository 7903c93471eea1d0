import { areaName, MAX_COLUMNS, MAX_ROWS, columnNumber, parseArea, type Area } from '../../../src/workbook/address';
import { ExcelFailure } from '../failures';

/** `A1:B2`, `C:C` or `2:3`, with or without a sheet name before it. */
export function addressArea(address: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1);
  const area = parseArea(local) ?? wholeColumns(local) ?? wholeRows(local);
  if (area === undefined || address.length > 8192) throw new ExcelFailure('InvalidArgument', local.slice(0, 40));
  return area;
}

function wholeColumns(address: string): Area | undefined {
  const [first, last = first] = address.split(':').map((name) => columnNumber(name.replace('$', '')));
  if (first === undefined || last === undefined) return undefined;
  return { top: 1, left: Math.min(first, last), bottom: MAX_ROWS, right: Math.max(first, last) };
}

function wholeRows(address: string): Area | undefined {
  const match = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (match === null) return undefined;
  return { top: Number(match[1]), left: 1, bottom: Number(match[2]), right: MAX_COLUMNS };
}

/** Excel quotes a sheet name only where it must. */
export function fullAddress(sheet: string, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${areaName(area)}`;
}

export function isUnbounded(area: Area): boolean {
  return area.bottom - area.top + 1 === MAX_ROWS || area.right - area.left + 1 === MAX_COLUMNS;
}
