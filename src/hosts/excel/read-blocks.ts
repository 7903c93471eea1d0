import { areaName, type Area } from '../../workbook/address';
import type { Task } from '../../workbook/host';
import { BLOCK_PROPERTIES, halveArea, loadedBlock, type Block } from './block';
import { isTooLarge } from './host-errors';
import { passing, throwIfCancelled } from './in-excel';
import { inHalves, packByBytes } from './payload';

export interface BlockRequest {
  /** Name or id. */
  readonly sheet: string;
  readonly area: Area;
  /** Expected UTF-8 bytes of the answer. */
  readonly bytes: number;
}

export interface SheetBlock {
  readonly sheet: string;
  readonly block: Block;
}

/** What a cell takes in an answer when nothing is known about it. */
export const CELL_BYTES = 60;

/**
 * Reads areas in as few syncs as the payload allows. A sheet that does not exist answers no block; a request that was
 * too large comes back in several blocks. `progress` hears the bytes read so far.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  requests: readonly BlockRequest[],
  task: Task,
  progress: (bytes: number, sheet: string) => void = () => undefined,
): Promise<SheetBlock[]> {
  const blocks: SheetBlock[] = [];
  let read = 0;
  for (const group of packByBytes(requests, (request) => request.bytes)) {
    throwIfCancelled(task);
    blocks.push(...(await inHalves(group, (part) => readAtOnce(context, part), isTooLarge, halveRequest)));
    for (const request of group) read += request.bytes;
    progress(read, group.at(-1)?.sheet ?? '');
  }
  return blocks;
}

async function readAtOnce(context: Excel.RequestContext, requests: readonly BlockRequest[]): Promise<SheetBlock[]> {
  const pending = requests.map((request) => queueBlock(context, request));
  await context.sync();
  return takeBlocks(pending);
}

export interface PendingBlock {
  readonly sheet: string;
  readonly range: Excel.Range;
}

/** Puts the reading of an area into the next sync. */
export function queueBlock(context: Excel.RequestContext, { sheet, area }: BlockRequest): PendingBlock {
  const range = passing(context.workbook.worksheets.getItemOrNullObject(sheet).getRange(areaName(area)));
  return { sheet, range: range.load(BLOCK_PROPERTIES) };
}

/** After the sync. */
export function takeBlocks(pending: readonly PendingBlock[]): SheetBlock[] {
  return pending
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({ sheet, block: loadedBlock(range) }));
}

function halveRequest(request: BlockRequest): BlockRequest[] {
  return halveArea(request.area).map((area) => ({ ...request, area, bytes: request.bytes / 2 }));
}
