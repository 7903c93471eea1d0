import type { Clause } from '../clause';
import { familyOf, type Family } from './family';
import type { Happenings } from './happening';
import { limited, type Line } from './line';

/**
 * 按高的计算, 不累计, 减半: a method binds the clauses before it that do the same as the nearest of them (take, give, or add), and
 * of those only its own sub-items' where it names them. One that stands before everything binds what follows.
 */
export function combineByMethods(
  lines: readonly Line[],
  clauses: readonly Clause[],
  happened: Happenings,
): readonly Line[] {
  const stacking = bindings(
    clauses,
    (clause) => clause.kind === 'method' && (clause.rule === 'bestOf' || clause.rule === 'noStack'),
  );
  const halving = bindings(clauses, (clause, index) => {
    const said = happened.get(index);
    return (
      clause.kind === 'method' && clause.rule === 'halve' && said !== undefined && 'happened' in said && said.happened
    );
  });
  return bestOnly(
    lines.map((line) => (boundBy(halving, line) === undefined ? line : halved(line))),
    stacking,
  );
}

/** Family and sub-item → index of the last method that binds them. */
type Bindings = ReadonlyMap<string, number>;

function bindings(clauses: readonly Clause[], binds: (clause: Clause, index: number) => boolean): Bindings {
  const last = new Map<string, number>();
  let family: Family | undefined;
  clauses.forEach((clause, index) => {
    family = familyOf(clause) ?? family;
    if (!binds(clause, index)) return;
    const bound = family ?? clauses.map(familyOf).find((found) => found !== undefined);
    if (bound === undefined) return;
    for (const key of keysOf(bound, clause)) last.set(key, family === undefined ? Infinity : index);
  });
  return last;
}

function keysOf(family: Family, { subRefs = [] }: Clause): string[] {
  return subRefs.length === 0 ? [family] : subRefs.map((ref) => `${family}${ref}`);
}

/** The key of the binding that holds for a line, if one does. */
function boundBy(bound: Bindings, { clause, index }: Line): string | undefined {
  const family = familyOf(clause);
  if (family === undefined) return undefined;
  return [...keysOf(family, clause), family].find((key) => index < (bound.get(key) ?? -1));
}

function halved(line: Line): Line {
  return limited(line, Math.round(line.counted / 2), 'halved');
}

/** Keeps the highest line of each group and the first of equals; bonuses marked 不累计 are a group by themselves. */
function bestOnly(lines: readonly Line[], stacking: Bindings): readonly Line[] {
  const groupOf = (line: Line) =>
    boundBy(stacking, line) ?? (line.clause.kind === 'bonus' && line.clause.noStack === true ? '不累计' : undefined);
  const best = new Map<string, Line>();
  for (const line of lines) {
    const group = groupOf(line);
    if (group !== undefined && line.counted > (best.get(group)?.counted ?? 0)) best.set(group, line);
  }
  return lines.map((line) => {
    const group = groupOf(line);
    return group === undefined || best.get(group) === line ? line : limited(line, 0, 'notStacked');
  });
}
