import { failed, parsed, type Parsed } from '../../../values/parsed';
import { toMilli, type Milli } from '../../../values/milli';
import type { AskCode } from './ask';

/** What one clause does to its item, before clauses are combined. */
export interface Effect {
  readonly kind: EffectKind;
  /** Its size, never negative; 0 for `zero`, `full` and `veto`, which have none of their own. */
  readonly amount: Milli;
  /** May raise the item above its points. */
  readonly onTop?: true;
  /** What happened, in Chinese, without the amount: `少2次`. */
  readonly words: string;
  /** Why the amount is not the one that a reader would compute at once. */
  readonly note?: string;
}

export type EffectKind =
  | 'deduct'
  | 'award'
  | 'bonus'
  /** 倒扣, 另扣: beside the item's points, which do not bound it. */
  | 'penalty'
  /** 不得分, and 得满分. */
  | 'zero'
  | 'full'
  | 'veto';

/** `undefined`: what the reviewer said leaves the item as it is. */
export type Effected = Parsed<Effect | undefined, AskCode>;

export const NO_EFFECT: Effected = parsed(undefined);

/** An amount of a clause as a size; beyond three decimals it is not computed with. */
export function sizeOf(points: number): Parsed<Milli, AskCode> {
  const milli = toMilli(Math.abs(points));
  return milli.ok ? milli : failed('clauseAmount');
}

/** `steps` times the amount of a clause. */
export function timesAmount(points: number, steps: number): Parsed<Milli, AskCode> {
  const size = sizeOf(points);
  if (!size.ok) return size;
  const product = size.value * steps;
  return Number.isSafeInteger(product) ? parsed(product) : failed('countTooLarge');
}
