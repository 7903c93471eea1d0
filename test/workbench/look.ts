import { PLAIN, type CellLook, type SheetLook } from '../../src/hosts/xlsx/look/sheet-look';
import { parseCellName } from '../../src/workbook/address';

/** A sheet's look with these cells dressed and all else plain. */
export function lookOf(
  cells: Readonly<Record<string, Partial<CellLook>>> = {},
  rest: Partial<SheetLook> = {},
): SheetLook {
  const rows = new Map<number, Map<number, CellLook>>();
  for (const [name, look] of Object.entries(cells)) {
    const { row, column } = parseCellName(name) ?? { row: 0, column: 0 };
    rows.set(row, (rows.get(row) ?? new Map<number, CellLook>()).set(column, { ...PLAIN, ...look }));
  }
  return {
    columns: [],
    rows: new Map(),
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
    cell: (row, column) => rows.get(row)?.get(column) ?? PLAIN,
    rowCells: (row) => rows.get(row) ?? [],
    dressedRows: () => rows.keys(),
    ...rest,
  };
}
