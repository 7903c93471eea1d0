import type { Calendar } from '../standards/check/calendar';
import type { Day } from '../values/date-interval';
import type { RectificationColumn } from './columns';
import { deadlineOf } from './dated-item';
import { NO_HISTORY, type History } from './history';
import { noteOf, textIn, type ListNote, type ListRow } from './item';
import { readKey } from './identity';
import { rowIds } from './row-ids';
import { transition, withChanges, type CellChanges } from './transition';

/** Changes for the row with this id: its key, or what `rowIds` calls it. */
export interface RectifyRequest extends CellChanges {
  readonly id: string;
}

export interface Requested {
  /** The rows as if everything that is allowed had been typed. */
  readonly rows: readonly ListRow[];
  /** Which cells of people a request changes, by sheet row. */
  readonly typed: ReadonlyMap<number, ReadonlySet<RectificationColumn>>;
  readonly notes: readonly ListNote[];
  /** Ids that no row has. */
  readonly unknown: readonly string[];
}

/** What requests are judged by. */
export interface RequestContext {
  /** By key; `null` when there is no record to judge by. */
  readonly histories: ReadonlyMap<string, History> | null;
  readonly calendar: Calendar;
  readonly asOf: Day;
}

/** One request, judged by the record of its row and by the deadline the row would have. */
export function requestedStep(
  row: ListRow,
  changes: CellChanges,
  { histories, calendar, asOf }: RequestContext,
): ReturnType<typeof transition> {
  const deadline = deadlineOf(withChanges(row, changes), calendar);
  const isImmediate = deadline.ok && deadline.value.isImmediate;
  const key = readKey(textIn(row, 'id'));
  // Nothing is recorded of what people added or copied: there is nothing to judge its steps by but the states themselves.
  const isRecorded = key !== undefined && !key.isCopy;
  const history = histories === null || !isRecorded ? null : (histories.get(textIn(row, 'id')) ?? NO_HISTORY);
  return transition(row, changes, history, { asOf, isImmediate });
}

/** Applies requests one after another, each whole or not at all. */
export function applyRequests(
  rows: readonly ListRow[],
  requests: readonly RectifyRequest[],
  context: RequestContext,
): Requested {
  const ids = rowIds(rows);
  const byId = new Map<string, ListRow>();
  for (const row of rows) {
    const id = ids.get(row.row);
    if (id !== undefined && !byId.has(id)) byId.set(id, row);
  }
  const now = new Map(rows.map((row) => [row.row, row]));
  const typed = new Map<number, ReadonlySet<RectificationColumn>>();
  const notes: ListNote[] = [];
  const unknown: string[] = [];
  for (const { id, ...changes } of requests) {
    const found = byId.get(id);
    const row = found === undefined ? undefined : now.get(found.row);
    if (row === undefined) {
      unknown.push(id);
      continue;
    }
    const step = requestedStep(row, changes, context);
    if (step.faults.length > 0) {
      notes.push(noteOf(row, 'rectification.refused', { data: { key: id } }), ...step.faults);
      continue;
    }
    now.set(row.row, step.row);
    const columns = Object.keys(changes) as RectificationColumn[];
    typed.set(row.row, new Set([...(typed.get(row.row) ?? []), ...columns]));
  }
  return { rows: rows.map((row) => now.get(row.row) ?? row), typed, notes, unknown };
}
