import { failed, parsed } from '../../../values/parsed';
import type { Award, Bonus, Clause, Fixed, PerUnit } from '../clause';
import { countFrom, stepsOf } from './count';
import { NO_EFFECT, timesAmount, type Effect, type Effected, type EffectKind } from './effect';
import type { Happening } from './happening';
import { countedTrigger, shownTrigger, triggerOf } from './wording';

/** Clauses whose amount counts once, once for each condition (各扣), or once for each unit (每少1次). */
export function countedEffect(clause: Clause & (Fixed | PerUnit | Award | Bonus), happening: Happening): Effected {
  const kind = kindOf(clause);
  if ('happened' in happening && !happening.happened) return gives(kind) ? notReached(clause, kind) : NO_EFFECT;
  const unit = 'unit' in clause ? clause.unit : undefined;
  if (unit === undefined && !('each' in clause && clause.each === true)) {
    return 'happened' in happening ? effect(clause, kind, 1, shownTrigger(clause)) : failed('yesOrNo');
  }
  return perUnitEffect(clause, kind, happening, unit);
}

function perUnitEffect(
  clause: Clause & (Fixed | PerUnit | Award | Bonus),
  kind: EffectKind,
  happening: Happening,
  unit: string | undefined,
): Effected {
  const count = countFrom(happening, unit ?? '项');
  if (!count.ok) return count;
  if (clause.kind === 'perUnit' && overTarget(clause, count.value)) return failed('countOverTarget');
  const per = 'per' in clause ? clause.per : undefined;
  const steps = stepsOf(count.value, per ?? 1, unit ?? '项');
  if (!steps.ok) return steps;
  if (count.value === 0) return gives(kind) ? notReached(clause, kind) : NO_EFFECT;
  const once = clause.kind === 'bonus' && clause.noStack === true ? Math.min(1, steps.value.steps) : steps.value.steps;
  const words =
    unit === undefined ? `${shownTrigger(clause)}（${count.value}项）` : countedTrigger(clause, count.value, unit);
  const note = once < steps.value.steps ? '不累计' : steps.value.note;
  return effect(clause, kind, once, words, note);
}

function effect(
  clause: Clause & (Fixed | PerUnit | Award | Bonus),
  kind: EffectKind,
  times: number,
  words: string,
  note?: string,
): Effected {
  // A range asks for the amount itself and does not come here.
  if (typeof clause.amount !== 'number') return failed('amountMissing');
  const amount = timesAmount(clause.amount, times);
  if (!amount.ok) return amount;
  const onTop = 'onTop' in clause && clause.onTop === true;
  const result: Effect = { kind, amount: amount.value, words, ...(onTop && { onTop }), ...(note && { note }) };
  return parsed(result);
}

function gives(kind: EffectKind): boolean {
  return kind === 'award' || kind === 'bonus';
}

/** Looked at and not reached: an award of nothing, which is not the same as no word about it. */
function notReached(clause: Clause, kind: EffectKind): Effected {
  return parsed({ kind, amount: 0, words: shownTrigger(clause) });
}

function kindOf(clause: Fixed | PerUnit | Award | Bonus): EffectKind {
  if (clause.kind === 'award' || clause.kind === 'bonus') return clause.kind;
  if (clause.amount > 0) return 'award';
  return clause.beyond === true ? 'penalty' : 'deduct';
}

/** Of 2 that were due no more than 2 can be lacking; what is too many has no such bound. */
function overTarget(clause: Clause & PerUnit, count: number): boolean {
  return clause.target !== undefined && count > clause.target && /[少缺]/u.test(triggerOf(clause));
}
