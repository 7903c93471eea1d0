import type { Area } from '../../workbook/address';
import type { Visibility } from '../../workbook/grid';
import { BLOCK_PROPERTIES, loadedArea, loadedBlock, type Block } from './block';
import { queueHiddenRows } from './hidden-rows';
import { isTooLarge, isNotWorksheet } from './host-errors';
import { passing } from './in-excel';
import { MERGE_PROPERTIES, loadedMerges } from './merges';
import { inHalves } from './payload';

export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  /** Whether Excel can be asked which rows are hidden: not on a protected sheet. */
  readonly tellsHidden: boolean;
}

/** One sheet after the first look: how large it is, and its first rows. */
export interface SheetStart extends SheetHead {
  readonly protected: boolean;
  /** The cells that hold values or formulas; undefined on an empty sheet. */
  readonly used: Area | undefined;
  /** The filled part of the first block, if any cell in it is filled. */
  readonly first: Block | undefined;
  /** How far the first look reached. */
  readonly seen: Area;
  /** Undefined when the merges were not asked for. */
  readonly merges: readonly Area[] | undefined;
  /** Undefined when they were not asked for. */
  readonly hiddenRows: ReadonlySet<number> | undefined;
}

/** What is asked for beside the cells. */
export interface Beside {
  readonly merges: boolean;
  readonly hiddenRows: boolean;
}

interface Look {
  readonly head: SheetHead;
  readonly rows: number;
  readonly beside: Beside;
}

/** Covers an ordinary rubric or ledger whole. */
const FIRST_ROWS = 400;
const FIRST_COLUMNS = 52;

/** Looks at all sheets in one sync; in more only where Excel refuses so much at once. Chart sheets are left out. */
export function readSheetStarts(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  beside: Beside,
): Promise<SheetStart[]> {
  return inHalves(
    heads.map((head): Look => ({ head, rows: FIRST_ROWS, beside })),
    (looks) => lookAtOnce(context, looks),
    (error) => isTooLarge(error) || isNotWorksheet(error),
    // Fewer rows do not make the answer about hidden ones shorter: it is left for later.
    ({ head, rows }) =>
      rows > 1 ? [{ head, rows: Math.floor(rows / 2), beside: { ...beside, hiddenRows: false } }] : [],
  );
}

async function lookAtOnce(context: Excel.RequestContext, looks: readonly Look[]): Promise<SheetStart[]> {
  const pending = looks.map((look) => queueLook(context, look));
  try {
    await context.sync();
  } catch (error) {
    if (looks.length === 1 && isNotWorksheet(error)) return [];
    throw error;
  }
  return pending.map((finish) => finish());
}

/** Puts the look at one sheet into the next sync; the returned function takes the answer. */
function queueLook(context: Excel.RequestContext, { head, rows, beside }: Look): () => SheetStart {
  const sheet = context.workbook.worksheets.getItem(head.id);
  const seen: Area = { top: 1, left: 1, bottom: rows, right: FIRST_COLUMNS };
  const used = passing(sheet.getUsedRangeOrNullObject(true)).load('rowIndex,columnIndex,rowCount,columnCount');
  const first = passing(passing(sheet.getRange(`A1:AZ${rows}`)).getUsedRangeOrNullObject(true)).load(BLOCK_PROPERTIES);
  const merges = beside.merges ? passing(used.getMergedAreasOrNullObject()).load(MERGE_PROPERTIES) : undefined;
  const hiddenRows = beside.hiddenRows && head.tellsHidden ? queueHiddenRows(used) : undefined;
  const protection = sheet.protection.load('protected');
  return () => {
    const area = used.isNullObject ? undefined : loadedArea(used);
    return {
      ...head,
      protected: protection.protected,
      used: area,
      first: first.isNullObject ? undefined : loadedBlock(first),
      seen,
      merges: merges && loadedMerges(merges),
      hiddenRows: area && hiddenRows?.(area),
    };
  };
}
