import type { Cap, ClauseMeaning } from './clause';
import type { Entry } from './runs';

/** 各项, 每人 say how a cap is applied, not what triggers it. */
export function capCondition(condition: string): string {
  return /^(?:[各每单全本该此]|同一).{0,6}$/u.test(condition) || condition.length < 3 ? '' : condition;
}

/** How far a cap reaches: as it says, else by where it stands. */
export function capScope(
  entry: Entry,
  cap: Cap,
  previous: Entry | undefined,
  inSub: boolean,
  closes: boolean,
): Cap['scope'] {
  if (cap.max === 'itemPoints') return entry.stated === 'sub' || inSub ? 'sub' : 'item';
  if (entry.stated === 'item' && inSub) return 'item';
  if (entry.stated !== null) return cap.scope;
  if (!previous || (entry.before === '。' && closes)) return 'item';
  return 'clause';
}

/** What a cap without a verb limits: as the clause before it. */
export function capOf(entry: Entry, previous: Entry | undefined): Cap['what'] {
  const before = sideOf(previous?.meaning ?? null);
  if (entry.capOf === 'deduct' || entry.capOf === 'bonus') return entry.capOf;
  if (/^(?:各项?|所有|全部)?(?:加分|奖励)(?:项目?|分)?$/u.test(entry.condition)) return 'bonus';
  if (entry.capOf === 'award') return before === 'bonus' ? 'bonus' : 'award';
  if (before || previous) return before ?? 'deduct';
  return /加|奖/u.test(entry.condition) ? 'bonus' : 'award';
}

function sideOf(meaning: ClauseMeaning | null): Cap['what'] | null {
  switch (meaning?.kind) {
    case 'bonus':
      return 'bonus';
    case 'award':
      return 'award';
    case 'discretion':
      return meaning.sign === 1 ? 'award' : 'deduct';
    case 'ratio':
      return meaning.amount > 0 ? 'award' : 'deduct';
    case 'cap':
      return meaning.what;
    default:
      return null;
  }
}
