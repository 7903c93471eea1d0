import { sameContent, type Cell } from '../../workbook/cell';
import type { Task } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { Conflict, SheetPlan, WritePlan } from '../../workbook/plan';
import { GridBuilder, type Grid } from '../../workbook/grid';
import { removalConflicts } from '../../workbook/removal-conflicts';
import { AREA_PROPERTIES, blockCell, blockCells, loadedArea, type Block } from './block';
import { isTooLarge } from './host-errors';
import { passing, throwIfCancelled } from './in-excel';
import { pieces } from './pieces';
import { SYNC_BYTES } from './payload';
import { CELL_BYTES, queueBlock, readBlocks, takeBlocks, type BlockRequest, type SheetBlock } from './read-blocks';
import { clusters, size } from './rectangles';

/** What stands in the cells that a plan writes to, before it is applied. */
export class Targets {
  private readonly blocks = new Map<string, Block[]>();

  constructor(read: readonly SheetBlock[]) {
    for (const { sheet, block } of read) this.blocks.set(sheet, [...(this.blocks.get(sheet) ?? []), block]);
  }

  cell(sheet: string, row: number, column: number): Cell | undefined {
    const block = this.find(sheet, row, column);
    return block && blockCell(block, row, column);
  }

  /** `General` for a cell that has not been read, as on a new sheet. */
  /** All that was read of the sheet. */
  grid(sheet: string): Grid {
    const builder = new GridBuilder(sheet);
    for (const block of this.blocks.get(sheet) ?? [])
      for (const [row, column, cell] of blockCells(block)) builder.set(row, column, cell);
    return builder.build();
  }

  format(sheet: string, row: number, column: number): string {
    const block = this.find(sheet, row, column);
    const format = block?.formats[row - block.area.top]?.[column - block.area.left];
    return typeof format === 'string' ? format : 'General';
  }

  private find(sheet: string, row: number, column: number): Block | undefined {
    return this.blocks
      .get(sheet)
      ?.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  }
}

/**
 * Reads what the plan is going to replace, in one sync for an ordinary plan, and refuses with `HostError` what Excel
 * would refuse halfway: protection, read-only, missing or already existing sheets.
 */
export async function readTargets(context: Excel.RequestContext, plan: WritePlan, task: Task): Promise<Targets> {
  throwIfCancelled(task);
  const requests = plan.sheets.filter((sheet) => sheet.create === undefined && !sheet.remove).flatMap(blockRequests);
  const early = firstSync(requests);
  const checks = queueChecks(context, plan);
  const pending = early.map((request) => queueBlock(context, request));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || early.length === 0) throw error;
    return readApart(context, plan, requests, task);
  }
  const late = [...requests.slice(early.length), ...checks()];
  return new Targets([...takeBlocks(pending), ...(await readBlocks(context, late, task))]);
}

async function readApart(
  context: Excel.RequestContext,
  plan: WritePlan,
  requests: readonly BlockRequest[],
  task: Task,
): Promise<Targets> {
  const checks = queueChecks(context, plan);
  await context.sync();
  return new Targets(await readBlocks(context, [...requests, ...checks()], task));
}

/** As many of the first requests as fit one sync. */
function firstSync(requests: readonly BlockRequest[]): readonly BlockRequest[] {
  let room = SYNC_BYTES;
  const end = requests.findIndex((request) => (room -= request.bytes) < 0);
  return end < 0 ? requests : requests.slice(0, end);
}

function blockRequests({ sheet, cells }: SheetPlan): BlockRequest[] {
  return clusters(cells).map(({ area }) => ({ sheet, area, bytes: size(area) * CELL_BYTES }));
}

/**
 * Puts the checks into the next sync; the returned function throws what they found, and tells what is to be read whole
 * because it is to be taken out.
 */
function queueChecks(context: Excel.RequestContext, plan: WritePlan): () => BlockRequest[] {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const sheets = plan.sheets.map(({ sheet, create, remove = false }) => {
    const found = workbook.worksheets.getItemOrNullObject(sheet).load('name');
    const protection = found.protection.load('protected');
    const used = remove ? passing(found.getUsedRangeOrNullObject(true)).load(AREA_PROPERTIES) : undefined;
    return { name: sheet, create, remove, found, protection, used };
  });
  return () => {
    if (workbook.readOnly) throw new HostError('readOnly');
    for (const { name: sheet, create, remove, found, protection } of sheets) {
      if (create !== undefined) {
        if (!found.isNullObject) throw new HostError('sheetExists', { sheet });
        if (workbook.protection.protected) throw new HostError('protectedWorkbook');
      } else {
        if (found.isNullObject) throw new HostError('missingSheet', { sheet });
        if (remove && workbook.protection.protected) throw new HostError('protectedWorkbook');
        if (protection.protected && !remove) throw new HostError('protectedSheet', { sheet });
      }
    }
    return sheets.flatMap(({ name, used }) =>
      used === undefined || used.isNullObject ? [] : pieces(name, loadedArea(used), CELL_BYTES),
    );
  };
}

export function findConflicts(plan: WritePlan, targets: Targets): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const { sheet, cells, remove } of plan.sheets) {
    if (remove === true) {
      conflicts.push(...removalConflicts({ sheet, cells }, targets.grid(sheet)));
      continue;
    }
    for (const { row, column, expected } of cells) {
      const found = targets.cell(sheet, row, column);
      if (found !== undefined && !sameContent(expected, found)) conflicts.push({ sheet, row, column, expected, found });
    }
  }
  return conflicts;
}
