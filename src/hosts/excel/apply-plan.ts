import type { Task } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import { isEmptyPlan, reportOf, type ApplyReport, type SheetPlan, type WritePlan } from '../../workbook/plan';
import { AddedSheets } from './added-sheets';
import { cellSteps } from './cell-steps';
import { isNameTaken, isRefusedUnread, isRequestTooLarge, toHostError } from './host-errors';
import { throwIfCancelled } from './in-excel';
import { inHalves, packByBytes } from './payload';
import { removeSheets } from './remove-sheets';
import { restore } from './restore';
import { addSheetStep, layoutSteps } from './sheet-steps';
import type { Step } from './step';
import { styleSteps } from './style-steps';
import { findConflicts, readTargets, type Targets } from './targets';

/** Two syncs for an ordinary plan: look at what is there, then write and check. Taking sheets out is one more of each. */
export async function applyPlan(context: Excel.RequestContext, plan: WritePlan, task: Task): Promise<ApplyReport> {
  if (isEmptyPlan(plan)) return { cellsWritten: 0, sheetsAdded: [], conflicts: [] };
  const targets = await readTargets(context, plan, task);
  const conflicts = findConflicts(plan, targets);
  if (conflicts.length > 0) return { cellsWritten: 0, sheetsAdded: [], conflicts };
  throwIfCancelled(task);
  await write(context, plan, targets, task);
  return reportOf(plan);
}

async function write(context: Excel.RequestContext, plan: WritePlan, targets: Targets, task: Task): Promise<void> {
  const added = new AddedSheets();
  const groups = packByBytes(
    plan.sheets.flatMap((sheet) => (sheet.remove === true ? [] : sheetSteps(sheet, targets, added))),
    (step) => step.bytes,
  );
  const removed = plan.sheets.flatMap(({ sheet, remove }) => (remove === true ? [sheet] : []));
  const progress = { begun: false };
  try {
    for (const [index, group] of groups.entries()) {
      throwIfCancelled(task);
      await inHalves(
        group,
        (steps) => writeAtOnce(context, steps, removed.length === 0 && index === groups.length - 1, progress),
        isRequestTooLarge,
        () => [],
      );
      task.onProgress?.({ fraction: (index + 1) / groups.length, sheet: group.at(-1)?.sheet });
    }
    if (removed.length > 0) await removeSheets(context, removed);
  } catch (error) {
    if (!progress.begun) throw error;
    throw await undone(context, plan, targets, added, error);
  }
}

function sheetSteps(sheet: SheetPlan, targets: Targets, added: AddedSheets): Step[] {
  return [
    ...(sheet.create === undefined ? [] : [addSheetStep(sheet, added)]),
    ...cellSteps(sheet, targets),
    ...styleSteps(sheet),
    ...layoutSteps(sheet),
  ];
}

/** Our own writes are no news to `observe`; the last sync lets events through again. */
async function writeAtOnce(
  context: Excel.RequestContext,
  steps: readonly Step[],
  isLast: boolean,
  progress: { begun: boolean },
): Promise<never[]> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  context.runtime.enableEvents = false;
  for (const step of steps) step.queue(context);
  if (isLast) context.runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    if (!isRefusedUnread(error)) progress.begun = true;
    throw error;
  }
  progress.begun = true;
  for (const step of steps) step.check?.();
  return [];
}

async function undone(
  context: Excel.RequestContext,
  plan: WritePlan,
  targets: Targets,
  added: AddedSheets,
  error: unknown,
): Promise<HostError> {
  const cause = toHostError(error);
  if (cause.code === 'restoreFailed') return cause;
  const detail = reason(cause);
  try {
    await restore(context, plan, targets, sheetsToRemove(plan, added, error));
  } catch {
    return new HostError('restoreFailed', { detail }, { cause: error });
  }
  return cause.code === 'cancelled' ? cause : new HostError('writeFailed', { detail }, { cause: error });
}

/** By name too, in case Excel tells no ids beside a failure; but never when a name turned out to be taken. */
function sheetsToRemove(plan: WritePlan, added: AddedSheets, error: unknown): string[] {
  if (isNameTaken(error)) return added.ids();
  return plan.sheets.filter((sheet) => sheet.create !== undefined).map((sheet) => sheet.sheet);
}

/** The text of a known trouble without its full stop, else Excel's code. */
function reason({ code, data, message }: HostError): string {
  const known = code !== 'unexpected' && code !== 'writeFailed';
  return known || data.detail === undefined ? message.replace(/。$/, '') : data.detail;
}
