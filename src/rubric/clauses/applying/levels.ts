import type { Level, Levels } from '../clause';
import { LARGEST_SHARE } from './rate';
import { toBillionths } from './share';

/** Where a number falls among the levels of a clause. */
export type Placing =
  | { readonly kind: 'level'; readonly level: Level }
  /** Beyond all bounds: 0 次 of levels that begin at one. */
  | { readonly kind: 'outside' }
  /** Between two levels that do not meet, such as 89.5 between 80—89 and 90—100. */
  | { readonly kind: 'gap' };

/** Whether the bounds of value levels are shares (85%) and not plain values (85分), by their size. */
export function hasShares({ basis, levels }: Levels): boolean {
  if (basis !== 'value') return false;
  return levels.every((level) => Math.max(level.low ?? 0, level.high ?? 0) <= LARGEST_SHARE);
}

/**
 * The level a count or value belongs to. A lower bound belongs to its level and an upper one does not, unless stated
 * (以上, 以下 in neighbouring bands would else claim a number twice). Where several levels claim it, as in
 * 低于80%、70%、60%, the narrowest does: levels are absolute, not added up.
 */
export function placeInLevels({ levels }: Levels, value: number): Placing {
  const number = toBillionths(value);
  const [first, ...others] = levels.filter((level) => claims(level, number));
  if (first !== undefined) return { kind: 'level', level: others.reduce(narrower, first) };
  const below = levels.some(({ high }) => toBillionths(high ?? Infinity) <= number);
  const above = levels.some(({ low }) => toBillionths(low ?? -Infinity) >= number);
  return { kind: below && above ? 'gap' : 'outside' };
}

function claims({ low, high, lowIncluded, highIncluded }: Level, number: number): boolean {
  if (low === undefined && high === undefined) return false;
  const single = low !== undefined && low === high;
  const bottom = low === undefined ? -Infinity : toBillionths(low);
  const top = high === undefined ? Infinity : toBillionths(high);
  const reachesBottom = lowIncluded === false ? number > bottom : number >= bottom;
  return reachesBottom && ((highIncluded ?? single) ? number <= top : number < top);
}

function narrower(one: Level, other: Level): Level {
  const [low, otherLow] = [one.low ?? -Infinity, other.low ?? -Infinity];
  if (low !== otherLow) return otherLow > low ? other : one;
  return (other.high ?? Infinity) < (one.high ?? Infinity) ? other : one;
}
