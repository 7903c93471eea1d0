import { columnName } from '../../src/workbook/address';
import type { Visibility } from '../../src/workbook/grid';

/** A workbook as a test writes it down. JSON, so that it can also be handed to a page. */
export interface FixtureWorkbook {
  /** `台账.xlsx` when left out. */
  readonly name?: string;
  readonly readOnly?: boolean;
  readonly structureProtected?: boolean;
  readonly sheets: readonly FixtureSheet[];
}

export interface FixtureSheet {
  readonly name: string;
  readonly visibility?: Visibility;
  readonly protected?: boolean;
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** By A1 name. */
  readonly cells?: Readonly<Record<string, FixtureCell>>;
  /** Notes by A1 name. */
  readonly notes?: Readonly<Record<string, string>>;
  /** Threads of comments by A1 name, the first comment first. */
  readonly comments?: Readonly<Record<string, readonly string[]>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** Plain text stays text whatever it looks like. */
export type FixtureCell =
  | string
  | number
  | boolean
  | { readonly date: number; readonly format?: string }
  | { readonly number: number; readonly format: string }
  | { readonly error: string }
  | { readonly formula: string; readonly result: string | number | boolean; readonly format?: string };

/** Rows of cells from A1 on; `null` leaves a cell empty. */
export function fixtureCells(rows: readonly (readonly (FixtureCell | null)[])[]): Record<string, FixtureCell> {
  const cells: Record<string, FixtureCell> = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, columnIndex) => {
      if (cell !== null) cells[`${columnName(columnIndex + 1)}${rowIndex + 1}`] = cell;
    }),
  );
  return cells;
}
