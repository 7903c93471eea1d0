import { columnNumber } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import { fingerprint } from './fingerprint';

/** A cell that is not what it was, or a whole row where no more is known. */
export interface ChangedCell {
  readonly row: number;
  readonly column: number | null;
}

/** What changed in a sheet since its fingerprint's rows were kept, in order. */
export function changedCells(kept: ReadonlyMap<number, string>, grid: Grid): ChangedCell[] {
  const byCell = [...kept.values()].every((text) => !isRowHash(text));
  const now = fingerprint(grid, byCell).rows;
  const rows = [...new Set([...kept.keys(), ...now.keys()])].sort((left, right) => left - right);
  return rows.flatMap((row): ChangedCell[] => {
    const [before, after] = [kept.get(row) ?? '', now.get(row) ?? ''];
    if (before === after) return [];
    return byCell ? changedColumns(before, after).map((column) => ({ row, column })) : [{ row, column: null }];
  });
}

/** Whether the row is known as a whole only. */
function isRowHash(text: string): boolean {
  return /^[0-9a-f]{8}$/.test(text);
}

function changedColumns(before: string, after: string): number[] {
  const [former, latter] = [hashesByColumn(before), hashesByColumn(after)];
  const columns = [...new Set([...former.keys(), ...latter.keys()])];
  return columns
    .filter((column) => former.get(column) !== latter.get(column))
    .map((column) => columnNumber(column) ?? 0)
    .sort((left, right) => left - right);
}

function hashesByColumn(text: string): Map<string, string> {
  return new Map([...text.matchAll(/([A-Z]+)([0-9a-f]{4})/g)].map(([, column = '', hash = '']) => [column, hash]));
}
