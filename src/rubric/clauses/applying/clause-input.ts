import type { Ratio } from '../clause';

/** What a reviewer has to say for a clause to be computed, with the question in Chinese. Points are plain numbers. */
export type ClauseInput =
  | { readonly kind: 'happened'; readonly label: string }
  | { readonly kind: 'count'; readonly label: string; readonly unit: string; readonly per: number }
  | RateInput
  | LevelInput
  | AmountInput
  /** Caps, methods and sentences that were not understood: nothing to compute from. */
  | { readonly kind: 'none' };

export interface RateInput {
  readonly kind: 'rate';
  readonly label: string;
  /** A share; `null`: the sentence names none, and the shortfall itself is asked for. */
  readonly threshold: number | null;
  readonly op: Ratio['op'];
}

export interface LevelInput {
  readonly kind: 'level';
  readonly label: string;
  readonly options: readonly LevelOption[];
  /** A number may be given in place of a level: a count, a share, or a plain value. */
  readonly by?: 'count' | 'share' | 'value';
}

export interface LevelOption {
  readonly label: string;
  /** Set where the level leaves the amount to a person: smallest and largest size. */
  readonly range?: readonly [low: number, high: number];
}

export interface AmountInput {
  readonly kind: 'amount';
  readonly label: string;
  readonly sign: -1 | 1;
  /** Sizes; `null` where the sentence names none. */
  readonly low: number | null;
  readonly high: number | null;
  readonly reasonRequired: boolean;
  /** The range is meant for each `per` units: the number of units is asked for as well. */
  readonly unit?: string;
  readonly per?: number;
}
