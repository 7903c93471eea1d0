import type { DateContext } from '../values/date-text';
import type { Parsed } from '../values/parsed';
import type { Cell } from '../workbook/cell';

/** How a column looks in the template. */
export type ColumnFormat = 'text' | 'longText' | 'date' | 'number' | 'money' | 'id';

/** How one kind of entry is read. */
export interface ValueType<Value> {
  readonly read: (cell: Cell, context: DateContext) => Parsed<Value>;
  readonly format: ColumnFormat;
  /** The words of a drop-down, when only they are understood. */
  readonly choices?: readonly string[];
  /** `无` and `—` are answers of their own, not "nothing to enter". */
  readonly readsNothing?: boolean;
  /** What stands in the cell must not be shown whole. */
  readonly masked?: boolean;
}

/** One column of a ledger sheet. */
export interface Column<Value> {
  readonly title: string;
  readonly synonyms: readonly string[];
  /** Needed by the rules: a sheet without it is told so. */
  readonly required: boolean;
  /** Read where an office has it, but not part of the template. */
  readonly extra: boolean;
  readonly type: ValueType<Value>;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** Gives several columns at once what they lack: `应到/实到`, `起止时间`, `表决情况`. */
export interface CombinedColumn {
  readonly titles: readonly string[];
  readonly fills: Readonly<Record<string, (cell: Cell, context: DateContext) => Parsed<unknown>>>;
}

/**
 * A column by its title, with a `*` behind it when it is required, as printed forms mark it, or a `?` when the template
 * leaves it out; then its synonyms.
 */
export function column<Value>(type: ValueType<Value>) {
  return (marked: string, ...synonyms: readonly string[]): Column<Value> => ({
    title: marked.replace(/[*?]$/u, ''),
    synonyms,
    required: marked.endsWith('*'),
    extra: marked.endsWith('?'),
    type,
  });
}
