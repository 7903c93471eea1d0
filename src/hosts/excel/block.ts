import type { Area } from '../../workbook/address';
import { EMPTY, type Cell } from '../../workbook/cell';
import { cellFromExcel } from './cell-from-excel';
import { jsonBytes } from './payload';

/** Where a range lies, for `load`. */
export const AREA_PROPERTIES = 'rowIndex,columnIndex,rowCount,columnCount';

/** The properties a block is made of, for `load`. */
export const BLOCK_PROPERTIES = `values,formulas,numberFormat,valueTypes,${AREA_PROPERTIES}`;

/** A rectangle of cells as Excel answered it; all matrices have the shape of `area`. */
export interface Block {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
}

/** Reads a range that has been loaded with `BLOCK_PROPERTIES`. */
export function loadedBlock(range: Excel.Range): Block {
  return {
    area: loadedArea(range),
    values: range.values,
    formulas: range.formulas,
    formats: range.numberFormat,
    types: range.valueTypes,
  };
}

export function loadedArea(range: Excel.Range): Area {
  return {
    top: range.rowIndex + 1,
    left: range.columnIndex + 1,
    bottom: range.rowIndex + range.rowCount,
    right: range.columnIndex + range.columnCount,
  };
}

export function blockCell(block: Block, row: number, column: number): Cell {
  const [y, x] = [row - block.area.top, column - block.area.left];
  if (!(x >= 0) || block.values[y] === undefined || x >= block.values[y].length) return EMPTY;
  return cellFromExcel(block.values[y][x], block.formulas[y]?.[x], block.types[y]?.[x], block.formats[y]?.[x]);
}

/** UTF-8 bytes the block took on the wire. */
export function blockBytes(block: Block): number {
  return jsonBytes(block.values) + jsonBytes(block.formulas) + jsonBytes(block.formats) + jsonBytes(block.types);
}

/** Every filled cell of the block with its place on the sheet. */
export function* blockCells(block: Block): Generator<readonly [row: number, column: number, cell: Cell]> {
  for (let row = block.area.top; row <= block.area.bottom; row++)
    for (let column = block.area.left; column <= block.area.right; column++) {
      const cell = blockCell(block, row, column);
      if (cell.kind !== 'empty') yield [row, column, cell];
    }
}

export function halveArea(area: Area): Area[] {
  const { top, left, bottom, right } = area;
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ];
  }
  if (right === left) return [];
  const middle = Math.floor((left + right) / 2);
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ];
}
