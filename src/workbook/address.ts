/** A1 addresses. Rows and columns are 1-based everywhere in this project, as people read them. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 1, XFD → 16384; `undefined` when it is not a column of a worksheet. */
export function columnNumber(name: string): number | undefined {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return undefined;
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column <= MAX_COLUMNS ? column : undefined;
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `$` signs are allowed and ignored. */
export function parseCellName(name: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(name);
  const column = match?.[1] === undefined ? undefined : columnNumber(match[1]);
  const row = Number(match?.[2]);
  return column === undefined || !(row <= MAX_ROWS) ? undefined : { row, column };
}

export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function parseArea(name: string): Area | undefined {
  const [first = '', last = first, ...more] = name.split(':');
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

export function areaContains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet name as a formula writes it: quoted always, which Excel, WPS and LibreOffice all accept. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'验收评分表'!H6`, for formulas. */
export function formulaReference(place: Place): string {
  return `${quoteSheet(place.sheet)}!${cellName(place.row, place.column)}`;
}

/** `验收评分表!H6`, for people. */
export function placeName(place: Place): string {
  return `${place.sheet}!${cellName(place.row, place.column)}`;
}

/** Whether the place is in another workbook, whose sheets are named `[文件]工作表`: no sheet of this one can have such a name. */
export function isInOtherWorkbook({ sheet }: Pick<Place, 'sheet'>): boolean {
  return sheet.startsWith('[');
}
