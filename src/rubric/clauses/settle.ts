import type { Bonus, Cap, ClauseMeaning, Levels, Ratio } from './clause';
import type { Entry } from './runs';

/**
 * What an entry means beside its neighbours: the reach of caps and of 不得分, the cap and 不累计 of a bonus, the threshold of a
 * step in the clause before, 以此类推.
 */
export function settle(entries: readonly Entry[]): readonly Entry[] {
  const ownPoints = new Set(entries.filter((entry) => entry.statesPoints && entry.part > 0).map((entry) => entry.part));
  const settled: Entry[] = [];
  const lastClause = entries.findLastIndex((entry) => entry.meaning !== null);
  /** Place of the last clause in `settled`; −1 before the first. */
  let last = -1;
  entries.forEach((entry, index) => {
    if (entry.meaning === null) {
      settled.push(entry);
      return;
    }
    const previous = settled[last];
    const closes = index === lastClause;
    const joined = previous ? join(previous, entry) : null;
    if (joined) {
      settled[last] = joined;
      return;
    }
    const own = scoped(entry, previous, ownPoints.has(entry.part), closes);
    const bonusAt = own.meaning?.kind === 'cap' || own.meaning?.kind === 'method' ? bonusBefore(settled) : -1;
    const bonus = settled[bonusAt];
    if (bonus?.meaning?.kind === 'bonus' && own.meaning) {
      settled[bonusAt] = { ...bonus, meaning: bonusWith(bonus.meaning, own.meaning) };
    }
    settled.push(own);
    last = settled.length - 1;
  });
  return settled;
}

function scoped(entry: Entry, previous: Entry | undefined, inSub: boolean, closes: boolean): Entry {
  const { meaning } = entry;
  switch (meaning?.kind) {
    case 'zero':
    case 'full':
      return entry.stated === null && inSub ? { ...entry, meaning: { ...meaning, scope: 'sub' } } : entry;
    case 'cap':
      return {
        ...entry,
        condition: capCondition(entry.condition),
        // 本项最多扣5分 behind the last number still means the item.
        refs: entry.stated === 'item' && !inSub && !entry.named ? [] : entry.refs,
        meaning: { ...meaning, what: capOf(entry, previous), scope: capScope(entry, meaning, previous, inSub, closes) },
      };
    case 'award':
      // 再加2分 behind a bonus goes on with the bonus.
      return meaning.onTop && previous?.meaning?.kind === 'bonus' && entry.condition !== ''
        ? { ...entry, meaning: { ...meaning, kind: 'bonus' } }
        : entry;
    case 'ratio':
      return meaning.step !== undefined && meaning.threshold === null
        ? { ...entry, meaning: { ...meaning, threshold: thresholdBefore(previous, meaning) } }
        : entry;
    default:
      return entry;
  }
}

/** 各项, 每人 say how a cap is applied, not what triggers it. */
function capCondition(condition: string): string {
  return /^(?:[各每单全本该此]|同一).{0,6}$/u.test(condition) || condition.length < 3 ? '' : condition;
}

function capScope(entry: Entry, cap: Cap, previous: Entry | undefined, inSub: boolean, closes: boolean): Cap['scope'] {
  if (cap.max === 'itemPoints') return entry.stated === 'sub' || inSub ? 'sub' : 'item';
  if (entry.stated === 'item' && inSub) return 'item';
  if (entry.stated !== null) return cap.scope;
  if (!previous || (entry.before === '。' && closes)) return 'item';
  return 'clause';
}

function capOf(entry: Entry, previous: Entry | undefined): Cap['what'] {
  const before = sideOf(previous?.meaning ?? null);
  if (entry.capOf === 'deduct' || entry.capOf === 'bonus') return entry.capOf;
  if (entry.capOf === 'award') return before === 'bonus' ? 'bonus' : 'award';
  return before ?? (/加|奖/u.test(entry.condition) ? 'bonus' : 'deduct');
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

/** Place of the bonus that caps and rules of combining behind it belong to; −1 for none. */
function bonusBefore(entries: readonly Entry[]): number {
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const kind = entries[at]?.meaning?.kind;
    if (kind === 'bonus') return at;
    if (kind !== 'cap' && kind !== 'method') return -1;
  }
  return -1;
}

/** A bonus takes over the cap and the 不累计 that stand behind it. */
function bonusWith(bonus: Bonus, next: ClauseMeaning): Bonus {
  if (next.kind === 'cap' && next.what === 'bonus' && typeof next.max === 'number' && bonus.cap === undefined) {
    return { ...bonus, cap: next.max };
  }
  return next.kind === 'method' && next.rule === 'noStack' ? { ...bonus, noStack: true } : bonus;
}

/** 不低于95%的得5分；每减少1个百分点扣0.5分: the steps count from 95 %. */
function thresholdBefore(previous: Entry | undefined, step: Ratio): number | null {
  const before = previous?.meaning;
  return before?.kind === 'ratio' && before.step === undefined && (step.op === '<' || step.op === '<=')
    ? before.threshold
    : null;
}

/** Entries that are one clause with the one before: a floor below steps, 以此类推. */
function join(previous: Entry, entry: Entry): Entry | null {
  const [before, now] = [previous.meaning, entry.meaning];
  if (entry.followsOn) {
    return {
      ...previous,
      end: entry.end,
      meaning: before?.kind === 'levels' ? (perCount(before) ?? before) : before,
    };
  }
  if (
    before?.kind === 'ratio' &&
    before.step !== undefined &&
    before.zeroBelow === undefined &&
    now?.kind === 'ratio' &&
    now.zeroBelow !== undefined &&
    now.step === undefined &&
    previous.part === entry.part
  ) {
    return { ...previous, end: entry.end, meaning: { ...before, zeroBelow: now.zeroBelow } };
  }
  return null;
}

/** 缺一次扣1分，缺两次扣2分，以此类推: the same amount for each. */
function perCount({ levels, unit }: Levels): ClauseMeaning | null {
  const [first] = levels;
  if (first?.low === undefined || typeof first.amount !== 'number') return null;
  const each = first.amount / first.low;
  const even = levels.every(
    (level) => level.low !== undefined && level.amount === Number((each * level.low).toFixed(3)),
  );
  return even && each < 0 ? { kind: 'perUnit', amount: each, per: 1, unit: unit ?? '次' } : null;
}
