import { toMilli, type Milli } from '../../values/milli';
import { compact } from '../../values/text';
import type { Clause } from './clause';

/**
 * Whether a tick can only mean all or nothing: no clause takes or gives a part of the points. An item without any rule
 * is judged as met or not met as well.
 */
export function isSingleOutcome(clauses: readonly Clause[], points: Milli | null): boolean {
  return clauses.every((clause) => {
    switch (clause.kind) {
      case 'zero':
      case 'full':
      case 'cap':
      case 'veto':
      case 'exempt':
        return true;
      case 'fixed':
      case 'award':
        return points !== null && Math.abs(Math.round(clause.amount * 1000)) === points;
      default:
        return false;
    }
  });
}

/** The score of each level that the rule defines by name (好10分,较好7分), by its label. */
export function levelsOf(clauses: readonly Clause[], points: Milli | null): ReadonlyMap<string, Milli> {
  const levels = new Map<string, Milli>();
  for (const clause of clauses) {
    if (clause.kind !== 'levels' || clause.basis === 'count' || clause.basis === 'value') continue;
    for (const { label, amount, zero } of clause.levels) {
      if (label === undefined || typeof amount !== 'number') continue;
      const read = toMilli(amount);
      if (!read.ok) continue;
      const given = zero === true ? 0 : read.value < 0 ? (points ?? NaN) + read.value : read.value;
      if (Number.isFinite(given)) levels.set(compact(label), Math.max(0, given));
    }
  }
  return levels;
}
