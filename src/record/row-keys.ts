import { groupBy } from '../values/group-by';
import type { Grid } from '../workbook/grid';

/**
 * What tells the rows of a sheet apart wherever people sort and move them, by row. Empty for a sheet whose rows stay where
 * they are; a row without a key is looked for at its place.
 */
export type RowKeys = (grid: Grid) => ReadonlyMap<number, string>;

/** Where rows are now: the row itself while it has the key, else the only one that has it, `undefined` when none can be told. */
export function rowFinder(keys: ReadonlyMap<number, string>): (row: number, key: string) => number | undefined {
  const rows = groupBy(keys.keys(), (row) => keys.get(row) ?? '');
  return (row, key) => {
    if (keys.get(row) === key) return row;
    const [only, ...others] = rows.get(key) ?? [];
    return others.length > 0 ? undefined : only;
  };
}
