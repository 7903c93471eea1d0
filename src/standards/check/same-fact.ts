import type { Finding } from '../finding';
import type { RuleId } from '../rule';
import { groupBy } from '../../values/group-by';

/** A rule, or one of its messages. */
type Source = RuleId | `${RuleId}:${string}`;

/** Rules that state one fact from several sides, the one that reports it first. */
export const SAME_FACT: readonly (readonly Source[])[] = [
  ['S17-5', 'S18-2'],
  ['S15-8', 'G-08'],
  ['S15-9', 'G-07'],
  ['S14-6', 'G-10'],
  ['S20-17', 'G-14'],
  ['S08-4', 'S09-3:numbers', 'G-11'],
  ['S10-12', 'G-03', 'S10-6'],
  ['S04-4', 'S18-26'],
  ['S02-6', 'G-03:seat'],
  // A name that is on no roster is told by the rule of its sheet; where none asks, S23-6 says whose it may be.
  ['S02-6:notListed', 'S23-6'],
  ['S05-3:notOnRoster', 'S23-6'],
  ['S16-7:unknown', 'S23-6'],
  // Here the sheet's rule only hints, while a misspelt member is a warning.
  ['S23-6', 'S17-4:unknown'],
  ['S20-17:notListed', 'S23-6'],
  ['S22-3:notListed', 'S23-6'],
];

/** Leaves out what an earlier rule of the same group says about the same subject or the same row. Keeps the order. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  const dropped = new Set<Finding>();
  const byRule = groupBy(findings, ({ rule }) => rule);
  for (const sources of SAME_FACT) {
    const said = new Set<string>();
    for (const source of sources) {
      const [rule = '', says] = source.split(':');
      const own = (byRule.get(rule as RuleId) ?? []).filter((one) => says === undefined || one.says === says);
      for (const finding of own) if (traces(finding).some((trace) => said.has(trace))) dropped.add(finding);
      for (const finding of own) if (!dropped.has(finding)) traces(finding).forEach((trace) => said.add(trace));
    }
  }
  return findings.filter((finding) => !dropped.has(finding));
}

function traces({ subject, place }: Finding): string[] {
  return [`subject ${subject}`, `row ${place.sheet}!${place.row}`];
}
