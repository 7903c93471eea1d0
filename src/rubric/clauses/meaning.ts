import type { ClauseDoubt, ClauseMeaning } from './clause';
import type { RunContext } from './levels';
import type { Piece } from './piece';
import { boundsIn, stepIn, withPercentSigns, type Bound, type Step } from './shares';
import type { AmountToken } from './token';
import { targetOf, triggerOf, type Trigger } from './trigger';
import { intervalOf } from './value-levels';

export interface Reading {
  readonly meaning: ClauseMeaning | null;
  readonly doubt?: ClauseDoubt;
}

/** What one piece means by itself; `meaning` null for stated points, which are no clause. */
export function meaningOf(piece: Piece, context: RunContext): Reading {
  const { token } = piece;
  const condition = withPercentSigns(piece.condition);
  switch (token.type) {
    case 'amount': {
      const doubt = token.doubt ?? (/(?:^|[,、;])没[缺少]/u.test(condition) ? 'typo' : undefined);
      return { meaning: amountMeaning(token, condition), ...(doubt ? { doubt } : {}) };
    }
    case 'zero':
      return { meaning: zeroMeaning(condition, token.scope) };
    case 'full':
      return { meaning: { kind: 'full', scope: token.scope ?? 'item' } };
    case 'allPoints':
      return { meaning: pointsShare(token.share, token.gives === true, context.points) };
    case 'cap':
      return { meaning: { kind: 'cap', what: token.what ?? 'deduct', max: token.max, scope: token.scope ?? 'item' } };
    case 'veto':
      return {
        meaning: { kind: 'veto', effect: token.effect, ...(token.grade === undefined ? {} : { grade: token.grade }) },
      };
    case 'method': {
      const ranked = token.rule === 'other' && /名次?$|排名/u.test(condition);
      return { meaning: { kind: 'method', rule: ranked ? 'rank' : token.rule } };
    }
    case 'exempt':
    case 'external':
      return { meaning: { kind: token.type } };
    case 'missing':
      return { meaning: { kind: 'unknown' }, doubt: 'amountMissing' };
    case 'followOn':
      return { meaning: { kind: 'unknown' } };
    case 'points':
      return { meaning: null };
  }
}

/** A share of points nobody has stated is not an amount; all of them are, either way. */
function pointsShare(share: number, gives: boolean, points: number | null): ClauseMeaning {
  if (points === null) return share === 1 ? { kind: 'zero', scope: 'item' } : { kind: 'unknown' };
  const amount = Number((points * share).toFixed(3));
  return gives ? { kind: 'award', amount } : { kind: 'fixed', amount: -amount };
}

function zeroMeaning(condition: string, scope: 'item' | 'sub' | null): ClauseMeaning {
  // Inspection sheets: a failed 保证项目 takes the whole sheet to zero.
  if (/保证项目/u.test(condition) && scope === null) return { kind: 'veto', effect: 'sheetZero' };
  const bound = lastPercent(condition);
  if (bound && (bound.op === '<' || bound.op === '<=') && boundsIn(condition).length === 1) {
    return { kind: 'ratio', threshold: bound.value, op: bound.op, amount: 0, zeroBelow: bound.value };
  }
  return { kind: 'zero', scope: scope ?? 'item' };
}

function lastPercent(condition: string): Bound | undefined {
  return boundsIn(condition).findLast((bound) => bound.percent);
}

/** Whether an amount is left to a person: said with the amount or just before it. */
function isLeftOpen(token: AmountToken, condition: string): boolean {
  return (
    token.discretion === true ||
    /(?:酌情|视情|视[^,;]{0,20}(?:情节|程度|情况|轻重|质量|效果)|(?:根据|按照?|依据?)[^,;]{0,20}(?:情节|程度|轻重)[^,;]{0,6}),?$/u.test(
      condition.slice(-30),
    )
  );
}

function amountMeaning(token: AmountToken, condition: string): ClauseMeaning | null {
  // 每降0.1等扣: a step in no unit.
  if (/每[^,;\d]{0,8}\d+(?:\.\d+)?等?$/u.test(condition)) return { kind: 'unknown' };
  // 最低得1分: a floor, which no clause can say.
  if (/(?:最低|至少|不低于|不少于)$/u.test(condition)) return { kind: 'unknown' };
  const step = stepIn(condition);
  const trigger = lastOf(
    step,
    token.unit === undefined ? triggerOf(condition) : { per: 1, unit: token.unit, index: 0 },
  );
  const counted = trigger ? { per: trigger.per, unit: trigger.unit } : {};
  const { low, high } = token;
  switch (token.verb) {
    case 'deduct': {
      if (token.range || low === null || high === null || isLeftOpen(token, condition)) {
        return { kind: 'discretion', sign: -1, low, high, ...counted };
      }
      return deduction(token, -high, condition, step, trigger);
    }
    case 'award':
    case 'bare': {
      // 缺一项1分 does not say whether the point is given or taken.
      if (token.verb === 'bare' && trigger && /缺|少|漏|错|未|没|无|不|迟|逾/u.test(condition))
        return { kind: 'unknown' };
      if (token.verb === 'bare' && !token.range && (token.label || !bareCounts(token, condition, trigger))) return null;
      if (token.range || low === null || high === null || isLeftOpen(token, condition)) {
        return { kind: 'discretion', sign: 1, low, high, ...counted };
      }
      return award(token, high, condition, step, trigger);
    }
    case 'bonus': {
      if (low === null && high === null) return { kind: 'discretion', sign: 1, low, high, ...counted };
      const onTop = token.onTop || /总分中$|(?:在此|在基[本础]得?分的?)基础上/u.test(condition);
      return {
        kind: 'bonus',
        amount: token.range ? [low ?? 0, high ?? 0] : (high ?? 0),
        ...(token.each ? { each: true } : {}),
        ...(step && !trigger ? { per: step.size, unit: step.unit === 'pp' ? '百分点' : '%' } : counted),
        ...(onTop ? { onTop: true } : {}),
      };
    }
  }
}

/** An amount without a verb is given only where it is counted: 每项1分, 一次5分, 各2分. */
function bareCounts(token: AmountToken, condition: string, trigger: Trigger | null): boolean {
  if (token.unit !== undefined) return true;
  if (token.brackets) return false;
  if (/第[一二三四五六\d]{1,2}名$/u.test(condition)) return true;
  return token.each === true || (trigger !== null && condition.length - trigger.index <= trigger.unit.length + 16);
}

/** The step or the count that stands nearer to the amount. */
function lastOf(step: Step | null, trigger: Trigger | null): Trigger | null {
  return step && (!trigger || trigger.index <= step.start + 1) ? null : trigger;
}

function deduction(
  token: AmountToken,
  amount: number,
  condition: string,
  step: Step | null,
  trigger: Trigger | null,
): ClauseMeaning {
  const each = token.each ? { each: true as const } : {};
  const beyond = token.beyond || /总分中$/u.test(condition) ? { beyond: true as const } : {};
  if (trigger) {
    const target = targetOf(condition, trigger);
    return {
      kind: 'perUnit',
      amount,
      per: trigger.per,
      unit: trigger.unit,
      ...(target === null ? {} : { target }),
      ...each,
      ...beyond,
    };
  }
  if (step) return stepMeaning(amount, condition, step);
  const bounds = boundsIn(condition).filter((bound) => bound.percent);
  const bound = bounds.at(-1);
  if (bound && bounds.length === 1 && !token.each && !token.beyond) {
    const missed = bound.op === '>=' && /未|没|不|低|否则|达不/u.test(condition.slice(bound.end));
    return { kind: 'ratio', threshold: bound.value, op: missed ? '<' : bound.op, amount };
  }
  if (bounds.length === 2) return { kind: 'levels', basis: 'value', levels: [{ ...intervalOf(bounds), amount }] };
  return { kind: 'fixed', amount, ...each, ...beyond };
}

function stepMeaning(amount: number, condition: string, step: Step): ClauseMeaning {
  const bound = boundsIn(condition).findLast((known) => known.percent && known.end <= step.start + 1);
  return {
    kind: 'ratio',
    threshold: bound?.value ?? null,
    op: step.up ? '>' : '<',
    step: step.size,
    stepUnit: step.unit,
    amount,
  };
}

function award(
  token: AmountToken,
  amount: number,
  condition: string,
  step: Step | null,
  trigger: Trigger | null,
): ClauseMeaning {
  const onTop = token.onTop || /在此基础上|在基[本础]得?分的?基础上/u.test(condition);
  const tail = { ...(token.each ? { each: true as const } : {}), ...(onTop ? { onTop: true as const } : {}) };
  if (trigger) return { kind: 'award', amount, per: trigger.per, unit: trigger.unit, ...tail };
  if (step) return { kind: 'award', amount, per: step.size, unit: step.unit === 'pp' ? '百分点' : '%', ...tail };
  const bounds = boundsIn(condition).filter((bound) => bound.percent);
  const bound = bounds.at(-1);
  if (bound && bounds.length === 1 && !token.each && !onTop) {
    return { kind: 'ratio', threshold: bound.value, op: bound.op, amount };
  }
  if (bounds.length === 2 && !token.each && !onTop) {
    return { kind: 'levels', basis: 'value', levels: [{ ...intervalOf(bounds), amount }] };
  }
  return { kind: 'award', amount, ...tail };
}
