import { placeName } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/host';
import { contentKey } from '../../src/record/fingerprint';

/** Every filled cell by its name, formulas by their text: what two workbooks must share to hold the same. */
export function contents(workbook: Workbook): (readonly [cell: string, content: string])[] {
  return workbook.grids.flatMap((grid) =>
    [...grid.rows()].flatMap((row) =>
      [...grid.rowCells(row)].flatMap(([column, cell]) => {
        const key = contentKey(cell);
        return key === '' ? [] : [[placeName({ sheet: grid.sheet, row, column }), key] as const];
      }),
    ),
  );
}
