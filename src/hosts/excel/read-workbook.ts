import { GridBuilder, gridLike, sortedNotes, type CellNote, type Grid } from '../../workbook/grid';
import type { Area } from '../../workbook/address';
import type { Task, Workbook } from '../../workbook/host';
import { blockBytes, blockCells, type Block } from './block';
import { readHiddenRows } from './hidden-rows';
import { toHostError } from './host-errors';
import { supportsExcelApi, throwIfCancelled } from './in-excel';
import { readMergesByRows } from './merges';
import { queuePlaces } from './notes';
import { CELL_BYTES, readBlocks, type BlockRequest } from './read-blocks';
import { pieces } from './pieces';
import { readHeads, type WorkbookHeads } from './read-heads';
import { readSheetStarts, type SheetHead, type SheetStart } from './read-sheets';

/** What a read learns beside the workbook itself. */
export interface Reading {
  readonly workbook: Workbook;
  /** By id. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** By id; undefined for a chart sheet, which is no part of the workbook. */
  readonly grids: ReadonlyMap<string, Grid | undefined>;
  readonly calculated: boolean;
}

/** By sheet id, what need not be read again. */
export type Keep = (heads: WorkbookHeads) => ReadonlyMap<string, Grid | undefined>;

/**
 * Two syncs for a workbook of ordinary sheets; more only for the rows of sheets beyond the first block. `keep` leaves out
 * sheets that are known; of these, only the notes and comments are told anew.
 */
export async function readWorkbook(context: Excel.RequestContext, task: Task, keep: Keep): Promise<Reading> {
  throwIfCancelled(task);
  const { workbook } = context;
  const told = await readHeads(context);
  const { heads, texts, calculated } = told;
  throwIfCancelled(task);
  task.onProgress?.({ fraction: 0.1 });

  const kept = keep(told);
  const places = queuePlaces(context, texts);
  const starts = await readStartsWithAll(
    context,
    heads.filter(({ id }) => !kept.has(id)),
  );
  const notes = await places();
  task.onProgress?.({ fraction: 0.5 });
  const rest = await readRest(context, starts, task);
  task.onProgress?.({ fraction: 1 });
  const readOnly = workbook.readOnly;
  const read = new Map(
    starts.map((start) => [start.id, grid(start, rest.get(start.id) ?? [], notes.get(start.id) ?? [])]),
  );
  const grids = new Map(
    heads.map(({ id }) => [id, kept.has(id) ? withNotes(kept.get(id), notes.get(id) ?? []) : read.get(id)]),
  );
  return {
    workbook: {
      name: workbook.name,
      grids: [...grids.values()].filter((one) => one !== undefined),
      structureProtected: readOnly || workbook.protection.protected,
      readOnly,
    },
    sheetNames: new Map(heads.map((head) => [head.id, head.name])),
    grids,
    calculated,
  };
}

function withNotes(grid: Grid | undefined, notes: readonly CellNote[]): Grid | undefined {
  if (grid === undefined) return undefined;
  const sorted = sortedNotes(notes);
  return JSON.stringify(sorted) === JSON.stringify(grid.notes) ? grid : gridLike(grid, { notes: sorted });
}

/** Merges need Excel 2021's ExcelApi 1.13; without it grids have none. */
async function readStartsWithAll(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
): Promise<readonly SheetStart[]> {
  const merges = supportsExcelApi('1.13');
  try {
    return await completed(context, await readSheetStarts(context, heads, { merges, hiddenRows: true }), merges);
  } catch (error) {
    if (!BESIDE_FAILED.has(toHostError(error).code)) throw error;
  }
  // One sheet with too many merges fails the whole batch: read the cells first, then the rest sheet by sheet.
  return completed(context, await readSheetStarts(context, heads, { merges: false, hiddenRows: false }), merges);
}

/** How Excel refuses questions about the sheet's look where it would answer those about cells. */
const BESIDE_FAILED: ReadonlySet<string> = new Set(['unexpected', 'readOnly', 'unsupported']);

/** Asks for what has been left for later. */
async function completed(
  context: Excel.RequestContext,
  starts: readonly SheetStart[],
  withMerges: boolean,
): Promise<SheetStart[]> {
  const whole: SheetStart[] = [];
  for (const start of starts) {
    const { id, used, tellsHidden } = start;
    let { merges, hiddenRows } = start;
    if (used !== undefined && withMerges) merges ??= await readMergesByRows(context, id, used);
    if (used !== undefined && tellsHidden) hiddenRows ??= await readHiddenRows(context, id, used);
    whole.push({ ...start, merges, hiddenRows });
  }
  return whole;
}

async function readRest(
  context: Excel.RequestContext,
  starts: readonly SheetStart[],
  task: Task,
): Promise<Map<string, Block[]>> {
  const requests = starts.flatMap(restOf);
  const total = requests.reduce((sum, request) => sum + request.bytes, 0);
  const names = new Map(starts.map((start) => [start.id, start.name]));
  const blocks = new Map<string, Block[]>();
  const read = await readBlocks(context, requests, task, (bytes, id) =>
    task.onProgress?.({ fraction: 0.5 + (0.5 * bytes) / total, sheet: names.get(id) }),
  );
  for (const { sheet, block } of read) blocks.set(sheet, [...(blocks.get(sheet) ?? []), block]);
  return blocks;
}

/** The used cells that the first look did not reach, cut into pieces that fit a sync. */
function restOf(start: SheetStart): BlockRequest[] {
  const { used, seen } = start;
  if (used === undefined) return [];
  const below: Area = { ...used, top: Math.max(used.top, seen.bottom + 1) };
  const beside: Area = {
    ...used,
    left: Math.max(used.left, seen.right + 1),
    bottom: Math.min(used.bottom, seen.bottom),
  };
  return [below, beside].flatMap((area) => pieces(start.id, area, bytesPerCell(start)));
}

function bytesPerCell({ first }: SheetStart): number {
  if (first === undefined) return CELL_BYTES;
  const cells = (first.area.bottom - first.area.top + 1) * (first.area.right - first.area.left + 1);
  return blockBytes(first) / cells;
}

function grid(start: SheetStart, rest: readonly Block[], notes: readonly CellNote[]): Grid {
  const builder = new GridBuilder(start.name, {
    visibility: start.visibility,
    protected: start.protected,
    merges: start.merges ?? [],
    notes,
    hiddenRows: start.hiddenRows ?? new Set(),
  });
  for (const block of start.first === undefined ? rest : [start.first, ...rest])
    for (const [row, column, cell] of blockCells(block)) builder.set(row, column, cell);
  return builder.build();
}
