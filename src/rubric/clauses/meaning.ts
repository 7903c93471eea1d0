import { amountMeaning } from './amount-meaning';
import type { ClauseDoubt, ClauseMeaning } from './clause';
import type { RunContext } from './levels';
import type { Piece } from './piece';
import { boundsIn, withPercentSigns, type Bound } from './shares';

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
