import type { Milli } from '../../../values/milli';
import type { Clause } from '../clause';

/** What there is to lose: the item's points, and those of its sub-items that have their own. */
export interface Scope {
  /** `null` where the item's points are not known: then there is no score. */
  readonly points: Milli | null;
  readonly parts: readonly Part[];
}

/** ①…（2分）: a sub-item with points of its own. */
export interface Part {
  readonly ref: number;
  readonly points: Milli;
}

/** The whole item, or the number of the part that a clause is about. */
export type Area = 'item' | number;

/**
 * A clause about one part stays inside it. Amounts about several (第1、2项，每缺1项扣1分) are the item's, since no count says which
 * part it fell on; 不得分 about several empties each. 此项不得分 means the item wherever it stands.
 */
export function areasOf(clause: Clause, refs: ReadonlySet<number>): readonly Area[] {
  if ((clause.kind === 'zero' || clause.kind === 'full') && clause.scope === 'item') return ['item'];
  const named = (clause.subRefs ?? []).filter((ref) => refs.has(ref));
  const emptiesEach = clause.kind === 'zero' || clause.kind === 'full';
  return named.length === 1 || (named.length > 1 && emptiesEach) ? named : ['item'];
}
