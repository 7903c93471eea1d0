import { serialOfText } from '../values/date';
import type { Cell } from '../workbook/cell';
import { columnSpec, RECTIFICATION_COLUMNS, type RectificationColumn } from './columns';
import type { History } from './history';
import { textCell, type ListNote, type ListRow } from './item';
import { stateFaults, type JudgeContext } from './state-faults';

/** The columns that people write. */
export type PeopleColumn = Exclude<
  RectificationColumn,
  'seq' | 'standard' | 'source' | 'points' | 'due' | 'foundOn' | 'detection' | 'id' | 'wording' | 'finding'
>;

/** What a person wants in some cells of an item, as typed; `YYYY-MM-DD` in a date column becomes a date, '' empties a cell. */
export type CellChanges = Readonly<Partial<Record<PeopleColumn, string>>>;

const DATE_COLUMNS: ReadonlySet<RectificationColumn> = new Set(['deadline', 'closedOn']);

/** The row as if the changes had been typed into it. The program's own columns are never among them. */
export function withChanges(row: ListRow, changes: CellChanges): ListRow {
  const typed = RECTIFICATION_COLUMNS.filter((column) => columnSpec(column).owner !== 'engine').flatMap((column) => {
    const text = changes[column as PeopleColumn];
    return text === undefined ? [] : [[column, cellOf(column, text)] as const];
  });
  return { ...row, cells: { ...row.cells, ...Object.fromEntries(typed) } };
}

/**
 * One step of an item: the row with the changes, and what forbids them; with any fault the step is not to be taken. Faults the
 * row had before are among them only when the states themselves are changed.
 */
export function transition(
  row: ListRow,
  changes: CellChanges,
  history: History | null,
  context: JudgeContext,
): { readonly row: ListRow; readonly faults: readonly ListNote[] } {
  const changed = withChanges(row, changes);
  const isStep = changes.status !== undefined || changes.closure !== undefined;
  return { row: changed, faults: isStep ? stateFaults(changed, history, context) : [] };
}

function cellOf(column: RectificationColumn, text: string): Cell {
  const serial = DATE_COLUMNS.has(column) ? serialOfText(text.trim()) : undefined;
  return serial === undefined ? textCell(text) : { kind: 'date', serial };
}
