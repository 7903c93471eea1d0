import { cellName } from '../../../src/workbook/address';
import type { Cell } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import type { HostErrorCode, HostErrorData } from '../../../src/workbook/host-error';
import { HostError } from '../../../src/workbook/host-error';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';

export async function gridsOf(file: Uint8Array): Promise<readonly Grid[]> {
  return (await openXlsx(file, '测试.xlsx').read()).grids;
}

/** The first sheet's filled cells by name. */
export async function cellsOf(file: Uint8Array, sheet = 0): Promise<Record<string, Cell>> {
  const grid = (await gridsOf(file))[sheet] as Grid;
  return cellsOfGrid(grid);
}

export function cellsOfGrid(grid: Grid): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const row of grid.rows()) {
    for (const [column, cell] of grid.rowCells(row)) cells[cellName(row, column)] = cell;
  }
  return cells;
}

/** The code of the `HostError` that reading this file ends in. */
export async function refusal(file: Uint8Array): Promise<{ code: HostErrorCode } & HostErrorData> {
  return failure(async () => openXlsx(file, '测试.xlsx').read());
}

export async function failure(work: () => Promise<unknown>): Promise<{ code: HostErrorCode } & HostErrorData> {
  try {
    await work();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  throw new Error('expected a HostError');
}
