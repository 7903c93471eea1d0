import type { Milli } from '../../../values/milli';
import type { Clause } from '../clause';
import { addUp, isOpen, leftOf } from './area';
import type { Happenings } from './happening';
import { limited, type Line } from './line';
import { areasOf, type Area, type Scope } from './scope';

export interface Totals {
  readonly deduction: Milli;
  readonly bonus: Milli;
  readonly penalty: Milli;
  /** The lines with what 不得分 overrides counting nothing. */
  readonly lines: readonly Line[];
  /** Something gives points and nothing was said about it. */
  readonly open: boolean;
}

/**
 * Adds the lines up, part by part and then the item: no part and no item loses more than it has, and only bonuses said to be on
 * top raise an item above its points. While an area is open it counts as having lost nothing.
 */
export function totalsOf(
  lines: readonly Line[],
  clauses: readonly Clause[],
  happened: Happenings,
  { points, parts }: Scope,
  bonusRule: boolean,
): Totals {
  const refs = new Set(parts.map(({ ref }) => ref));
  const areas = (clause: Clause) => areasOf(clause, refs);
  const zeroed = new Set(lines.filter(({ effect }) => effect.kind === 'zero').flatMap(({ clause }) => areas(clause)));
  const counted = lines.map((line) => overridden(line, areas(line.clause), zeroed));
  const linesIn = grouped(counted, ({ clause }) => areas(clause));

  let [lost, beside, above] = [0, 0, 0];
  for (const part of parts) {
    const sum = addUp(linesIn.get(part.ref) ?? []);
    const left = leftOf(part.points, sum);
    beside += part.points;
    lost += part.points - (sum.zero ? 0 : left.left);
    above += left.above;
  }
  const item = addUp(linesIn.get('item') ?? []);
  const taken = { ...item, deducted: item.deducted + lost };
  const left = points === null ? undefined : leftOf(points, taken, beside);
  const deduction =
    points === null || left === undefined ? taken.deducted : item.zero ? points : Math.max(0, points - left.left);

  const all = addUp(counted);
  const filling = points === null ? all.bonus : Math.min(all.bonus, deduction);
  return {
    deduction,
    bonus: filling + all.bonusOnTop + above + (left?.above ?? 0),
    penalty: all.penalty,
    lines: counted,
    open: anyOpen(clauses, happened, areas, linesIn, bonusRule),
  };
}

/** 不得分 leaves nothing to be taken, given or filled up in its area; 另扣 and bonuses on top stand beside it. */
function overridden(line: Line, areas: readonly Area[], zeroed: ReadonlySet<Area>): Line {
  const { kind, onTop } = line.effect;
  const bounded = kind === 'deduct' || kind === 'award' || (kind === 'bonus' && onTop !== true);
  const empty = zeroed.has('item') || areas.every((area) => zeroed.has(area));
  return bounded && empty ? limited(line, 0, 'overridden') : line;
}

function anyOpen(
  clauses: readonly Clause[],
  happened: Happenings,
  areas: (clause: Clause) => readonly Area[],
  linesIn: ReadonlyMap<Area, readonly Line[]>,
  bonusRule: boolean,
): boolean {
  const spoken = clauses.map((clause, index) => ({ clause, spoken: happened.has(index) }));
  const everywhere =
    linesIn.get('item')?.some(({ effect }) => effect.kind === 'zero' || effect.kind === 'full') ?? false;
  if (everywhere) return false;
  return [...grouped(spoken, ({ clause }) => areas(clause))].some(([area, inArea]) =>
    isOpen(inArea, linesIn.get(area) ?? [], bonusRule),
  );
}

function grouped<Value>(values: readonly Value[], keysOf: (value: Value) => readonly Area[]): Map<Area, Value[]> {
  const groups = new Map<Area, Value[]>();
  for (const value of values) {
    for (const key of keysOf(value)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [value]);
      else group.push(value);
    }
  }
  return groups;
}
