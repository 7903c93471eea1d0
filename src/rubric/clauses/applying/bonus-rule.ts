import type { Clause } from '../clause';
import { familyOf } from './family';
import type { Line } from './line';
import type { Scope } from './scope';

/**
 * Whether bonuses are all that a rule gives or takes: then they are how its points are reached, as in the rows of a bonus block,
 * and the score begins at nothing. 另加 and 奖 come on top of points that stand already.
 */
export function isBonusRule(clauses: readonly Clause[], { points }: Scope): boolean {
  const plain = clauses.some((clause) => clause.kind === 'bonus' && clause.onTop !== true);
  const other = clauses.some((clause) => familyOf(clause) === 'award' || familyOf(clause) === 'deduct');
  return points !== null && plain && !other;
}

export function asAward(line: Line): Line {
  const { effect } = line;
  return effect.kind === 'bonus' && effect.onTop !== true ? { ...line, effect: { ...effect, kind: 'award' } } : line;
}
