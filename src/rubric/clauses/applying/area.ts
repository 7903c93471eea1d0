import type { Milli } from '../../../values/milli';
import type { Clause } from '../clause';
import { familyOf } from './family';
import type { EffectKind } from './effect';
import type { Line } from './line';

/** The lines of one area added up. `awards` is `null` where nothing was said about any award. */
export interface AreaSum {
  zero: boolean;
  full: boolean;
  awards: Milli | null;
  onTop: Milli;
  deducted: Milli;
  bonus: Milli;
  bonusOnTop: Milli;
  penalty: Milli;
}

export function addUp(lines: readonly Line[]): AreaSum {
  const sum: AreaSum = {
    zero: false,
    full: false,
    awards: null,
    onTop: 0,
    deducted: 0,
    bonus: 0,
    bonusOnTop: 0,
    penalty: 0,
  };
  for (const { effect, counted } of lines) {
    switch (effect.kind) {
      case 'zero':
        sum.zero = true;
        break;
      case 'full':
        sum.full = true;
        break;
      case 'award':
        if (effect.onTop === true) sum.onTop += counted;
        else sum.awards = (sum.awards ?? 0) + counted;
        break;
      case 'deduct':
        sum.deducted += counted;
        break;
      case 'bonus':
        sum[effect.onTop === true ? 'bonusOnTop' : 'bonus'] += counted;
        break;
      case 'penalty':
        sum.penalty += counted;
        break;
      case 'veto':
        break;
    }
  }
  return sum;
}

/**
 * What is left of the points, and what 再加 and 在此基础上 raise above them. Where awards were said they are the start, and all
 * the points otherwise: a reviewer says what was reached or what was lost. `beside` is there whatever the awards are.
 */
export function leftOf(
  points: Milli,
  sum: AreaSum,
  beside: Milli = 0,
): { readonly left: Milli; readonly above: Milli } {
  const awarded = sum.full || sum.awards === null ? points : Math.min(points, beside + sum.awards);
  const reached = awarded + sum.onTop;
  return { left: Math.max(0, Math.min(points, reached) - sum.deducted), above: Math.max(0, reached - points) };
}

/**
 * Whether an area that gives points has been left without a word about them. Blank is neither nothing nor full. Where the rule
 * also takes points, silence about the awards means that the reviewer goes by what was lost, unless an award was denied.
 */
export function isOpen(
  clauses: readonly { readonly clause: Clause; readonly spoken: boolean }[],
  lines: readonly Line[],
  bonusRule: boolean,
): boolean {
  if (lines.some(({ effect }) => SAYS_SOMETHING.has(effect.kind))) return false;
  const giving = clauses.filter(({ clause }) => familyOf(clause) === (bonusRule ? 'bonus' : 'award'));
  const taking = clauses.some(({ clause }) => familyOf(clause) === 'deduct' && clause.kind !== 'zero');
  return giving.length > 0 && (!taking || giving.some(({ spoken }) => spoken));
}

const SAYS_SOMETHING: ReadonlySet<EffectKind> = new Set<EffectKind>(['award', 'full', 'zero', 'deduct']);
