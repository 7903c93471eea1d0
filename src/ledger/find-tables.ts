import type { Grid } from '../workbook/grid';
import { recogniseHeader, type Recognised } from './recognise';
import { firstText } from './read-table';

/** A recognised header with the rows that stand below it, up to the next one. */
export interface FoundTable {
  readonly recognised: Recognised;
  /** The rows between the end of the table before and this header: titles and info lines. */
  readonly above: readonly number[];
  readonly rows: number[];
}

export interface FoundTables {
  readonly tables: readonly FoundTable[];
  /** All rows when there is no table, else those above the first one. */
  readonly outside: readonly number[];
}

/** Titles are looked for in the rows just above a header. */
const TITLE_ROWS = 8;

/** Goes through a sheet once and divides its rows among the ledger tables on it. */
export function findTables(grid: Grid): FoundTables {
  const tables: FoundTable[] = [];
  const outside: number[] = [];
  let current: FoundTable | undefined;
  let skipTo = 0;
  for (const row of grid.rows()) {
    if (row <= skipTo) continue;
    const last = current?.rows ?? outside;
    const recognised = recogniseHeader(
      grid,
      row,
      last.slice(-TITLE_ROWS).map((one) => firstText(grid, one)),
    );
    if (recognised === undefined) {
      last.push(row);
      continue;
    }
    skipTo = recognised.header.lastRow;
    // Printed sheets repeat the header at every page break.
    if (current !== undefined && sameHeader(current.recognised, recognised)) continue;
    const above = current === undefined ? outside.slice(-TITLE_ROWS) : takeTitles(grid, current.rows);
    current = { recognised, above, rows: [] };
    tables.push(current);
  }
  return { tables, outside };
}

function sameHeader(left: Recognised, right: Recognised): boolean {
  const columns = Object.entries(left.columns);
  return (
    left.kind === right.kind &&
    columns.length === Object.keys(right.columns).length &&
    columns.every(([id, column]) => right.columns[id] === column)
  );
}

/** The rows at the end of a table that hold one text each are the title of the next one. */
function takeTitles(grid: Grid, rows: number[]): number[] {
  const titles: number[] = [];
  for (let row = rows.at(-1); row !== undefined && [...grid.rowCells(row)].length === 1; row = rows.at(-1)) {
    titles.unshift(row);
    rows.pop();
  }
  return titles;
}
