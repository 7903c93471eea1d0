import type { Clause, Levels } from '../clause';

/** What a clause can do to an item: take points, give points, give extra points, or neither by an amount of its own. */
export type Family = 'deduct' | 'award' | 'bonus';

/** `undefined` for clauses without an amount: caps, methods, vetoes, and sentences that were not understood. */
export function familyOf(clause: Clause): Family | undefined {
  switch (clause.kind) {
    case 'fixed':
    case 'perUnit':
      return clause.amount > 0 ? 'award' : 'deduct';
    case 'ratio':
      return clause.amount > 0 ? 'award' : 'deduct';
    case 'zero':
      return 'deduct';
    case 'full':
    case 'award':
      return 'award';
    case 'levels':
      return givesPoints(clause) ? 'award' : 'deduct';
    case 'discretion':
      return clause.sign > 0 ? 'award' : 'deduct';
    case 'bonus':
      return 'bonus';
    case 'cap':
    case 'veto':
    case 'method':
    case 'exempt':
    case 'external':
    case 'unknown':
      return undefined;
  }
}

/** 好10分,较好7分,差0分 give points; 一次扣3分,两次扣5分,三次不得分 take them. Only zeros are scores of zero. */
function givesPoints({ levels }: Levels): boolean {
  const amounts = levels.filter((level) => level.zero === undefined).flatMap(({ amount }) => amount);
  return amounts.some((amount) => amount > 0) || (amounts.length > 0 && amounts.every((amount) => amount === 0));
}
