import { sumsOf, type ScoredItem } from '../rubric/score-tree';
import type { LedgerCheck } from '../standards/check/check-ledger';
import { STANDARDS } from '../standards/catalogue';
import { roundedRatio } from '../values/milli';
import type { StandardResult } from './result';

/** Each of the 24 条 by the items that cover it and by its ledgers; one that nothing decides can not be told. */
export function standardOutcomes(items: readonly ScoredItem[], check: LedgerCheck | null): StandardResult[] {
  return STANDARDS.map(({ id, name }) => {
    const covering = items.filter((item) => item.standards.includes(id));
    const { score, points } = sumsOf(covering);
    const ratio = points === 0 ? null : roundedRatio(score, points, 1, 4);
    const byScore = outcomeOf(covering, score < points);
    const byLedger = check?.standards.get(id) ?? 'cannotTell';
    return { id, name, outcome: together(byScore, byLedger), ratio };
  });
}

/** One failure fails; else whichever of the two can tell. */
function together(score: StandardResult['outcome'], ledger: StandardResult['outcome']): StandardResult['outcome'] {
  const both = [score, ledger];
  return (['fail', 'pass', 'notApplicable'] as const).find((outcome) => both.includes(outcome)) ?? 'cannotTell';
}

function outcomeOf(covering: readonly ScoredItem[], lost: boolean): StandardResult['outcome'] {
  if (lost) return 'fail';
  if (covering.length > 0 && covering.every(({ outcome }) => outcome.status === 'notApplicable'))
    return 'notApplicable';
  const open = covering.some(({ outcome }) => outcome.status === 'missing' || outcome.status === 'invalid');
  return covering.length === 0 || open ? 'cannotTell' : 'pass';
}
