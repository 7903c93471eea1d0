import type { Problem } from '../../values/problem';
import type { Finding } from '../finding';
import type { Rule, RuleId } from '../rule';
import type { CheckContext } from './context';
import type { Abstention, Hit } from './hit';
import type { RuleCheck } from './rule-check';
import { isThere } from './needs';
import { sweepTogether, type StartSweep } from './sweep';

export interface CheckRun {
  readonly rule: RuleId;
  readonly findings: readonly Finding[];
  /** What it said about itself, `null` when it judged. */
  readonly abstention: Abstention | null;
  /** When it broke; the others go on. */
  readonly problem: Problem | null;
}

type Said = () => Iterable<Hit | Abstention>;

/** Runs checks, each with its rule. A check that throws is one problem, never the end of the review. */
export function runChecks(
  checks: readonly (readonly [rule: Rule, check: RuleCheck])[],
  context: CheckContext,
): readonly CheckRun[] {
  const able = checks.filter(([, { needs }]) => needs.every((need) => isThere(context.ledger, need)));
  const said = new Map<RuleId, Said>();
  const sweeping: [rule: RuleId, start: StartSweep][] = [];
  for (const [{ id }, own] of able) {
    if ('sweep' in own) sweeping.push([id, own.sweep]);
    else said.set(id, () => own.check(context));
  }
  const swept = sweepTogether(
    context,
    sweeping.map(([, start]) => start),
  );
  sweeping.forEach(([rule], index) => said.set(rule, swept[index] ?? NOTHING));
  return checks.map(([rule]) => runOf(rule, said.get(rule.id)));
}

const NOTHING: Said = () => [];

/** Without evidence nothing was said. */
function runOf(rule: Rule, say: Said | undefined): CheckRun {
  if (say === undefined) return abstained(rule.id);
  try {
    const said = [...say()];
    const hits = said.filter((one) => typeof one !== 'string');
    const abstentions = said.filter((one) => typeof one === 'string');
    const abstention = abstentions.includes('cannotTell') ? 'cannotTell' : (abstentions[0] ?? null);
    return { rule: rule.id, findings: numbered(hits.map((hit) => findingOf(rule, hit))), abstention, problem: null };
  } catch (error) {
    const data = { rule: rule.id, reason: error instanceof Error ? error.message : String(error) };
    return { ...abstained(rule.id), problem: { code: 'rule.crashed', sheet: null, data } };
  }
}

function abstained(rule: RuleId): CheckRun {
  return { rule, findings: [], abstention: 'cannotTell', problem: null };
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
