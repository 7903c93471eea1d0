import { columnSpec } from '../rectification/columns';
import type { ListNote } from '../rectification/item';
import type { ListLayout } from '../rectification/layout';
import type { Problem } from '../values/problem';

/** What is to be told of the list, with the cells where it is now. */
export function problemsOf(notes: readonly ListNote[], sheet: string, { columns }: ListLayout): Problem[] {
  return notes.map(({ code, row, column, received, data }) => ({
    ...{ code, sheet, row, column: columns[column] },
    ...(received !== undefined && { received }),
    ...(data !== undefined && { data }),
  }));
}

/** Columns that the list lacks and that are added. */
export function columnProblems(sheet: string, { missing }: ListLayout): Problem[] {
  if (missing.length === 0) return [];
  const names = missing.map((column) => columnSpec(column).title).join('、');
  return [{ code: 'rectification.columnsAdded', sheet, data: { names } }];
}
