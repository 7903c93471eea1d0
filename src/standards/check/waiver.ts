import { compact } from '../../values/text';
import { readDateSpan } from '../../values/date-span';
import type { Day } from '../../values/date-interval';
import type { Place } from '../../workbook/address';
import type { Finding } from '../finding';

/** A person's word that findings need not be acted upon, wherever it is written: beside a row, a cell, or in the list of waivers. */
export interface Waiver {
  /** Where its reason is written, and where it is told when something is wrong with it. */
  readonly place: Place;
  readonly reason: string;
  /** Who agreed; without one it does not count. */
  readonly by: string;
  /** The last day on which it holds, `null` for always. */
  readonly until: Day | null;
  /** Rules it is limited to; empty for all. */
  readonly rules: ReadonlySet<string>;
  /** What it covers, any one of the finding's `keysOf`. */
  readonly covers: readonly string[];
}

export function cellKey({ sheet, row, column }: Place): string {
  return `${sheet}!${row},${column}`;
}

export function rowKey({ sheet, row }: Pick<Place, 'sheet' | 'row'>): string {
  return `${sheet}!${row}`;
}

/** Without a subject, everything the rule finds. */
export function ruleKey(rule: string, subject = ''): string {
  return `${rule}/${compact(subject)}`;
}

/** By what a waiver may cover a finding, the nearest first. */
export function keysOf({ place, rule, subject }: Finding): readonly string[] {
  return [cellKey(place), rowKey(place), ruleKey(rule, subject), ruleKey(rule)];
}

/** What a reason itself says: `S10-8` limits it to that rule, `至2025-12-31` lets it expire after that day. */
export function limitsOf(reason: string): Pick<Waiver, 'rules' | 'until'> {
  const words = compact(reason);
  const rules = new Set(words.toUpperCase().match(/S\d{2}-\d{1,2}|G-\d{2}/gu) ?? []);
  const until = /至(\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?|月)?)/u.exec(words)?.[1];
  const end = until === undefined ? undefined : readDateSpan({ kind: 'text', text: until });
  return { rules, until: end?.ok === true ? end.value.to : null };
}
