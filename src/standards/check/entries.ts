import type { Column } from '../../ledger/column';
import { valueOf, type Field } from '../../ledger/field';
import { KIND_IDS, kindOf, type AnyRecord, type Kind } from '../../ledger/kinds';
import type { Ledger, LedgerSheet } from '../../ledger/ledger';
import type { DateSpan } from '../../values/date-interval';
import { shorten } from '../../values/text';
import { onceFor } from '../../values/once-for';

/** A record of any kind, for rules that ask all sheets the same. */
export interface Row {
  readonly kind: Kind;
  readonly sheet: LedgerSheet;
  readonly record: AnyRecord;
}

/** One cell of it. */
export interface Entry extends Row {
  readonly id: string;
  readonly column: Column<unknown>;
  readonly field: Field<unknown>;
}

/** All records, in the order of kinds and rows. */
export function* rowsOf(ledger: Ledger, kinds: readonly Kind[] = KIND_IDS): Generator<Row> {
  for (const kind of kinds) {
    for (const sheet of sheetsOf(ledger, kind)) for (const record of recordsOf(sheet)) yield { kind, sheet, record };
  }
}

export function sheetsOf(ledger: Ledger, kind: Kind): readonly LedgerSheet[] {
  return ledger.sheets[kind];
}

export function recordsOf(sheet: LedgerSheet): readonly AnyRecord[] {
  return sheet.records as readonly unknown[] as readonly AnyRecord[];
}

/** The columns of its kind that some record may fill: its own, those of a combined one, and what titles can say. */
export const columnsOf = onceFor((sheet: LedgerSheet): readonly (readonly [id: string, column: Column<unknown>])[] => {
  const { columns, combined, implied } = kindOf(sheet.kind);
  return Object.entries(columns).filter(
    ([id]) => id in sheet.columns || id in implied || combined.some(({ fills }) => id in fills),
  );
});

export function fieldIn({ record }: Pick<Row, 'record'>, id: string): Field<unknown> | undefined {
  return record[id] as Field<unknown> | undefined;
}

const DATES = ['date', 'heldOn', 'madeOn'] as const;

/** When what the record tells took place, `undefined` when it does not say or can not be read. */
export function dateIn(row: Row): Field<DateSpan> | undefined {
  for (const id of DATES) {
    const field = fieldIn(row, id);
    if (field !== undefined) return field as Field<DateSpan>;
  }
  return undefined;
}

const WHEN = ['date', 'heldOn', 'period', 'month', 'year'];
const WHAT = ['name', 'item', 'talkers', 'people', 'owner', 'type', 'term', 'title', 'theme', 'content', 'problem'];

/** What people would call the record, without its row: `会议记录 2025-03-20 党员大会`, `党员名册 周文海`. */
export function rowName(row: Row): string {
  const { name } = kindOf(row.kind);
  return [name, firstTyped(row, WHEN), firstTyped(row, WHAT)].filter((part) => part !== '').join(' ');
}

function firstTyped(row: Row, ids: readonly string[]): string {
  const filled = ids.map((id) => fieldIn(row, id)).find((field) => field !== undefined && valueOf(field) !== undefined);
  return shorten(filled?.typed ?? '', 16);
}

/** Entries by the name of their column, which several tables of one sheet may share. */
export function byColumn(entries: readonly Entry[]): Map<string, Entry[]> {
  const byName = new Map<string, Entry[]>();
  const known = new Map<LedgerSheet, Map<string, Entry[]>>();
  for (const entry of entries) {
    let ids = known.get(entry.sheet);
    if (ids === undefined) known.set(entry.sheet, (ids = new Map()));
    let column = ids.get(entry.id);
    if (column === undefined) {
      const name = columnName(entry.sheet, entry.id);
      column = byName.get(name) ?? [];
      byName.set(name, column);
      ids.set(entry.id, column);
    }
    column.push(entry);
  }
  return byName;
}

/** A column of one sheet: `会议记录“日期”`. */
export function columnName({ sheet, kind }: LedgerSheet, id: string): string {
  return `${sheet}“${kindOf(kind).columns[id]?.title ?? ''}”`;
}
