import { GridBuilder, type Grid } from '../workbook/grid';
import { gridWith } from '../workbook/grid-overlay';
import type { Workbook } from '../workbook/host';
import { isEmptyPlan, type SheetPlan, type WritePlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { hashOfSheets } from './fingerprint';
import { putJournal, type JournalRow } from './journal';
import { LAST_COLUMN, LAST_PRINT_COLUMN, FIRST_ROW, putHeaders, RECORD_LOOK } from './layout';
import { printSheets, putPrints, readPrints } from './prints';
import type { RowKeys } from './row-keys';
import { putStamp, type RunStamp } from './stamp';

/** The run whose record is to be kept. */
export interface Run {
  /** The sheet 标尺记录; `grid` is undefined when it has to be created. */
  readonly own: { readonly name: string; readonly grid: Grid | undefined };
  readonly stamp: Omit<RunStamp, 'inputHash'>;
  /** Names of the sheets of this workbook that decided the result, most important first; some may be in the plan only. */
  readonly inputs: readonly string[];
  readonly rowKeys: RowKeys;
}

/**
 * The plan with what is needed to undo and to verify it, on the hidden sheet 标尺记录. Nothing is added to an empty plan,
 * unless an earlier record no longer speaks for the workbook: then stamp and fingerprints follow and the journal stays.
 * Where that sheet can not be written, the plan goes without a record.
 */
export function withRecord(plan: WritePlan, workbook: Workbook, { own, stamp, inputs, rowKeys }: Run): WritePlan {
  const isNew = own.grid === undefined;
  const writes = !isEmptyPlan(plan);
  if (isNew ? !writes || workbook.structureProtected : own.grid.protected) return plan;
  const prints = printSheets(sheetsAfter(plan, workbook, inputs));
  const earlier = writes || isNew ? [] : readPrints(own.grid).filter(({ isInput }) => !isInput);
  const inputHash = hashOfSheets(prints.filter(({ isInput }) => isInput));
  const draft = new SheetDraft(own.name, own.grid, RECORD_LOOK);
  putHeaders(draft);
  putStamp(draft, { ...stamp, inputHash });
  putPrints(draft, [...prints, ...earlier]);
  if (writes) putJournal(draft, plan.sheets, journalRows(workbook, rowKeys));
  const record = draft.clear(FIRST_ROW, writes ? LAST_COLUMN : LAST_PRINT_COLUMN).plan();
  return record === undefined ? plan : { sheets: [...plan.sheets, { ...record, bookkeeping: true }] };
}

/** What the journal tells of the rows that a plan touches. */
function journalRows(workbook: Workbook, rowKeys: RowKeys): (plan: SheetPlan) => (row: number) => JournalRow {
  return ({ sheet, cells }) => {
    const before = workbook.grids.find((grid) => grid.sheet === sheet) ?? new GridBuilder(sheet).build();
    const keys = rowKeys(gridWith(before, cells));
    const filled = new Set(before.rows());
    return (row) => ({ key: keys.get(row) ?? '', isAdded: !filled.has(row) });
  };
}

/** The input sheets and the added ones as they will stand once the plan is carried out. */
function sheetsAfter(
  plan: WritePlan,
  workbook: Workbook,
  inputs: readonly string[],
): { readonly grid: Grid; readonly isInput: boolean }[] {
  const after = (isInput: boolean) => (sheet: string) => {
    const sheetPlan = plan.sheets.find((candidate) => candidate.sheet === sheet);
    const before = workbook.grids.find((grid) => grid.sheet === sheet);
    if (before === undefined && sheetPlan === undefined) return [];
    return [{ grid: gridWith(before ?? new GridBuilder(sheet).build(), sheetPlan?.cells ?? []), isInput }];
  };
  const added = plan.sheets.filter(({ create }) => create !== undefined).map(({ sheet }) => sheet);
  // A sheet that is both is kept twice: a later run may renew the one without the other.
  return [...inputs.flatMap(after(true)), ...added.flatMap(after(false))];
}
