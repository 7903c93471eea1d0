import type { Milli } from '../../values/milli';
import type { Clause, Veto } from './clause';
import { ask, type Ask } from './applying/ask';
import { asAward, isBonusRule } from './applying/bonus-rule';
import { holdToCaps } from './applying/caps';
import type { EffectKind } from './applying/effect';
import { effectOf } from './applying/effect-of';
import type { Happenings } from './applying/happening';
import type { Line } from './applying/line';
import { combineByMethods } from './applying/methods';
import { lineText, reasonText } from './applying/reason';
import type { Scope } from './applying/scope';
import { standingAsks } from './applying/standing-asks';
import { totalsOf, type Totals } from './applying/totals';

/** What the clauses of one item come to. Amounts are sizes in thousandths of a point. */
export interface ClauseOutcome {
  /** Lost of the item's points, never more than there are; where the rule awards, what was not reached. */
  readonly deduction: Milli;
  /** Added, above the points only where the rule says so (另加, 再加). */
  readonly bonus: Milli;
  /** 倒扣, 另扣: taken beside the points; the only way below zero. */
  readonly penalty: Milli;
  /** points − deduction + bonus − penalty; `null` while something that decides it is unknown, which `asks` tells. */
  readonly score: Milli | null;
  /** Vetoes that happened. They leave the number as it is. */
  readonly vetoes: readonly AppliedVeto[];
  /** Clauses that did something, in their order, with what they count for. */
  readonly lines: readonly AppliedLine[];
  /** What still needs a human. */
  readonly asks: readonly Ask[];
  /** One sentence for the 扣分原因 cell: `少2次，扣1分；未公示，不得分`. Empty when nothing happened. */
  readonly reason: string;
}

export interface AppliedLine {
  /** Index of the clause in the rule. */
  readonly clause: number;
  readonly effect: EffectKind;
  /** What it counts for after caps and methods; 0 for 不得分 and 得满分, which have no amount of their own. */
  readonly amount: Milli;
  readonly reason: string;
}

export interface AppliedVeto {
  readonly clause: number;
  readonly effect: Veto['effect'];
  readonly grade?: string;
}

/**
 * Applies the clauses of an item's rule to what a reviewer says happened. Deductions add up and stop at the points of their
 * sub-item and item, said or not; 不得分 overrides the others of its area; nothing is defaulted: an answer that cannot be used
 * becomes an ask. Never throws. The readings are listed in docs/scoring.md.
 */
export function applyClauses(clauses: readonly Clause[], happened: Happenings, scope: Scope): ClauseOutcome {
  const asks = [...standingAsks(clauses, happened)];
  const said: Line[] = [];
  clauses.forEach((clause, index) => {
    const happening = happened.get(index);
    if (happening === undefined) return;
    const effect = effectOf(clause, happening);
    if (!effect.ok) asks.push(ask(index, effect.reason));
    else if (effect.value !== undefined)
      said.push({ index, clause, effect: effect.value, counted: effect.value.amount });
  });

  const combined = holdToCaps(combineByMethods(said, clauses, happened), clauses, scope.points);
  const bonusRule = isBonusRule(clauses, scope);
  const totals = totalsOf(bonusRule ? combined.map(asAward) : combined, clauses, happened, scope, bonusRule);
  if (totals.open) asks.push(ask(null, 'gainsNotSaid'));
  if (scope.points === null) asks.push(ask(null, 'pointsUnknown'));
  return outcomeOf(totals, clauses, asks, scope);
}

function outcomeOf(totals: Totals, clauses: readonly Clause[], asks: readonly Ask[], { points }: Scope): ClauseOutcome {
  const { deduction, bonus, penalty, lines } = totals;
  const numbered = clauses.some(({ subRefs }) => subRefs !== undefined);
  const known = points !== null && !asks.some(({ blocks }) => blocks);
  return {
    deduction,
    bonus,
    penalty,
    score: known ? points - deduction + bonus - penalty : null,
    vetoes: lines.flatMap(vetoOf),
    lines: lines.map((line) => appliedLine(line, numbered)),
    asks,
    reason: reasonText(lines, numbered, deduction, bonus),
  };
}

function appliedLine(line: Line, numbered: boolean): AppliedLine {
  return { clause: line.index, effect: line.effect.kind, amount: line.counted, reason: lineText(line, numbered) };
}

function vetoOf({ index, clause }: Line): readonly AppliedVeto[] {
  if (clause.kind !== 'veto') return [];
  return [{ clause: index, effect: clause.effect, ...(clause.grade !== undefined && { grade: clause.grade }) }];
}
