import { isDeclaredEmpty } from '../values/declared-empty';
import type { DateContext } from '../values/date-text';
import { maskIdNumbers } from '../values/id-number';
import { failed, type Parsed } from '../values/parsed';
import type { Cell } from '../workbook/cell';
import type { Column, Columns } from './column';
import type { Field } from './field';
import type { SeenCell } from '../workbook/seen-cell';
import { shownText } from './shown-text';
import type { AnyKind } from './sheet-kind';

type Read = (cell: Cell, context: DateContext) => Parsed<unknown>;

/** How one column id of a kind is filled on this sheet: from which column, and by which reading. */
export interface FieldSource<At> {
  readonly id: string;
  readonly column: Column<unknown>;
  /** `undefined` when the sheet has no such column. */
  readonly at: At | undefined;
  readonly read: Read;
}

/** For every id of the kind its own column or, failing that, a combined one that fills it. */
export function fieldSources<At>(
  kind: AnyKind,
  own: Readonly<Record<string, At>>,
  combined: ReadonlyMap<number, At>,
): FieldSource<At>[] {
  return Object.entries(kind.columns satisfies Columns).map(([id, column]) => {
    const at = own[id];
    if (at !== undefined) return { id, column, at, read: column.type.read };
    for (const [index, place] of combined) {
      const read = kind.combined[index]?.fills[id];
      if (read !== undefined) return { id, column, at: place, read };
    }
    return { id, column, at: undefined, read: column.type.read };
  });
}

const BLANK = failed('blank');
/** Longer than any way of saying that there is nothing. */
const LONGEST_NOTHING = 40;

export function readField(
  source: FieldSource<unknown>,
  { cell, place }: SeenCell,
  context: DateContext,
): Field<unknown> {
  if (cell.kind === 'empty') return { place, typed: '', value: BLANK };
  const { type } = source.column;
  const shown = shownText(cell).trim();
  const typed = type.masked === true ? maskIdNumbers(shown) : shown;
  const nothing =
    type.readsNothing !== true && cell.kind === 'text' && shown.length <= LONGEST_NOTHING && isDeclaredEmpty(shown);
  const value = nothing ? failed('declaredEmpty') : source.read(cell, context);
  const isNumber = type.format === 'number' || type.format === 'money';
  return isNumber && cell.kind === 'text' && PLAIN_NUMBER.test(shown)
    ? { place, typed, value, asText: true }
    : { place, typed, value };
}

const PLAIN_NUMBER = /^\d{1,12}(?:\.\d{1,6})?$/u;
