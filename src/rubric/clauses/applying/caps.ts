import type { Milli } from '../../../values/milli';
import type { Cap, Clause } from '../clause';
import { sizeOf, type EffectKind } from './effect';
import { familyOf, type Family } from './family';
import { limited, type Line } from './line';

/**
 * Holds the lines to the caps of the rule. `clause` caps the nearest clause before it that does what the cap speaks of, `sub`
 * the sub-items it names, `item` and `sheet` all; what is over is taken from the later lines. 扣完为止 changes nothing here: an
 * item never loses more than its points.
 */
export function holdToCaps(lines: readonly Line[], clauses: readonly Clause[], points: Milli | null): readonly Line[] {
  const bounds = boundsOf(clauses, points);
  return lines.map((line) => {
    const holding = new Set(lineKeys(line).flatMap((key) => bounds.get(key) ?? []));
    let counted = line.counted;
    for (const { left } of holding) counted = Math.min(counted, left);
    for (const bound of holding) bound.left -= counted;
    return limited(line, counted, 'capped');
  });
}

/** What may still be counted under a cap. */
interface Bound {
  left: Milli;
}

/** The family that a cap binds: 累计最高得5分 behind clauses that only add means what they add, and the other way round. */
function cappedFamily({ what }: Cap, families: ReadonlySet<Family | undefined>): Family {
  if (what === 'deduct' || families.has(what)) return what;
  const other = what === 'award' ? 'bonus' : 'award';
  return families.has(other) ? other : what;
}

function boundsOf(clauses: readonly Clause[], points: Milli | null): ReadonlyMap<string, readonly Bound[]> {
  const families = new Set(clauses.map(familyOf));
  const nearest = new Map<Family, number>();
  const bounds = new Map<string, Bound[]>();
  const bind = (keys: readonly string[], max: Cap['max']) => {
    const size = max === 'itemPoints' ? { ok: points !== null, value: points ?? 0 } : sizeOf(max);
    if (!size.ok) return;
    const bound = { left: size.value };
    for (const key of keys) {
      const others = bounds.get(key);
      if (others === undefined) bounds.set(key, [bound]);
      else others.push(bound);
    }
  };
  clauses.forEach((clause, index) => {
    const family = familyOf(clause);
    if (family !== undefined && clause.kind !== 'zero' && clause.kind !== 'full') nearest.set(family, index);
    if (clause.kind === 'bonus' && clause.cap !== undefined) bind([clauseKey(index)], clause.cap);
    if (clause.kind === 'cap') bind(capKeys(clause, cappedFamily(clause, families), nearest, clauses), clause.max);
  });
  return bounds;
}

function capKeys(
  cap: Clause & Cap,
  family: Family,
  nearest: ReadonlyMap<Family, number>,
  clauses: readonly Clause[],
): readonly string[] {
  const before = nearest.get(family);
  if (cap.scope === 'clause') return before === undefined ? [] : [clauseKey(before)];
  if (cap.scope !== 'sub') return [family];
  const refs = cap.subRefs ?? (before === undefined ? undefined : clauses[before]?.subRefs) ?? [];
  return refs.length === 0 ? [family] : refs.map((ref) => `${family}${ref}`);
}

const FAMILIES: Readonly<Partial<Record<EffectKind, Family>>> = { deduct: 'deduct', award: 'award', bonus: 'bonus' };

/** 另扣 stands beside the item's points: only a cap right behind it binds it. */
function lineKeys({ index, clause, effect }: Line): readonly string[] {
  const family = FAMILIES[effect.kind];
  if (family === undefined) return [clauseKey(index)];
  return [clauseKey(index), family, ...(clause.subRefs ?? []).map((ref) => `${family}${ref}`)];
}

function clauseKey(index: number): string {
  return `clause ${index}`;
}
