import { failed, parsed, type Parsed } from '../../../values/parsed';
import type { AskCode } from './ask';
import type { Happening } from './happening';
import { toBillionths } from './share';

/** More than this of anything is a slip of the hand. */
const LARGEST_COUNT = 100_000;
/** Units that are measured; all others are counted in whole numbers. */
const MEASURED = /[元亩米里时天吨度顷]$/u;

/** The count a reviewer gave, checked. 0 is a count; a missing one is asked for. */
export function countFrom(happening: Happening, unit: string): Parsed<number, AskCode> {
  const count = 'count' in happening ? happening.count : undefined;
  if (count === undefined) return failed('countMissing');
  if (!Number.isFinite(count)) return failed('countNotNumber');
  if (count < 0) return failed('countNegative');
  if (count > LARGEST_COUNT) return failed('countTooLarge');
  return Number.isInteger(count) || MEASURED.test(unit) ? parsed(count) : failed('countNotWhole');
}

export interface Steps {
  readonly steps: number;
  /** Told where part of a step was left out: `每2次计1档，计1档`. */
  readonly note?: string;
}

/** 每少两次: 3 次 are one step; the part of a step that is left does not count. */
export function stepsOf(count: number, per: number, unit: string): Parsed<Steps, AskCode> {
  const [whole, size] = [toBillionths(count), toBillionths(per)];
  if (!(size > 0) || !Number.isSafeInteger(whole)) return failed('clauseAmount');
  const steps = Math.floor(whole / size);
  return parsed(whole % size === 0 ? { steps } : { steps, note: `每${per}${unit}为一档，计${steps}档` });
}
