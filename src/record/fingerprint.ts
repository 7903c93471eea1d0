import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { columnName } from '../workbook/address';
import { withoutNeedlessQuotes, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';

/** What a sheet holds, short enough to be kept in the workbook. */
export interface Fingerprint {
  /** `sha256:…` over every filled cell with its place. */
  readonly hash: string;
  /** By row: for each filled cell its column letters and four hex digits (`C9f3aD11b2`), or eight digits for the whole row. */
  readonly rows: ReadonlyMap<number, string>;
}

/**
 * Two readings of a cell that mean the same have the same key on every host: formulas by their text and not by what they
 * last came to, dates as numbers, numbers to the 15 digits that Excel keeps. '' for a cell that holds nothing.
 */
export function contentKey(cell: Cell): string {
  if (cell.formula !== undefined) return withoutNeedlessQuotes(cell.formula);
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text === '' ? '' : `s:${cell.text.replaceAll('\r\n', '\n')}`;
    case 'number':
      return numberKey(cell.value);
    case 'date':
      return numberKey(cell.serial);
    case 'boolean':
      return `b:${cell.value ? 1 : 0}`;
    case 'error':
      return `e:${cell.code}`;
  }
}

function numberKey(value: number): string {
  return `n:${Number(value.toPrecision(15))}`;
}

/** Characters that are hashed at a time. */
const PORTION = 100_000;

/** `byCell`: whether a changed cell, rather than only its row, can be named later. */
export function fingerprint(grid: Grid, byCell: boolean): Fingerprint {
  const whole = sha256.create();
  const rows = new Map<number, string>();
  const names: string[] = [];
  let portion = '';
  for (const row of grid.rows()) {
    let line = '';
    let cells = '';
    for (const [column, cell] of grid.rowCells(row)) {
      const key = contentKey(cell);
      if (key === '') continue;
      const name = (names[column] ??= columnName(column));
      line += `\n${name}\t${key}`;
      if (byCell) cells += name + shortHash(key, 4);
    }
    if (line === '') continue;
    rows.set(row, byCell ? cells : shortHash(line, 8));
    portion += `\n${row}${line}`;
    if (portion.length < PORTION) continue;
    whole.update(utf8ToBytes(portion));
    portion = '';
  }
  whole.update(utf8ToBytes(portion));
  return { hash: `sha256:${bytesToHex(whole.digest())}`, rows };
}

/** One hash for several sheets by their names. */
export function hashOfSheets(sheets: readonly { readonly sheet: string; readonly hash: string }[]): string {
  const text = sheets.map(({ sheet, hash }) => `${sheet}\t${hash}`).join('\n');
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** FNV-1a: quick, and good enough to point at a cell; whether a sheet is unchanged is what the long hash says. */
function shortHash(text: string, digits: 4 | 8): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  const folded = digits === 4 ? (hash ^ (hash >>> 16)) & 0xffff : hash >>> 0;
  return folded.toString(16).padStart(digits, '0');
}
