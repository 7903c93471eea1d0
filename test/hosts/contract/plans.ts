import { parseCellName } from '../../../src/workbook/address';
import { EMPTY, type Cell } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import type { Workbook } from '../../../src/workbook/host';
import type { CellWrite, Content, WritePlan } from '../../../src/workbook/plan';

export function sheetOf(workbook: Workbook, sheet: string): Grid {
  const grid = workbook.grids.find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

export function at(workbook: Workbook, sheet: string, name: string): Cell {
  const place = parseCellName(name);
  if (place === undefined) throw new Error(`not a cell: ${name}`);
  return sheetOf(workbook, sheet).cell(place.row, place.column);
}

export function write(name: string, content: Content, expected: Cell = EMPTY): CellWrite {
  const place = parseCellName(name);
  if (place === undefined) throw new Error(`not a cell: ${name}`);
  return { ...place, content, expected };
}

export function plan(sheet: string, cells: readonly CellWrite[]): WritePlan {
  return { sheets: [{ sheet, cells }] };
}
