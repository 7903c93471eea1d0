import type { Field } from '../../ledger/field';
import type { AnyRecord, Kind } from '../../ledger/kinds';
import { hasSheet, records, type Ledger } from '../../ledger/ledger';
import type { Need } from './rule-check';

/** A branch without a profile or without members does not exist: when these are empty, nobody has filled them in yet. */
const NEVER_EMPTY: ReadonlySet<string> = new Set<Kind>(['profile', 'roster']);

/** Whether the evidence is there: the sheet, and the column if one is named. An empty sheet is evidence of nothing done. */
export function isThere(ledger: Ledger, need: Need): boolean {
  const [kind, column] = need.split('.') as [Kind, string | undefined];
  if (!hasSheet(ledger, kind)) return false;
  const rows = records<Kind>(ledger, kind) as readonly unknown[] as readonly AnyRecord[];
  if (rows.length === 0) return !NEVER_EMPTY.has(kind);
  return column === undefined || rows.some((row) => !lacks(row[column] as Field<unknown> | undefined));
}

function lacks(field: Field<unknown> | undefined): boolean {
  return field === undefined || (!field.value.ok && field.value.reason === 'noColumn');
}
