import { sumsOf, type ScoredItem } from '../rubric/score-tree';
import { STANDARDS } from '../standards/catalogue';
import { roundedRatio } from '../values/milli';
import type { StandardResult } from './result';

/** Each of the 24 条 by the items that cover it; one that nothing covers or decides can not be told. */
export function standardOutcomes(items: readonly ScoredItem[]): StandardResult[] {
  return STANDARDS.map(({ id, name }) => {
    const covering = items.filter((item) => item.standards.includes(id));
    const { score, points } = sumsOf(covering);
    const ratio = points === 0 ? null : roundedRatio(score, points, 1, 4);
    return { id, name, outcome: outcomeOf(covering, score < points), ratio };
  });
}

function outcomeOf(covering: readonly ScoredItem[], lost: boolean): StandardResult['outcome'] {
  if (lost) return 'fail';
  if (covering.length > 0 && covering.every(({ outcome }) => outcome.status === 'notApplicable'))
    return 'notApplicable';
  const open = covering.some(({ outcome }) => outcome.status === 'missing' || outcome.status === 'invalid');
  return covering.length === 0 || open ? 'cannotTell' : 'pass';
}
