import { roundedHalfUp } from './ratio';
import { failed, parsed, type Parsed } from './parsed';

/**
 * Points in thousandths, as an integer: real sheets use 0.167 and 1.25, and sums of such decimals must be exact.
 */
export type Milli = number;

/** Largest amount of points read as such; more is a slip of the hand or another kind of number. */
export const LARGEST_POINTS = 100_000;

/** Fails with `tooPrecise` beyond three decimals (a sum typed by machine such as 0.1+0.2 passes), `tooLarge`, `notNumber`. */
export function toMilli(points: number): Parsed<Milli, 'tooPrecise' | 'tooLarge' | 'notNumber'> {
  if (!Number.isFinite(points)) return failed('notNumber');
  if (Math.abs(points) > LARGEST_POINTS) return failed('tooLarge');
  const milli = Math.round(points * 1000);
  // Tolerates binary noise only: a thousandth of a thousandth.
  return Math.abs(points * 1000 - milli) > 1e-3 ? failed('tooPrecise') : parsed(milli === 0 ? 0 : milli);
}

/** The plain number of points, with at most three decimals. */
export function fromMilli(milli: Milli): number {
  return milli / 1000;
}

/** `2.5`, for messages. */
export function pointsText(milli: Milli): string {
  return String(fromMilli(milli));
}

export function sumMilli(values: Iterable<Milli>): Milli {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/**
 * `numerator / denominator × scale`, rounded half-up to `decimals` in one step and without binary fractions.
 * Both must be integers, the denominator positive. The result is a plain number.
 */
export function roundedRatio(numerator: number, denominator: number, scale: number, decimals: number): number {
  const ratio = { numerator: BigInt(numerator) * BigInt(scale), denominator: BigInt(denominator) };
  return roundedHalfUp(ratio, decimals);
}
