import { failed, parsed, type Parsed } from '../../../values/parsed';
import { toMilli, type Milli } from '../../../values/milli';
import type { Bonus, Clause, Discretion } from '../clause';
import type { AskCode } from './ask';
import { countFrom, stepsOf } from './count';
import { NO_EFFECT, sizeOf, type Effected } from './effect';
import type { Happening } from './happening';
import { countedTrigger, shownTrigger } from './wording';

/**
 * The points a person decided on, between `low` and `high` for each of `steps`; `null` bounds nothing. Never a default:
 * without an amount it is asked for.
 */
export function amountFrom(
  amount: number | undefined,
  low: number | null,
  high: number | null,
  steps: number,
): Parsed<Milli, AskCode> {
  if (amount === undefined) return failed('amountMissing');
  if (!Number.isFinite(amount) || amount < 0) return failed('amountNotNumber');
  const size = toMilli(amount);
  if (!size.ok) return failed(size.reason === 'tooLarge' ? 'amountOutOfRange' : 'amountTooPrecise');
  const bottom = low === null ? parsed(0) : sizeOf(low);
  const top = high === null ? parsed(Infinity) : sizeOf(high);
  if (!bottom.ok || !top.ok) return failed('clauseAmount');
  // Ranges of deductions may come as [−1, −2]: their sizes are what counts.
  const smallest = Math.min(bottom.value, top.value) * steps;
  const largest = top.value === Infinity ? Infinity : Math.max(bottom.value, top.value) * steps;
  const beyond = size.value < smallest || size.value > largest;
  return beyond ? failed('amountOutOfRange') : size;
}

/** 酌情扣1-2分, 每人次加1-5分: the amount is the reviewer's, for all units together. */
export function amountEffect(clause: Clause & (Discretion | Bonus), happening: Happening): Effected {
  if ('happened' in happening && !happening.happened) return NO_EFFECT;
  const given = 'amount' in happening && !('level' in happening) ? happening : undefined;
  if (given === undefined) return failed('amountMissing');
  const { unit, per = 1 } = clause;
  const steps = unit === undefined ? 1 : stepsGiven(given, unit, per);
  if (typeof steps !== 'number') return steps;
  const [low, high] = boundsOf(clause);
  const amount = amountFrom(given.amount, low, high, steps);
  if (!amount.ok) return amount;
  const reason = given.reason?.trim() ?? '';
  if (reason === '' && clause.kind === 'discretion') return failed('reasonMissing');
  const words = unit === undefined ? shownTrigger(clause) : countedTrigger(clause, given.count ?? 0, unit);
  return parsed({
    kind: kindOf(clause),
    amount: amount.value,
    words: reason || words,
    ...(clause.kind === 'bonus' && clause.onTop && { onTop: clause.onTop }),
  });
}

function stepsGiven(happening: Happening, unit: string, per: number): number | Parsed<never, AskCode> {
  const count = countFrom(happening, unit);
  if (!count.ok) return count;
  const steps = stepsOf(count.value, per, unit);
  return steps.ok ? steps.value.steps : steps;
}

function boundsOf(clause: Discretion | Bonus): readonly [number | null, number | null] {
  if (clause.kind === 'discretion') return [clause.low, clause.high];
  return typeof clause.amount === 'number' ? [clause.amount, clause.amount] : clause.amount;
}

function kindOf(clause: Discretion | Bonus): 'deduct' | 'award' | 'bonus' {
  if (clause.kind === 'bonus') return 'bonus';
  return clause.sign > 0 ? 'award' : 'deduct';
}
