import type { Ledger } from '../../ledger/ledger';
import type { Problem } from '../../values/problem';
import { groupBy } from '../../values/group-by';
import { RULES, STANDARDS } from '../catalogue';
import type { Finding } from '../finding';
import type { RuleId, StandardId } from '../rule';
import { ALL_CHECKS } from './all-checks';
import { checkContext } from './context';
import type { RuleCheck } from './rule-check';
import { runChecks } from './run-check';
import { withoutRepeats } from './same-fact';
import type { CheckSettings } from './settings';
import { withWaivers } from './waivers';

export type Outcome = 'pass' | 'fail' | 'cannotTell' | 'notApplicable';

export interface LedgerCheck {
  /** In the order of the catalogue, then of the workbook. */
  readonly findings: readonly Finding[];
  /** For every rule of the catalogue. */
  readonly outcomes: ReadonlyMap<RuleId, Outcome>;
  readonly standards: ReadonlyMap<StandardId, Outcome>;
  /** On the roster at the as-of date. */
  readonly members: number;
  readonly problems: readonly Problem[];
}

/**
 * Judges the ledgers by all rules. A rule fails by an error or warning that is not waived; hints alone fail nothing. What
 * can not be seen is `cannotTell`, never a pass. The same ledger and settings give the same result.
 */
export function checkLedger(
  ledger: Ledger,
  settings: CheckSettings,
  checks: readonly RuleCheck[] = ALL_CHECKS,
): LedgerCheck {
  const context = checkContext(ledger, settings);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  const runs = runChecks(
    RULES.flatMap((rule) => {
      const check = byRule.get(rule.id);
      return check === undefined ? [] : [[rule, check] as const];
    }),
    context,
  );
  const unique = withoutRepeats(runs.flatMap(({ findings }) => findings));
  const waived = withWaivers(unique, ledger, context.asOf, settings.waivers);
  const failed = new Set(waived.findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule));
  const abstentions = new Map<string, Outcome | null>(runs.map(({ rule, abstention }) => [rule, abstention]));
  const outcomes = new Map<RuleId, Outcome>(
    RULES.map(({ id }) => [
      id,
      failed.has(id) ? 'fail' : byRule.has(id) ? (abstentions.get(id) ?? 'pass') : 'cannotTell',
    ]),
  );
  return {
    findings: waived.findings,
    outcomes,
    standards: standardOutcomes(outcomes),
    members: context.roster.current.length,
    problems: [
      ...context.parameters.problems,
      ...runs.flatMap(({ problem }) => (problem === null ? [] : [problem])),
      ...waived.problems,
    ],
  };
}

/** Rules that serve several standards count for the one they are filed under. */
function standardOutcomes(outcomes: ReadonlyMap<RuleId, Outcome>): Map<StandardId, Outcome> {
  const rules = groupBy(RULES, ({ standard }) => standard);
  return new Map(
    STANDARDS.map(({ id }) => [
      id,
      together((rules.get(id) ?? []).map((rule) => outcomes.get(rule.id) ?? 'cannotTell')),
    ]),
  );
}

/** One failure fails; a pass needs at least one rule that passed; what is not applicable decides only when all is. */
function together(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('fail')) return 'fail';
  if (outcomes.length > 0 && outcomes.every((one) => one === 'notApplicable')) return 'notApplicable';
  return outcomes.includes('pass') ? 'pass' : 'cannotTell';
}
