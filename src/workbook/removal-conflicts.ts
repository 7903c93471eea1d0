import { EMPTY, sameContent } from './cell';
import type { Grid } from './grid';
import type { Conflict, SheetPlan } from './plan';

/** Why a sheet can not be taken out: every cell that is not as the plan expects, those it knows nothing of included. */
export function removalConflicts({ sheet, cells }: SheetPlan, grid: Grid): Conflict[] {
  const expected = new Map(cells.map((write) => [`${write.row},${write.column}`, write.expected]));
  const found = [...grid.rows()].flatMap((row) =>
    [...grid.rowCells(row)].flatMap(([column, cell]): Conflict[] => {
      const known = expected.get(`${row},${column}`) ?? EMPTY;
      expected.delete(`${row},${column}`);
      return sameContent(known, cell) ? [] : [{ sheet, row, column, expected: known, found: cell }];
    }),
  );
  const gone = cells.filter(
    ({ row, column, expected: cell }) => expected.has(`${row},${column}`) && cell.kind !== 'empty',
  );
  return [
    ...found,
    ...gone.map(({ row, column, expected: cell }) => ({ sheet, row, column, expected: cell, found: EMPTY })),
  ];
}
