import type { Ledger } from '../../ledger/ledger';
import type { Day } from '../../values/date-interval';
import { problemAt, type Problem } from '../../values/problem';
import { findRule } from '../catalogue';
import type { Finding } from '../finding';
import { noteWaivers } from './note-waivers';
import { rowWaivers } from './row-waivers';
import { ruleWaivers, type RuleWaiver } from './rule-waiver';
import { keysOf, type Waiver } from './waiver';

export interface Waived {
  readonly findings: readonly Finding[];
  /** Waivers that are expired, agreed to by nobody, for no rule there is, or that nothing needs. */
  readonly problems: readonly Problem[];
}

/**
 * Turns waived findings into hints with the waiver's words; most frequencies hold only "generally" (一般). Waivers stand in
 * the row (豁免原因, 豁免批准人; on 支部基本情况 one that names its rules holds for the whole branch), in a note at the cell, or
 * in `list`. Of several for one finding the nearest is named, and
 * all count as used.
 */
export function withWaivers(
  findings: readonly Finding[],
  ledger: Ledger,
  asOf: Day,
  list: readonly RuleWaiver[] = [],
): Waived {
  const problems: Problem[] = [];
  const byKey = new Map<string, Waiver[]>();
  const unused = new Set<Waiver>();
  for (const waiver of [...rowWaivers(ledger), ...noteWaivers(ledger), ...ruleWaivers(list)]) {
    const fault = faultOf(waiver, asOf);
    if (fault !== undefined) {
      problems.push(problemAt(waiver.place, fault, { received: waiver.reason }));
      continue;
    }
    unused.add(waiver);
    for (const key of waiver.covers) {
      const own = byKey.get(key);
      if (own === undefined) byKey.set(key, [waiver]);
      else own.push(waiver);
    }
  }
  const judged = findings.map((finding): Finding => {
    const waivers = keysOf(finding)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter(({ rules }) => rules.size === 0 || rules.has(finding.rule));
    for (const waiver of waivers) unused.delete(waiver);
    const [nearest] = waivers;
    if (nearest === undefined) return finding;
    return { ...finding, severity: 'info', waived: { reason: nearest.reason, by: nearest.by } };
  });
  for (const waiver of unused) problems.push(problemAt(waiver.place, 'waiver.unused', { received: waiver.reason }));
  return { findings: judged, problems };
}

function faultOf({ reason, by, until, rules }: Waiver, asOf: Day): string | undefined {
  if (reason === '') return 'waiver.noReason';
  if (by === '') return 'waiver.unapproved';
  if (until !== null && until < asOf) return 'waiver.expired';
  return [...rules].some((rule) => findRule(rule) === undefined) ? 'waiver.unknownRule' : undefined;
}
