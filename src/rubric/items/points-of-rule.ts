import { toMilli, type Milli } from '../../values/milli';
import type { Level } from '../clauses/clause';
import { clausesOf, parseRule } from '../clauses/parse-rule';

/** What a rule says an item is worth: one amount, or one for each kind of unit. */
export type RulePoints =
  | { readonly kind: 'points'; readonly points: Milli }
  | { readonly kind: 'byUnit'; readonly points: ReadonlyMap<string, Milli> };

/**
 * The points of an item that only its rule states: the highest of its levels (健全得5分，较健全得3分，不健全不得分), or by kind of unit
 * (产区得4分，非产区得3分). Anything else says what is taken away, not what there is: `null`.
 */
export function pointsOfRule(rule: string): RulePoints | null {
  const clauses = clausesOf(parseRule(rule));
  const given = clauses.filter((clause) => clause.kind === 'levels');
  const levels = given.flatMap((clause) => clause.levels);
  if (levels.length < 2 || clauses.some(({ kind }) => kind === 'award' || kind === 'discretion')) return null;
  const highest = toMilli(Math.max(...levels.map(highestOf)));
  if (!highest.ok || highest.value <= 0) return null;
  const isByUnit =
    given.every(({ basis }) => basis === 'alternative') && levels.every(({ label }) => isUnitKind(label));
  return isByUnit ? { kind: 'byUnit', points: byLabel(levels) } : { kind: 'points', points: highest.value };
}

function highestOf({ amount }: Level): number {
  return typeof amount === 'number' ? amount : amount[1];
}

function isUnitKind(label: string | undefined): boolean {
  return label !== undefined && /(区|镇|乡|村|县|市|街道|机关|单位|企业|学校|医院|支部|社区)$/u.test(label);
}

function byLabel(levels: readonly Level[]): Map<string, Milli> {
  return new Map(
    levels.flatMap((level): [string, Milli][] => {
      const points = toMilli(highestOf(level));
      return level.label === undefined || !points.ok ? [] : [[level.label, points.value]];
    }),
  );
}
