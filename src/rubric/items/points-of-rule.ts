import { toMilli, type Milli } from '../../values/milli';
import type { Level } from '../clauses/clause';
import { clausesOf, parseRule } from '../clauses/parse-rule';

/**
 * The points of an item that only its rule states: the highest of its levels (健全得5分，较健全得3分，不健全不得分). Anything
 * else says what is taken away, not what there is.
 */
export function pointsOfRule(rule: string): Milli | null {
  const clauses = clausesOf(parseRule(rule));
  const levels = clauses.flatMap((clause) => (clause.kind === 'levels' ? clause.levels : []));
  if (levels.length < 2 || clauses.some(({ kind }) => kind === 'award' || kind === 'discretion')) return null;
  const highest = Math.max(...levels.map(highestOf));
  const points = toMilli(highest);
  return highest > 0 && points.ok ? points.value : null;
}

function highestOf({ amount }: Level): number {
  return typeof amount === 'number' ? amount : amount[1];
}
