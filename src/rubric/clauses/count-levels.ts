import type { Level } from './clause';
import { levelAmount, runFrom, type Run, type RunContext } from './levels';
import { NUMBER, numeralValue } from './numerals';
import type { Piece } from './piece';
import { UNIT, unitName } from './units';

const INCLUDED = '(?:\\(含[^()]{0,4}\\)|\\(含\\)|含)?';
const TIER = new RegExp(
  `(?:累计|达到?|超过|超|缺席?|少|迟到|发现|有|出现|发生|第|未[^\\d,;。每]{1,6}|缺少)?(${NUMBER})(?:(?:-|~|至|到|或)(${NUMBER}))?(${UNIT})${INCLUDED}(及?以上|及?以下|以内)?${INCLUDED}(?:的|者|时)?,?$`,
  'u',
);

interface Tier {
  readonly low: number;
  readonly high: number | null;
  readonly unit: string;
  readonly bounds: Pick<Level, 'low' | 'high' | 'lowIncluded' | 'highIncluded'>;
  readonly whole: boolean;
}

function tierOf(condition: string): Tier | null {
  const tail = condition.slice(-24);
  const match = TIER.exec(tail);
  if (!match || /每[^,;]{0,10}$/u.test(tail.slice(0, match.index + 1))) return null;
  const [, from = '', to, unit = '', side = ''] = match;
  const low = numeralValue(from);
  const high = to === undefined ? null : numeralValue(to);
  if (low === null) return null;
  const over = /超/u.test(match[0].slice(0, 2));
  const bounds = /以上/u.test(side)
    ? { low, ...(over ? { lowIncluded: false } : {}) }
    : /以下|以内/u.test(side)
      ? { high: low, ...(/内|及|含/u.test(match[0]) ? { highIncluded: true } : {}) }
      : over
        ? { low, lowIncluded: false }
        : { low, high: high ?? low, highIncluded: true };
  return { low, high, unit, bounds, whole: match.index === 0 && tail.length === condition.length };
}

/** 缺席一次扣3分，两次扣5分，三次(含)以上不得分: the amount for the whole count, not for each. */
export function countRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const first = tierOf(pieces[at]?.condition ?? '');
  if (!first) return null;
  let previous = first;
  const found = runFrom(pieces, at, (piece) => {
    const tier = tierOf(piece.condition);
    if (!tier?.whole || tier.unit !== first.unit || tier.low === previous.low) return false;
    previous = tier;
    return true;
  });
  if (!found) return null;
  return {
    length: found.pieces.length,
    reading: {
      kind: 'levels',
      basis: 'count',
      unit: unitName(first.unit),
      levels: found.pieces.map((piece) => ({
        ...tierOf(piece.condition)?.bounds,
        ...levelAmount(piece, found.taking, context),
      })),
    },
  };
}
