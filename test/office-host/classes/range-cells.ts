import type { Area } from '../../../src/workbook/address';
import { areaContains } from '../../../src/workbook/address';
import { cellAt, cellFor, isFilled, type CellState, type Sheet } from '../book';
import { ExcelFailure } from '../failures';
import { enter } from '../typed-entry';
import { isUnbounded } from './address';
import type { Session } from './session';

/** Reads one property of every cell; whole rows and columns answer null. */
export function readCells<T>(sheet: Sheet, area: Area, read: (cell: Readonly<CellState>) => T): T[][] | null {
  if (isUnbounded(area)) return null;
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const values: T[] = [];
    for (let column = area.left; column <= area.right; column++) values.push(read(cellAt(sheet, row, column)));
    rows.push(values);
  }
  return rows;
}

/** Assigns one value to all cells, or a matrix of the area's shape; null leaves a cell alone. */
export function writeCells(sheet: Sheet, area: Area, value: unknown, write: (cell: CellState, value: unknown) => void) {
  if (isUnbounded(area)) throw new ExcelFailure('InvalidArgument', 'unbounded range');
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  const matrix = Array.isArray(value) ? (value as unknown[][]) : undefined;
  if (matrix && (matrix.length !== height || matrix.some((row) => row.length !== width)))
    throw new ExcelFailure('InvalidArgument', 'shape');
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const one = matrix ? matrix[row]?.[column] : value;
      if (one === null || one === undefined) continue;
      write(cellFor(sheet, area.top + row, area.left + column), one);
    }
}

export function enterValues(session: Session, sheet: Sheet, area: Area, value: unknown): void {
  const covered = new Set<CellState>();
  for (const merge of sheet.merges) coveredCells(sheet, merge, covered);
  writeCells(sheet, area, value, (cell, one) => {
    // Excel drops what is written to a cell behind a merge.
    if (covered.has(cell)) return;
    const entry = enter(one as string | number | boolean, cell.numberFormat, session.rules);
    delete cell.formula;
    delete cell.isError;
    delete cell.apostrophe;
    Object.assign(cell, entry);
  });
}

function coveredCells(sheet: Sheet, merge: Area, into: Set<CellState>): void {
  for (let row = merge.top; row <= merge.bottom; row++)
    for (let column = merge.left; column <= merge.right; column++)
      if (row !== merge.top || column !== merge.left) into.add(cellFor(sheet, row, column));
}

export function valueType(cell: Readonly<CellState>): string {
  if (cell.isError === true) return 'Error';
  if (!isFilled(cell)) return 'Empty';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof cell.value as 'string'];
}

/** Merged areas whose top-left cell lies inside, as Excel finds them. */
export function mergesWithin(sheet: Sheet, area: Area): Area[] {
  const found = sheet.merges.filter((merge) => areaContains(area, merge.top, merge.left));
  if (found.length > 512) throw new ExcelFailure('GeneralException', 'more than 512 merged areas');
  return found;
}

export function mergeCells(sheet: Sheet, area: Area): void {
  const behind = new Set<CellState>();
  coveredCells(sheet, area, behind);
  for (const cell of behind) {
    cell.value = '';
    delete cell.formula;
  }
  sheet.merges.push(area);
}
