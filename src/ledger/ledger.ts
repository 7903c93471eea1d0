import type { Problem } from '../values/problem';
import type { Place } from '../workbook/address';
import type { Kind, KindRecord } from './kinds';

/** One table (or form) of a ledger sheet. A worksheet may hold several, also of one kind. */
export interface LedgerSheet<K extends Kind = Kind> {
  readonly kind: K;
  readonly sheet: string;
  /** The title above it, or the sheet's name. */
  readonly title: string;
  /** Said by the title, an info line or the sheet's name. */
  readonly year: number | null;
  readonly headerRows: readonly number[];
  /** Titles of required columns that it lacks. */
  readonly missing: readonly string[];
  /** Where each recognised column is; ids of the kind that are missing here have no column on this sheet. */
  readonly columns: Readonly<Record<string, number>>;
  readonly records: readonly KindRecord<K>[];
  /** 合计 rows. */
  readonly totals: readonly KindRecord<K>[];
  /** Label and value pairs above and below the table, such as 填表人. */
  readonly info: readonly InfoPair[];
  /** Where it says 无 or 不涉及 instead of any record. */
  readonly declaredEmpty: Place | null;
  /** Rows of the worksheet that hold something and are not shown. */
  readonly hiddenRows: ReadonlySet<number>;
  /** What of it was not understood; all of them together are the ledger's. */
  readonly problems: readonly Problem[];
}

export interface InfoPair {
  readonly label: string;
  readonly value: string;
  readonly place: Place;
}

/** What somebody wrote beside a cell. */
export interface PlacedNote {
  readonly place: Place;
  readonly text: string;
}

/** All ledgers of a workbook. */
export interface Ledger {
  readonly sheets: { readonly [K in Kind]: readonly LedgerSheet<K>[] };
  /** The year most sheets are titled with, `null` when none says. */
  readonly year: number | null;
  /** The branch's name as the profile or an info line gives it. */
  readonly unit: string | null;
  /** Notes and comments on the sheets that hold a ledger. */
  readonly notes: readonly PlacedNote[];
  readonly problems: readonly Problem[];
}

/** Every record of a kind, over all its sheets, in the order of the workbook. */
export function records<K extends Kind>(ledger: Ledger, kind: K): readonly KindRecord<K>[] {
  const sheets: readonly LedgerSheet<K>[] = ledger.sheets[kind];
  const [only, ...more] = sheets;
  if (only !== undefined && more.length === 0) return only.records;
  // Rules ask again and again: several tables are put together once.
  const before = joined.get(sheets) as readonly KindRecord<K>[] | undefined;
  if (before !== undefined) return before;
  const all = sheets.flatMap((sheet) => sheet.records);
  joined.set(sheets, all);
  return all;
}

const joined = new WeakMap<object, readonly unknown[]>();

/** Whether the workbook has a sheet of this kind at all. */
export function hasSheet(ledger: Ledger, kind: Kind): boolean {
  return ledger.sheets[kind].length > 0;
}
