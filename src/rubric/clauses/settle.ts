import { capCondition, capOf, capScope } from './cap-reach';
import type { Bonus, ClauseMeaning, Levels, Ratio } from './clause';
import type { Entry } from './runs';

/**
 * What an entry means beside its neighbours: the reach of caps and of 不得分, the cap and 不累计 of a bonus, the threshold of a
 * step in the clause before, 以此类推.
 */
export function settle(all: readonly Entry[], points: number | null): readonly Entry[] {
  const entries = partsAlone(all, points);
  const ownPoints = new Set(entries.filter((entry) => entry.statesPoints && entry.part > 0).map((entry) => entry.part));
  const settled: Entry[] = [];
  const lastClause = entries.findLastIndex((entry) => entry.meaning !== null);
  /** Place of the last clause in `settled`; −1 before the first. */
  let last = -1;
  /** The same, among clauses that give or take points. */
  let lastAmount = -1;
  entries.forEach((entry, index) => {
    if (entry.meaning === null) {
      settled.push(entry);
      return;
    }
    const previous = settled[last];
    const closes = index === lastClause;
    // Only with the very one before: stated points in between stay where they are.
    const joined = previous && last === settled.length - 1 ? join(previous, entry) : null;
    if (joined) {
      settled[last] = joined;
      return;
    }
    const own = scoped(entry, previous, settled[lastAmount], ownPoints.has(entry.part), closes);
    const bonusAt = own.meaning?.kind === 'cap' || own.meaning?.kind === 'method' ? bonusBefore(settled) : -1;
    const bonus = settled[bonusAt];
    if (bonus?.meaning?.kind === 'bonus' && own.meaning) {
      settled[bonusAt] = { ...bonus, meaning: bonusWith(bonus.meaning, own.meaning) };
    }
    settled.push(own);
    last = settled.length - 1;
    if (givesOrTakes(own)) lastAmount = last;
  });
  return settled;
}

/**
 * A rule that only states the points of its parts says what each of them gives: ①有计划（2分）②有总结（3分), or amounts that come to
 * the item's points. A last amount that is the sum of the others is their total and gives nothing more.
 */
function partsAlone(entries: readonly Entry[], points: number | null): readonly Entry[] {
  const amounts = entries.map(({ meaning, amount }) => (meaning === null ? amount : undefined));
  const known = amounts.filter((amount) => amount !== undefined);
  if (entries.length < 2 || known.length < entries.length) return entries;
  const last = known.at(-1) ?? 0;
  const hasTotal = known.length > 2 && sumOf(known.slice(0, -1)) === last && sumOf(known) !== points;
  const parts = new Set(entries.map(({ part }) => part));
  const numbered = parts.size === entries.length && entries.every(({ part, refs }) => part > 0 && refs.length > 0);
  if (!numbered && !hasTotal && sumOf(known) !== points) return entries;
  return entries.map((entry, index) => {
    if (hasTotal && index === entries.length - 1) return entry;
    return { ...entry, statesPoints: undefined, meaning: { kind: 'award', amount: entry.amount ?? 0 } };
  });
}

function sumOf(amounts: readonly number[]): number {
  return Number(amounts.reduce((total, amount) => total + amount, 0).toFixed(3));
}

/** `limited` is the last clause that gives or takes points: what a cap without a verb is about. */
function scoped(
  entry: Entry,
  previous: Entry | undefined,
  limited: Entry | undefined,
  inSub: boolean,
  closes: boolean,
): Entry {
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
        meaning: { ...meaning, what: capOf(entry, limited), scope: capScope(entry, meaning, previous, inSub, closes) },
      };
    case 'award':
      // 再加2分 behind a bonus goes on with the bonus.
      return meaning.onTop && previous?.meaning?.kind === 'bonus' && entry.condition !== ''
        ? { ...entry, meaning: { ...meaning, kind: 'bonus' } }
        : entry;
    case 'ratio':
      return meaning.step !== undefined && meaning.threshold === null
        ? { ...entry, meaning: fromBefore(previous, meaning) }
        : entry;
    default:
      return entry;
  }
}

/** Place of the bonus that caps and rules of combining behind it belong to; −1 for none. */
function bonusBefore(entries: readonly Entry[]): number {
  for (let at = entries.length - 1; at >= Math.max(0, entries.length - 8); at -= 1) {
    const kind = entries[at]?.meaning?.kind;
    if (kind === 'bonus') return at;
    if (kind !== 'cap' && kind !== 'method') return -1;
  }
  return -1;
}

function givesOrTakes({ meaning }: Entry): boolean {
  return meaning !== null && meaning.kind !== 'method' && meaning.kind !== 'exempt';
}

/** A bonus takes over the cap and the 不累计 that stand behind it. */
function bonusWith(bonus: Bonus, next: ClauseMeaning): Bonus {
  if (next.kind === 'cap' && next.what === 'bonus' && typeof next.max === 'number' && bonus.cap === undefined) {
    return { ...bonus, cap: next.max };
  }
  return next.kind === 'method' && next.rule === 'noStack' ? { ...bonus, noStack: true } : bonus;
}

/** 不低于95%的得5分；每减少1个百分点扣0.5分: the steps count from 95 %. */
function fromBefore(previous: Entry | undefined, step: Ratio): Ratio {
  const before = previous?.meaning;
  if (before?.kind !== 'ratio' || before.step !== undefined || before.threshold === null) return step;
  // Steps of a rate are percentage points.
  return step.op === '<' ? { ...step, threshold: before.threshold, stepUnit: 'pp' } : step;
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
