import { fromMilli, pointsText, sumMilli, toMilli, type Milli } from '../values/milli';
import { readNumberText } from '../values/number';
import { failed, parsed, type Parsed } from '../values/parsed';
import { compact } from '../values/text';
import type { WeightSet } from './weight-sets';

/** How the weights of one set are written: as parts of 1, or as parts of 100 (or of what else they come to). */
export interface WeightForm {
  /** What they should come to. */
  readonly whole: Milli;
  /** What they come to as stated, which nobody has objected to; `null` where that was told. */
  readonly stated: Milli | null;
  /** How to fill one in, for people. */
  readonly hint: string;
  /** As typed: `30`, `30%`, `0.3` where all are parts of 1. */
  read(typed: string): Parsed<Milli, 'unusable'>;
}

const ONE = 1000;
const HUNDRED = 100_000;

export function weightForm({ parts, isTold }: WeightSet): WeightForm {
  const stated = parts.map((part) => part.stated);
  const sum = sumMilli(stated);
  const isFraction = sum > 0 && sum <= ONE;
  const whole = isFraction ? ONE : HUNDRED;
  const most = Math.max(whole, sum);
  // A percentage typed into a sheet is stored as a part of 1: 0.3 among parts of 100 is far more likely 30 %.
  const least = isFraction || stated.some((milli) => milli > 0 && milli < ONE) ? 0 : ONE;
  return {
    whole,
    stated: isTold ? null : sum,
    hint: isFraction
      ? '0到1的数或百分数，如0.3或30%，最多三位小数'
      : `0到${pointsText(most)}的数，最多三位小数；30%请填30`,
    read: (typed) => {
      const weight = numberOf(typed, isFraction);
      const milli = weight === undefined ? failed('unusable') : toMilli(weight);
      if (!milli.ok || milli.value < 0 || milli.value > most) return failed('unusable');
      return milli.value > 0 && milli.value < least ? failed('unusable') : parsed(milli.value);
    },
  };
}

function numberOf(typed: string, isFraction: boolean): number | undefined {
  const percent = /^(\d+(?:\.\d+)?)%$/u.exec(compact(typed))?.[1];
  if (percent !== undefined) return isFraction ? Number(percent) / 100 : Number(percent);
  const number = readNumberText(typed);
  return number.ok ? number.value : undefined;
}

/** Whether weights come to what they should. */
export function comesToWhole(form: WeightForm, weights: readonly Milli[]): boolean {
  const sum = sumMilli(weights);
  return sum === form.whole || sum === form.stated;
}

/** `100`, or `100（或表中合计90）`. */
export function wholeText({ whole, stated }: WeightForm): string {
  const usual = String(fromMilli(whole));
  return stated === null || stated === whole ? usual : `${usual}（或评分表写明的合计${pointsText(stated)}）`;
}
