import { isBlank, valueOf, type Field } from '../../ledger/field';
import { KIND_IDS, type AnyRecord, type Kind } from '../../ledger/kinds';
import { records, type Ledger } from '../../ledger/ledger';
import { readDateSpan } from '../../values/date-span';
import type { Day } from '../../values/date-interval';
import { problemAt, type Problem } from '../../values/problem';
import { compact } from '../../values/text';
import type { Finding } from '../finding';

interface RowWaiver {
  readonly field: Field<string>;
  readonly reason: string;
  readonly by: string;
  /** Rules it is limited to; empty for all that speak of the row. */
  readonly rules: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
  /** Written on 支部基本情况. */
  readonly ofBranch: boolean;
}

/** A waiver names its reason in 豁免原因 and who agreed to it in 豁免批准人; most frequencies hold only "generally" (一般). */
export interface Waived {
  readonly findings: readonly Finding[];
  /** Waivers that are expired, agreed to by nobody, or that nothing needs. */
  readonly problems: readonly Problem[];
}

/**
 * Turns what rules say about a waived row into hints with the waiver's words. `S10-8` in the reason limits it to that
 * rule, `至2025-12-31` lets it expire after that day. On 支部基本情况 a waiver that names its rules holds for the whole
 * branch: what is missing, or is too many, has no row of its own.
 */
export function withWaivers(findings: readonly Finding[], ledger: Ledger, asOf: Day): Waived {
  const problems: Problem[] = [];
  const byRow = new Map<string, RowWaiver>();
  const byRule = new Map<string, RowWaiver>();
  for (const waiver of rowWaivers(ledger)) {
    const fault = faultOf(waiver, asOf);
    if (fault !== undefined) problems.push(problemAt(waiver.field.place, fault, { received: waiver.reason }));
    else {
      for (const row of waiver.rows) byRow.set(row, waiver);
      if (waiver.ofBranch) for (const rule of waiver.rules) byRule.set(rule, waiver);
    }
  }
  const used = new Set<RowWaiver>();
  const judged = findings.map((finding): Finding => {
    const own = byRow.get(rowKey(finding.place));
    const holds = own !== undefined && (own.rules.size === 0 || own.rules.has(finding.rule));
    const waiver = holds ? own : byRule.get(finding.rule);
    if (waiver === undefined) return finding;
    used.add(waiver);
    return { ...finding, severity: 'info', waived: { reason: waiver.reason, by: waiver.by } };
  });
  for (const waiver of new Set(byRow.values())) {
    if (!used.has(waiver)) problems.push(problemAt(waiver.field.place, 'waiver.unused', { received: waiver.reason }));
  }
  return { findings: judged, problems };
}

function* rowWaivers(ledger: Ledger): Generator<RowWaiver> {
  for (const kind of KIND_IDS) {
    for (const record of records<Kind>(ledger, kind) as readonly unknown[] as readonly AnyRecord[]) {
      const field = record['waiver'] as Field<string>;
      const typed = valueOf(field);
      if (typed === undefined || isBlank(field)) continue;
      const fields = Object.entries(record).filter(([id]) => id !== 'source') as [string, Field<unknown>][];
      const reason = typed.replace(/^\s*豁免(?:原因)?\s*[:：]\s*/u, '');
      yield {
        field,
        reason,
        by: valueOf(record['waivedBy'] as Field<string>) ?? '',
        rules: new Set(compact(reason).match(/S\d{2}-\d{1,2}|G-\d{2}/gu) ?? []),
        ofBranch: kind === 'profile',
        rows: new Set(fields.filter(([, one]) => isOwnRow(one, record)).map(([, { place }]) => rowKey(place))),
      };
    }
  }
}

/** Fields without a column point at the header, which other rows share. */
function isOwnRow(field: Field<unknown>, { source }: AnyRecord): boolean {
  return field.place.row === source.row || field.value.ok || field.value.reason !== 'noColumn';
}

function faultOf({ reason, by }: RowWaiver, asOf: Day): string | undefined {
  if (by === '') return 'waiver.unapproved';
  const until = /(?:有效期)?至(\d{4}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?|月)?)/u.exec(compact(reason))?.[1];
  const end = until === undefined ? undefined : readDateSpan({ kind: 'text', text: until });
  return end?.ok === true && end.value.to < asOf ? 'waiver.expired' : undefined;
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${sheet}!${row}`;
}
