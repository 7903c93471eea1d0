import type { Place } from '../workbook/address';
import { EMPTY, sameContent } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Workbook } from '../workbook/host';
import type { CellWrite, Conflict, SheetPlan, WritePlan } from '../workbook/plan';
import { changedCells, type ChangedCell } from './changed-cells';
import { fingerprint } from './fingerprint';
import { readJournal, type JournalCell } from './journal';
import { readPrints, type SheetPrint } from './prints';
import { firstReference } from './references';
import { placeCells, type KeptRow } from './place-cells';
import type { RowKeys } from './row-keys';
import { contentOf } from './stored-cell';

/** How the last write is taken back, and what of it stays because people have worked on since. */
export interface Undo {
  readonly plan: WritePlan;
  /** Cells that hold something else than the last write left there; they stay as they are. */
  readonly kept: readonly Conflict[];
  readonly removedSheets: readonly string[];
  readonly keptSheets: readonly KeptSheet[];
  readonly keptRows: readonly KeptRow[];
  /** Sheets with written cells that are gone or have been renamed. */
  readonly missingSheets: readonly string[];
  /** Lines of the journal that somebody has made unreadable. */
  readonly unreadable: number;
}

/** A sheet that the last write added and that stays whole. */
export interface KeptSheet {
  readonly sheet: string;
  /** What people changed on it; empty when it stays for another reason. */
  readonly changed: readonly ChangedCell[];
  /** A formula elsewhere that would lose its reference. */
  readonly neededBy: Place | null;
}

/**
 * Takes back the write that the record tells of, cell by cell: what people have changed since stays. Rows that have been moved
 * on a sheet whose rows can be told apart are followed; one that the write added goes whole or stays whole. The record goes too,
 * so that nothing is undone twice. `undefined` when the record tells of no write.
 */
export function undoPlan(workbook: Workbook, record: Grid, rowKeys: RowKeys): Undo | undefined {
  const { cells, addedSheets, unreadable } = readJournal(record);
  if (cells.length === 0 && addedSheets.length === 0) return undefined;
  const grids = new Map(workbook.grids.map((grid) => [grid.sheet, grid]));
  const { cells: placed, keptRows } = placeCells(cells, grids, rowKeys);
  const restored = restoredCells(placed, grids);
  const keptSheets = sheetsToKeep(workbook, record, addedSheets, restored.sheets);
  const removed = addedSheets.flatMap((sheet) => {
    const grid = grids.get(sheet);
    return grid === undefined || keptSheets.some((kept) => kept.sheet === sheet) ? [] : [grid];
  });
  return {
    plan: { sheets: [...restored.sheets, ...removed.map(removal), { ...removal(record), bookkeeping: true }] },
    kept: restored.kept,
    removedSheets: removed.map(({ sheet }) => sheet),
    keptSheets,
    keptRows,
    missingSheets: restored.missing,
    unreadable,
  };
}

function restoredCells(
  entries: readonly JournalCell[],
  grids: ReadonlyMap<string, Grid>,
): { readonly sheets: readonly SheetPlan[]; readonly kept: readonly Conflict[]; readonly missing: readonly string[] } {
  const writes = new Map<string, CellWrite[]>();
  const kept: Conflict[] = [];
  const missing = new Set<string>();
  for (const { sheet, row, column, before, after } of entries) {
    const grid = grids.get(sheet);
    const found = grid?.cell(row, column) ?? EMPTY;
    if (grid === undefined) missing.add(sheet);
    else if (sameContent(found, after)) {
      const write = { row, column, content: contentOf(before), expected: found };
      const own = writes.get(sheet);
      if (own === undefined) writes.set(sheet, [write]);
      else own.push(write);
    } else if (!sameContent(found, before)) kept.push({ sheet, row, column, expected: after, found });
  }
  return { sheets: [...writes].map(([sheet, cells]) => ({ sheet, cells })), kept, missing: [...missing] };
}

/** Added sheets on which people have worked, and those that something which stays refers to. */
function sheetsToKeep(
  workbook: Workbook,
  record: Grid,
  added: readonly string[],
  restored: readonly SheetPlan[],
): KeptSheet[] {
  const prints = readPrints(record).filter(({ isInput }) => !isInput);
  const kept = workbook.grids.flatMap((grid) => (added.includes(grid.sheet) ? workedOn(grid, prints) : []));
  for (;;) {
    const going = added.filter((sheet) => !kept.some((one) => one.sheet === sheet));
    const staying = workbook.grids.filter((grid) => grid.sheet !== record.sheet && !going.includes(grid.sheet));
    const needed = going.flatMap((sheet) => {
      const neededBy = firstReference(staying, restored, sheet);
      return neededBy === undefined ? [] : [{ sheet, changed: [], neededBy }];
    });
    if (needed.length === 0) return kept;
    kept.push(...needed);
  }
}

function workedOn(grid: Grid, prints: readonly SheetPrint[]): KeptSheet[] {
  const print = prints.find(({ sheet }) => sheet === grid.sheet);
  if (print === undefined) return [{ sheet: grid.sheet, changed: [], neededBy: null }];
  if (fingerprint(grid, false).hash === print.hash) return [];
  return [{ sheet: grid.sheet, changed: changedCells(print.rows, grid), neededBy: null }];
}

/** The host takes the sheet out only while it holds just this. */
function removal(grid: Grid): SheetPlan {
  const cells = [...grid.rows()].flatMap((row) =>
    [...grid.rowCells(row)].map(([column, expected]): CellWrite => ({
      row,
      column,
      content: { kind: 'blank' },
      expected,
    })),
  );
  return { sheet: grid.sheet, remove: true, cells };
}
