import { contentKey } from '../../../src/record/fingerprint';
import type { Undo } from '../../../src/record/undo-plan';
import type { Grid } from '../../../src/workbook/grid';
import type { Workbook } from '../../../src/workbook/host';
import { contents } from '../../support/contents';
import { keysOfRows } from './list';

/** The workbook around the last write, and the sheets it added. */
export interface LastWrite {
  readonly before: Workbook;
  readonly after: Workbook;
  readonly added: readonly string[];
  readonly record: string;
}

/** Filled cells of a row by column. */
type RowCells = ReadonlyMap<number, string>;

/**
 * Cells that people have changed since stay; all others are as before the write, in the row where they are now. A row that the
 * write added goes unless people have written into it.
 */
export function checkUndo(write: LastWrite, now: Workbook, after: Workbook, undone: Undo): void {
  const gone = new Set([...undone.removedSheets, write.record]);
  const staying = now.grids.filter(({ sheet }) => !gone.has(sheet));
  expect(after.grids.map(({ sheet }) => sheet)).toEqual(staying.map(({ sheet }) => sheet));
  for (const grid of staying) {
    const [was, wrote] = [write.before, write.after].map((book) => sheetIn(book, grid.sheet));
    const isTakenBack = was !== undefined && wrote !== undefined && !write.added.includes(grid.sheet);
    const expected = isTakenBack ? takenBack(was, wrote, grid) : rowsOf(grid);
    expect([grid.sheet, filled(rowsOf(sheetIn(after, grid.sheet)))]).toEqual([grid.sheet, filled(expected)]);
  }
  for (const sheet of undone.removedSheets) {
    const both = [now, write.after].map((book) =>
      contents({ ...book, grids: book.grids.filter((grid) => grid.sheet === sheet) }),
    );
    expect(both[0]).toEqual(both[1]);
  }
}

function takenBack(was: Grid, wrote: Grid, now: Grid): Map<number, RowCells> {
  const [before, written, current] = [rowsOf(was), rowsOf(wrote), rowsOf(now)];
  const [keys, keysNow] = [keysOfRows(wrote), keysOfRows(now)];
  const expected = new Map(current);
  for (const row of new Set([...before.keys(), ...written.keys()])) {
    const [former, latter] = [before.get(row) ?? new Map(), written.get(row) ?? new Map<number, string>()];
    const at = placeNow(row, keys.get(row), keysNow);
    const cells = at === undefined ? undefined : current.get(at);
    const columns = [...new Set([...former.keys(), ...latter.keys()])].filter(
      (column) => former.get(column) !== latter.get(column),
    );
    if (at === undefined || columns.length === 0) continue;
    const isWorkedOn = [...(cells ?? [])].some(([column, content]) => latter.get(column) !== content);
    if (keys.has(row) && former.size === 0 && isWorkedOn) continue;
    const restored = new Map(cells);
    for (const column of columns) {
      if (cells?.get(column) !== latter.get(column)) continue;
      const content = former.get(column);
      if (content === undefined) restored.delete(column);
      else restored.set(column, content);
    }
    expected.set(at, restored);
  }
  return expected;
}

function placeNow(row: number, key: string | undefined, keysNow: ReadonlyMap<number, string>): number | undefined {
  if (key === undefined || keysNow.get(row) === key) return row;
  const places = [...keysNow].filter(([, other]) => other === key);
  return places.length === 1 ? places[0]?.[0] : undefined;
}

function sheetIn(book: Workbook, name: string): Grid | undefined {
  return book.grids.find(({ sheet }) => sheet === name);
}

function rowsOf(grid: Grid | undefined): Map<number, RowCells> {
  const rows = [...(grid?.rows() ?? [])].map((row): [number, RowCells] => {
    const cells = [...(grid?.rowCells(row) ?? [])].map(([column, cell]): [number, string] => [
      column,
      contentKey(cell),
    ]);
    return [row, new Map(cells.filter(([, key]) => key !== ''))];
  });
  return new Map(rows);
}

function filled(rows: ReadonlyMap<number, RowCells>): string[] {
  return [...rows].flatMap(([row, cells]) => [...cells].map(([column, key]) => `${row},${column} ${key}`)).sort();
}
