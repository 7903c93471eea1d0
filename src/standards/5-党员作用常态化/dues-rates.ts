import type { Fen } from '../../values/money';

/** Whose rate it is; 党费规定 第6条 sets fixed amounts for the last two. */
export type Payer = 'working' | 'retired' | 'farmer' | 'supported';

type Bracket = readonly [upTo: number, perMille: number];

/** Upper ends in 元, included. */
const BRACKETS: Readonly<Record<'working' | 'retired', readonly Bracket[]>> = {
  working: [
    [3000, 5],
    [5000, 10],
    [10_000, 15],
    [Infinity, 20],
  ],
  retired: [
    [5000, 5],
    [Infinity, 10],
  ],
};

/**
 * What is due in a month by 党费规定 第2、5、6条, at least and at most. The rate of the bracket holds for the whole base, not
 * for the part above its lower end: 3000.00 元 gives 15.00, 3001.00 元 gives 30.01. `unit` is what amounts are rounded to.
 */
export function monthlyDues(base: Fen | undefined, payer: Payer, unit: Fen = 1): readonly [Fen, Fen] | undefined {
  if (payer === 'farmer') return [20, 100];
  if (payer === 'supported') return [20, 20];
  if (base === undefined || base < 0) return undefined;
  const [, perMille] = BRACKETS[payer].find(([upTo]) => base <= upTo * 100) ?? [0, 0];
  const due = Math.round((base * perMille) / (1000 * unit)) * unit;
  return [due, due];
}

/** `none`, `0.1` or `1` 元 as 分. */
export function roundingUnit(text: string): Fen {
  if (text === '1') return 100;
  return text === '0.1' ? 10 : 1;
}
