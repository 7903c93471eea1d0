import { deadlineFaults, deadlineOf } from '../rectification/dated-item';
import { textIn, type ListNote, type ListRow } from '../rectification/item';
import { findLayout } from '../rectification/layout';
import { readList } from '../rectification/read-list';
import { applyRequests, requestedStep, type RectifyRequest, type RequestContext } from '../rectification/requests';
import { rowIds } from '../rectification/row-ids';
import { isOpen, STEP_COLUMNS, stepChanges, STEPS, type Step } from '../rectification/steps';
import { withChanges, type CellChanges, type PeopleColumn } from '../rectification/transition';
import { calendarWith } from '../standards/check/calendar';
import { parametersWith } from '../standards/check/parameters';
import { dayOfText } from '../values/date-interval';
import type { Workbook } from '../workbook/host';
import { problemMessage } from './messages';
import { ownSheets } from './own-sheets';
import { readLog } from './rectification-log';
import type { Settings } from './settings';

/** What forbids a change, in the words of the list's own problems. */
export interface FieldFault {
  readonly column: PeopleColumn;
  readonly message: string;
}

/** A step that the record and the states leave open to a row. */
export interface OpenStep {
  readonly step: Step;
  /** The states it leads to. */
  readonly changes: CellChanges;
  /** The cells that it needs or that tell of it. */
  readonly columns: readonly PeopleColumn[];
}

/** A row as it stands on its sheet with what is asked for, for a form that changes it. */
export interface OpenRow {
  readonly text: (column: PeopleColumn | 'standard') => string;
  /** What would be wrong with the row after the changes; empty when they can be asked for. */
  readonly faults: (changes: CellChanges) => readonly FieldFault[];
  readonly steps: readonly OpenStep[];
}

/** By the row's id; `undefined` for what does not stand on the list yet. */
export type OpenList = (id: string) => OpenRow | undefined;

export interface OpenListContext {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly settings: Pick<Settings, 'parameters'>;
  readonly requests: readonly RectifyRequest[];
}

/** Opens the list of a workbook as read. Without a readable list nothing can be changed: it has no rows then. */
export function openList(workbook: Workbook, { asOf, settings, requests }: OpenListContext): OpenList {
  const own = ownSheets(workbook);
  const { grid, name } = own.rectification;
  const layout = grid === undefined ? undefined : findLayout(grid);
  const calendar = calendarWith(parametersWith(settings.parameters).list('G-07', 'holidays'));
  const context: RequestContext = {
    ...{ calendar, asOf: dayOfText(asOf) },
    histories: readLog(own.log, workbook).histories,
  };
  const read = grid === undefined || layout === undefined ? [] : readList(grid, layout);
  const ids = rowIds(read);
  const rows = new Map<string, ListRow>();
  for (const row of applyRequests(read, requests, context).rows) {
    const id = ids.get(row.row);
    if (id !== undefined && !rows.has(id)) rows.set(id, row);
  }
  return (id) => {
    const row = rows.get(id);
    return row === undefined ? undefined : openRow(row, context, name);
  };
}

function openRow(row: ListRow, context: RequestContext, sheet: string): OpenRow {
  return {
    text: (column) => textIn(row, column),
    faults: (changes) => {
      const changed = withChanges(row, changes);
      const read = deadlineOf(changed, context.calendar);
      const deadline = changes.deadline === undefined ? [] : deadlineFaults(changed, read);
      return [...deadline, ...requestedStep(row, changes, context).faults].map((note) => faultOf(note, sheet));
    },
    steps: STEPS.flatMap((step) => {
      const changes = stepChanges(row, step);
      if (changes === undefined || !isOpen(requestedStep(row, changes, context).faults)) return [];
      return [{ step, changes, columns: STEP_COLUMNS[step] }];
    }),
  };
}

function faultOf({ column, ...note }: ListNote, sheet: string): FieldFault {
  // Faults stand at cells that people write; the engine's own columns have none.
  const { code, received, data } = note;
  const message = problemMessage({
    ...{ code, sheet },
    ...(received !== undefined && { received }),
    ...(data !== undefined && { data }),
  });
  return { column: column as PeopleColumn, message };
}
