import type { Day } from '../values/date-interval';
import type { DatedItem } from './dated-item';
import { NO_HISTORY, type History } from './history';
import { textIn, type ListNote } from './item';
import { changeOf, type LogEntry } from './log-changes';
import { stateFaults } from './state-faults';
import { readState } from './states';
import type { Wording } from './wording';

export interface RecordContext {
  /** By key; `null` when the record can not be read: then steps are neither judged nor recorded. */
  readonly histories: ReadonlyMap<string, History> | null;
  readonly asOf: Day;
  readonly wording: Wording;
  /** The list is older than the record: its states are taken over as they stand. */
  readonly isTakenOver: boolean;
}

/** Judges the states of all rows and records each legal change since the last run; illegal ones are told and not recorded. */
export function recordChanges(
  dated: readonly DatedItem[],
  { histories, asOf, wording, isTakenOver }: RecordContext,
): { readonly entries: readonly LogEntry[]; readonly notes: readonly ListNote[] } {
  const entries: LogEntry[] = [];
  const notes: ListNote[] = [];
  for (const { item, deadline } of dated) {
    const isRecorded = histories !== null && item.origin === 'engine';
    const history = histories?.get(textIn(item, 'id'));
    const isBaseline = isTakenOver && history === undefined;
    const judged = isRecorded && !isBaseline ? (history ?? NO_HISTORY) : null;
    const faults = stateFaults(item, judged, { asOf, isImmediate: deadline?.isImmediate === true });
    notes.push(...faults);
    if (!isRecorded || (faults.length > 0 && !isBaseline) || readState(item) === undefined) continue;
    const entry = changeOf(item, history, wording, isBaseline);
    if (entry !== undefined) entries.push(entry);
  }
  return { entries, notes };
}
