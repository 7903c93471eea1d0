import { GridBuilder, type Grid, type Visibility } from '../../workbook/grid';
import type { Area } from '../../workbook/address';
import type { Task, Workbook } from '../../workbook/host';
import { blockBytes, blockCells, type Block } from './block';
import { toHostError } from './host-errors';
import { supportsExcelApi, throwIfCancelled } from './in-excel';
import { readMergesByRows } from './merges';
import { CELL_BYTES, readBlocks, type BlockRequest } from './read-blocks';
import { pieces } from './pieces';
import { readSheetStarts, type SheetHead, type SheetStart } from './read-sheets';

/** What a read learns beside the workbook itself. */
export interface Reading {
  readonly workbook: Workbook;
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** Two syncs for a workbook of ordinary sheets; more only for the rows of sheets beyond the first block. */
export async function readWorkbook(context: Excel.RequestContext, task: Task): Promise<Reading> {
  throwIfCancelled(task);
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  throwIfCancelled(task);
  task.onProgress?.({ fraction: 0.1 });

  const heads = sheets.items.map((sheet): SheetHead => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibility(sheet.visibility),
  }));
  const starts = await readStartsWithMerges(context, heads);
  task.onProgress?.({ fraction: 0.5 });
  const rest = await readRest(context, starts, task);
  task.onProgress?.({ fraction: 1 });
  const readOnly = workbook.readOnly;
  return {
    workbook: {
      name: workbook.name,
      grids: starts.map((start) => grid(start, rest.get(start.id) ?? [])),
      structureProtected: readOnly || workbook.protection.protected,
      readOnly,
    },
    sheetNames: new Map(heads.map((head) => [head.id, head.name])),
  };
}

function visibility(value: string): Visibility {
  if (value === 'Visible') return 'visible';
  return value === 'Hidden' ? 'hidden' : 'veryHidden';
}

/** Merges need Excel 2021's ExcelApi 1.13; without it grids have none. */
async function readStartsWithMerges(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
): Promise<readonly SheetStart[]> {
  if (!supportsExcelApi('1.13')) return readSheetStarts(context, heads, false);
  try {
    return await readSheetStarts(context, heads, true);
  } catch (error) {
    if (toHostError(error).code !== 'unexpected') throw error;
  }
  // One sheet with too many merges fails the whole batch: read the cells first, then the merges sheet by sheet.
  const starts: SheetStart[] = [];
  for (const start of await readSheetStarts(context, heads, false))
    starts.push({ ...start, merges: start.used && (await readMergesByRows(context, start.id, start.used)) });
  return starts;
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

function grid(start: SheetStart, rest: readonly Block[]): Grid {
  const builder = new GridBuilder(start.name, {
    visibility: start.visibility,
    protected: start.protected,
    merges: start.merges ?? [],
  });
  for (const block of start.first === undefined ? rest : [start.first, ...rest])
    for (const [row, column, cell] of blockCells(block)) builder.set(row, column, cell);
  return builder.build();
}
