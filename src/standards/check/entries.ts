import type { Column } from '../../ledger/column';
import { valueOf, type Field } from '../../ledger/field';
import { KIND_IDS, kindOf, type AnyRecord, type Kind } from '../../ledger/kinds';
import type { Ledger, LedgerSheet } from '../../ledger/ledger';
import type { DateSpan } from '../../values/date-interval';
import { shorten } from '../../values/text';

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
    for (const sheet of ledger.sheets[kind] as readonly unknown[] as readonly LedgerSheet[]) {
      for (const record of sheet.records as readonly unknown[] as readonly AnyRecord[]) yield { kind, sheet, record };
    }
  }
}

/** The fields of a record with their columns; those that the sheet has no column for are left out. */
export function* entriesOf(row: Row): Generator<Entry> {
  for (const [id, column] of Object.entries(kindOf(row.kind).columns)) {
    const field = fieldIn(row, id);
    if (field !== undefined && (field.value.ok || field.value.reason !== 'noColumn')) {
      yield { ...row, id, column, field };
    }
  }
}

export function fieldIn({ record }: Row, id: string): Field<unknown> | undefined {
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

/** A column of one sheet: `会议记录“日期”`. */
export function columnName({ sheet, column }: Entry): string {
  return `${sheet.sheet}“${column.title}”`;
}

/** A text of a record with when it was written down about. */
export interface DatedText {
  readonly row: Row;
  readonly field: Field<unknown>;
  readonly when: DateSpan | undefined;
}

/** Everything written in words, cell by cell; a merged cell is told once. */
export function* textsOf(ledger: Ledger): Generator<DatedText> {
  const seen = new Set<string>();
  for (const row of rowsOf(ledger)) {
    const date = dateIn(row);
    const when = date && valueOf(date);
    for (const { id, column, field } of entriesOf(row)) {
      const { format, masked } = column.type;
      if (masked === true || (format !== 'text' && format !== 'longText') || OWN_WORDS.has(id)) continue;
      const place = `${field.place.sheet}!${field.place.row},${field.place.column}`;
      if (field.typed === '' || seen.has(place)) continue;
      seen.add(place);
      yield { row, field, when };
    }
  }
}

/** Written for this program and not for the ledger. */
const OWN_WORDS: ReadonlySet<string> = new Set(['waiver', 'waivedBy']);
