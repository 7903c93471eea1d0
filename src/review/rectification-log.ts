import type { History } from '../rectification/history';
import { findLogLayout, NEW_LOG_LAYOUT, readHistories, type LogLayout } from '../rectification/log';
import type { LogEntry } from '../rectification/log-changes';
import { planLog } from '../rectification/log-sheet';
import type { Problem } from '../values/problem';
import type { Workbook } from '../workbook/host';
import type { SheetPlan } from '../workbook/plan';
import { OWN_MARK, type OwnSheetState } from './own-sheets';

export interface ReadLog {
  /** `null` when there is no record and none can be kept. */
  readonly histories: ReadonlyMap<string, History> | null;
  readonly layout: LogLayout;
  readonly problems: readonly Problem[];
}

const LOG_NOTE = `${OWN_MARK}。整改状态、销号状态每有变动，核验时记一行；已记的行不再改动，请勿修改。`;

/** What 整改记录 says. Where it is damaged, or can not be added, steps are neither judged nor recorded. */
export function readLog({ name, grid }: OwnSheetState, { structureProtected }: Workbook): ReadLog {
  if (grid === undefined)
    return { histories: structureProtected ? null : new Map(), layout: NEW_LOG_LAYOUT, problems: [] };
  const layout = findLogLayout(grid);
  if (layout !== undefined) return { histories: readHistories(grid, layout), layout, problems: [] };
  const problem: Problem = { code: 'rectification.logLost', sheet: name, data: { name } };
  return { histories: null, layout: NEW_LOG_LAYOUT, problems: [problem] };
}

export function logSheetPlan(
  { name, grid }: OwnSheetState,
  { layout }: ReadLog,
  entries: readonly LogEntry[],
  asOf: string,
): SheetPlan | undefined {
  return planLog(name, grid, layout, entries, { asOf, note: LOG_NOTE });
}
