import type { Level } from './clause';
import { levelAmount, runFrom, type Run, type RunContext } from './levels';
import { NUMBER, numeralValue } from './numerals';
import type { Piece } from './piece';
import { UNIT, unitName } from './units';

const INCLUDED = '(?:\\(含[^()]{0,4}\\)|含)?';
const TIER = new RegExp(
  `(${NUMBER})(?:(?:-|~|至|到|或)(${NUMBER}))?(${UNIT})${INCLUDED}(及?以上|及?以下|以内)?${INCLUDED}([^,;。\\d每]{0,5}?)(?:的|者|时)?,?$`,
  'u',
);
/** Words in front of a further count: 累计3次, 超过3天. */
const LEAD = /^(?:累计|达到?|超过?|超出|缺席?|少|第|有|出现|发现|发生)?$/u;

type Interval = Pick<Level, 'low' | 'high' | 'lowIncluded' | 'highIncluded'>;

interface Tier {
  readonly low: number;
  readonly unit: string;
  readonly interval: Interval;
  /** The words before and behind the count. */
  readonly lead: string;
  readonly tail: string;
}

function tierOf(condition: string): Tier | null {
  const match = TIER.exec(condition.slice(-28));
  if (!match) return null;
  const [whole, from = '', to, unit = '', side = '', tail = ''] = match;
  const lead = condition.slice(0, condition.length - whole.length);
  const low = numeralValue(from);
  if (low === null || /每[^,;]{0,10}$/u.test(lead)) return null;
  return { low, unit, interval: intervalOf(low, to, side, whole, /超过?$|超出$/u.test(lead)), lead, tail };
}

function intervalOf(low: number, to: string | undefined, side: string, whole: string, over: boolean): Interval {
  if (side.endsWith('上')) return over ? { low, lowIncluded: false } : { low };
  if (side !== '') return { high: low, ...(/内|及|含/u.test(whole) ? { highIncluded: true } : {}) };
  if (over) return { low, lowIncluded: false };
  return { low, high: (to === undefined ? null : numeralValue(to)) ?? low, highIncluded: true };
}

/** 缺席一次扣3分，两次扣5分，三次(含)以上不得分: the amount for the whole count, not for each. */
export function countRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const first = tierOf(pieces[at]?.condition ?? '');
  if (!first) return null;
  const intervals: Interval[] = [first.interval];
  let previous = first;
  const found = runFrom(pieces, at, (piece) => {
    const tier = tierOf(piece.condition);
    if (!tier || tier.unit !== first.unit || tier.low === previous.low) return false;
    if (!LEAD.test(tier.lead) && !(tier.lead.length > 0 && first.lead.endsWith(tier.lead))) return false;
    if (tier.tail !== '' && tier.tail !== first.tail) return false;
    previous = tier;
    intervals.push(tier.interval);
    return true;
  });
  if (!found) return null;
  return {
    length: found.pieces.length,
    reading: {
      kind: 'levels',
      basis: 'count',
      unit: unitName(first.unit),
      levels: apart(intervals).flatMap((interval, index) => {
        const piece = found.pieces[index];
        return piece ? [{ ...interval, ...levelAmount(piece, found.taking, context) }] : [];
      }),
    },
  };
}

/** 超过1天…，超过3天… end where the next begins; 4-7天…，7天以上… share no day. */
function apart(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.map((interval, index) => {
    const next = intervals[index + 1];
    const before = intervals[index - 1];
    if (interval.low === undefined) return interval;
    if (interval.high === undefined && next?.low !== undefined && next.low > interval.low) {
      return { ...interval, high: next.low, ...(next.lowIncluded === false ? { highIncluded: true } : {}) };
    }
    return interval.low === before?.high && before.highIncluded ? { ...interval, lowIncluded: false } : interval;
  });
}
