import type { Problem } from '../../values/problem';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import type { CheckContext } from './context';
import type { Abstention, Hit, RuleCheck } from './hit';
import { isThere } from './needs';

export interface CheckRun {
  readonly findings: readonly Finding[];
  /** What it said about itself, `null` when it judged. */
  readonly abstention: Abstention | null;
  /** When it broke; the others go on. */
  readonly problem: Problem | null;
}

/** Runs one check. A check that throws is one problem, never the end of the review. */
export function runCheck(rule: Rule, { needs, check }: RuleCheck, context: CheckContext): CheckRun {
  if (!needs.every((need) => isThere(context.ledger, need))) return abstained('cannotTell');
  try {
    const said = [...check(context)];
    const hits = said.filter((one) => typeof one !== 'string');
    const abstentions = said.filter((one) => typeof one === 'string');
    const abstention = abstentions.includes('cannotTell') ? 'cannotTell' : (abstentions[0] ?? null);
    return { findings: numbered(hits.map((hit) => findingOf(rule, hit))), abstention, problem: null };
  } catch (error) {
    const data = { rule: rule.id, reason: error instanceof Error ? error.message : String(error) };
    return { ...abstained('cannotTell'), problem: { code: 'rule.crashed', sheet: null, data } };
  }
}

function abstained(abstention: Abstention): CheckRun {
  return { findings: [], abstention, problem: null };
}

function findingOf(rule: Rule, hit: Hit): Finding {
  const ruleCase = rule.cases[hit.case ?? 0];
  if (ruleCase === undefined) throw new RangeError(`${rule.id} has no case ${hit.case}`);
  const { says, place, subject, expected, received, data = {} } = hit;
  return {
    id: `${rule.id}/${subject}`,
    rule: rule.id,
    standards: [rule.standard, ...rule.alsoServes],
    severity: hit.severity ?? ruleCase.severity,
    ...{ says, place, subject, expected, received, data },
    points: null,
    words: '',
  };
}

/** The second finding about the same subject is `#2`, in the order of the workbook. */
function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return count === 1 ? finding : { ...finding, id: `${finding.id}#${count}` };
  });
}
