import { failed, parsed } from '../../../values/parsed';
import { shorten } from '../../../values/text';
import type { Clause, Ratio } from '../clause';
import { countFrom, stepsOf } from './count';
import { NO_EFFECT, timesAmount, type Effected } from './effect';
import type { Happening } from './happening';
import { LARGEST_SHARE, rateFrom, stepsAreUnits } from './rate';
import { percentagePointsText, pointsToBillionths, shareText, toBillionths, type Billionths } from './share';
import { countedTrigger, shownTrigger, triggerOf } from './wording';

type RatioClause = Clause & Ratio;

/**
 * 低于80%的，每降低1个百分点扣1分: whole steps between threshold and rate count, a part of a step does not. Without a step the
 * amount counts once. Without a threshold the rate given is the difference itself.
 */
export function ratedEffect(clause: RatioClause, happening: Happening): Effected {
  if ('happened' in happening && !happening.happened) return notReached(clause, shownTrigger(clause));
  if (stepsAreUnits(clause)) return unitSteps(clause, happening);
  const rate = rateFrom(happening, LARGEST_SHARE * Math.max(1, clause.threshold ?? 0));
  if (!rate.ok) return rate;
  const subject = `${subjectOf(clause)}${shareText(rate.value)}`;
  if (clause.threshold === null)
    return clause.zeroBelow === undefined
      ? stepsFrom(clause, toBillionths(rate.value), `相差${shareText(rate.value)}`)
      : failed('clauseAmount');
  const { op, threshold } = clause;
  const [actual, bound] = [toBillionths(rate.value), toBillionths(threshold)];
  const reached = compares(actual, op, bound);
  if (fallsToZero(clause, actual, reached)) return parsed({ kind: 'zero', amount: 0, words: subject });
  if (!reached) return notReached(clause, subject);
  const words =
    clause.step === undefined
      ? `${subject}（${OPERATORS[op]}${shareText(threshold)}）`
      : `${subject}，与${shareText(threshold)}相差${percentagePointsText(Math.abs(actual - bound))}个百分点`;
  return stepsFrom(clause, Math.abs(actual - bound), words);
}

const OPERATORS: Readonly<Record<Ratio['op'], string>> = { '<': '低于', '<=': '不超过', '>': '超过', '>=': '达到' };

function compares(actual: Billionths, op: Ratio['op'], bound: Billionths): boolean {
  switch (op) {
    case '<':
      return actual < bound;
    case '<=':
      return actual <= bound;
    case '>':
      return actual > bound;
    case '>=':
      return actual >= bound;
  }
}

/** 不足85%不得分 has its threshold as the bound of zero and no amount; else zero lies strictly below its own bound. */
function fallsToZero({ threshold, zeroBelow, amount }: Ratio, actual: Billionths, reached: boolean): boolean {
  if (zeroBelow === undefined) return false;
  return zeroBelow === threshold && amount === 0 ? reached : actual < toBillionths(zeroBelow);
}

function stepsFrom(clause: RatioClause, distance: Billionths, words: string): Effected {
  const kind = kindOf(clause);
  if (clause.step === undefined) {
    const amount = timesAmount(clause.amount, distance === 0 && clause.threshold === null ? 0 : 1);
    return amount.ok ? parsed({ kind, amount: amount.value, words }) : amount;
  }
  const step = pointsToBillionths(clause.step);
  if (!(step > 0)) return failed('clauseAmount');
  const amount = timesAmount(clause.amount, Math.floor(distance / step));
  if (!amount.ok) return amount;
  const partial = distance % step !== 0;
  return parsed({
    kind,
    amount: amount.value,
    words,
    ...(partial && { note: `不足${clause.step}个百分点的部分不计` }),
  });
}

function unitSteps(clause: RatioClause, happening: Happening): Effected {
  const unit = clause.stepUnit ?? '';
  const count = countFrom(happening, unit);
  if (!count.ok) return count;
  const steps = stepsOf(count.value, clause.step ?? 1, unit);
  if (!steps.ok) return steps;
  const amount = timesAmount(clause.amount, steps.value.steps);
  if (!amount.ok) return amount;
  const { note } = steps.value;
  return parsed({
    kind: kindOf(clause),
    amount: amount.value,
    words: countedTrigger(clause, count.value, unit),
    ...(note && { note }),
  });
}

/** An award of nothing is told; a deduction that was not incurred is none. */
function notReached(clause: RatioClause, words: string): Effected {
  return kindOf(clause) === 'award' ? parsed({ kind: 'award', amount: 0, words }) : NO_EFFECT;
}

function kindOf({ amount }: Ratio): 'award' | 'deduct' {
  return amount > 0 ? 'award' : 'deduct';
}

/** `参会率` of 参会率低于80%的; `实际` where the sentence begins with the bound. */
function subjectOf(clause: Clause): string {
  const trigger = triggerOf(clause);
  const end = trigger.search(/[不未]?(?:低于|不足|少于|达到?|超过|高于|大于|小于)|每|[<>≤≥]|\d/u);
  return (end < 0 ? '' : shorten(trigger.slice(0, end).replace(/[,;:]$/u, ''), 18)) || '实际';
}
