import type { Cell as GridCell } from '@fortune-sheet/core';
import type { CellLook } from '../../hosts/xlsx/look/sheet-look';
import type { Cell } from '../../workbook/cell';
import { DATE_FORMAT, isDateFormat, TEXT_FORMAT } from '../../workbook/number-format';
import { shownNumber } from './shown-text';

/** How the grid counts the places of text in a cell. */
const HORIZONTAL = { center: 0, left: 1, right: 2 } as const;
const VERTICAL = { middle: 0, top: 1, bottom: 2 } as const;

/**
 * A cell of the file as the grid draws it; `null` for an empty cell without a look. `cellContent` reads it back: text is
 * marked as text (`t: 's'`), so that `5` written as text stays text.
 */
export function viewCell(cell: Cell, look: CellLook): GridCell | null {
  const value = valueOf(cell, look.format);
  const dress = dressOf(look);
  if (value === undefined && dress === PLAIN_DRESS && look.format === 'General') return null;
  const shown = value ?? { ct: cellType(look.format, look.format === TEXT_FORMAT ? 's' : 'g') };
  if (cell.formula !== undefined) shown.f = cell.formula;
  return Object.assign(shown, dress);
}

// Few types are had by very many cells.
const cellTypes = new Map<string, GridCell['ct']>();

function cellType(format: string, t: string): GridCell['ct'] {
  const key = `${t}${format}`;
  let type = cellTypes.get(key);
  if (type === undefined) cellTypes.set(key, (type = Object.freeze({ fa: format, t })));
  return type;
}

function valueOf(cell: Cell, format: string): GridCell | undefined {
  switch (cell.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return textValue(cell.text, format);
    case 'number':
      return numberValue(cell.value, format);
    case 'date':
      return numberValue(cell.serial, isDateFormat(format) ? format : DATE_FORMAT);
    case 'boolean':
      return { v: cell.value, m: cell.value ? 'TRUE' : 'FALSE', ct: cellType('General', 'b'), ht: HORIZONTAL.center };
    case 'error':
      return { v: cell.code, m: cell.code, ct: cellType('General', 'e'), ht: HORIZONTAL.center };
  }
}

function numberValue(value: number, format: string): GridCell {
  const t = isDateFormat(format) ? 'd' : 'n';
  return { v: value, m: shownNumber(value, format), ct: cellType(format, t), ht: HORIZONTAL.right };
}

function textValue(text: string, format: string): GridCell {
  // Long text runs on over the empty cells beside it, unless the look wraps it.
  return { v: text, m: text, ct: cellType(format === TEXT_FORMAT ? format : 'General', 's'), tb: '1' };
}

const PLAIN_DRESS: Partial<GridCell> = {};

// Few looks dress very many cells.
const dresses = new WeakMap<CellLook, Partial<GridCell>>();

function dressOf(look: CellLook): Partial<GridCell> {
  let dress = dresses.get(look);
  if (dress === undefined) {
    dress = newDress(look);
    dresses.set(look, Object.keys(dress).length === 0 ? (dress = PLAIN_DRESS) : dress);
  }
  return dress;
}

function newDress(look: CellLook): Partial<GridCell> {
  return {
    ...(look.bold && { bl: 1 }),
    ...(look.italic && { it: 1 }),
    ...(look.underline && { un: 1 }),
    ...(look.strike && { cl: 1 }),
    ...(look.size !== undefined && { fs: look.size }),
    ...(look.color !== undefined && { fc: look.color }),
    ...(look.fill !== undefined && { bg: look.fill }),
    ...(look.align !== undefined && { ht: HORIZONTAL[look.align] }),
    ...(look.vertical !== undefined && { vt: VERTICAL[look.vertical] }),
    ...(look.wrap && { tb: '2' }),
  };
}
