import { EMPTY, type Cell } from '../../src/workbook/cell';
import { parseArea, parseCellName } from '../../src/workbook/address';
import { GridBuilder, type Grid, type Visibility } from '../../src/workbook/grid';
import type { Workbook } from '../../src/workbook/host';

export type Typed = string | number | boolean | null | Cell;

export interface SheetOptions {
  /** A1 areas. */
  readonly merges?: readonly string[];
  /** By A1 name. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly protected?: boolean;
  readonly visibility?: Visibility;
}

/** A worksheet as one would type it, row by row from A1; `null` is an empty cell. */
export function sheet(name: string, rows: readonly (readonly Typed[])[], options: SheetOptions = {}): Grid {
  const merges = (options.merges ?? []).map((area) => {
    const parsed = parseArea(area);
    if (parsed === undefined) throw new Error(`not an area: ${area}`);
    return parsed;
  });
  const notes = Object.entries(options.notes ?? {}).map(([cell, text]) => {
    const place = parseCellName(cell);
    if (place === undefined) throw new Error(`not a cell: ${cell}`);
    return { ...place, text };
  });
  const builder = new GridBuilder(name, { ...options, merges, notes, hiddenRows: new Set(options.hiddenRows) });
  rows.forEach((row, r) => row.forEach((typed, c) => builder.set(r + 1, c + 1, cellOf(typed))));
  return builder.build();
}

export function cellOf(typed: Typed): Cell {
  if (typed === null) return EMPTY;
  if (typeof typed === 'string') return { kind: 'text', text: typed };
  if (typeof typed === 'number') return { kind: 'number', value: typed };
  if (typeof typed === 'boolean') return { kind: 'boolean', value: typed };
  return typed;
}

export function workbook(...grids: readonly Grid[]): Workbook {
  return { name: '测试.xlsx', grids, structureProtected: false, readOnly: false };
}
