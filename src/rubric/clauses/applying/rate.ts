import { failed, parsed, type Parsed } from '../../../values/parsed';
import type { Ratio } from '../clause';
import type { AskCode } from './ask';
import type { Happening } from './happening';

/** 85 typed for 85% is told by its size; 105% of a plan is possible. */
export const LARGEST_SHARE = 2;

/** The rate a reviewer gave, checked. */
export function rateFrom(happening: Happening, largest: number): Parsed<number, AskCode> {
  const rate = 'rate' in happening ? happening.rate : undefined;
  if (rate === undefined) return failed('rateMissing');
  if (!Number.isFinite(rate) || rate < 0) return failed('rateNotNumber');
  return rate > largest ? failed('rateNotShare') : parsed(rate);
}

/** 每少1人: a step that no rate tells, so the number is asked for. */
export function stepsAreUnits({ step, stepUnit }: Ratio): boolean {
  return step !== undefined && stepUnit !== undefined && !/^(?:pp|%|个?百分点)$/u.test(stepUnit);
}
