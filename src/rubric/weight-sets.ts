import type { Milli } from '../values/milli';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import type { FoundRubrics } from './find-rubrics';
import type { Rubric, WeightNode } from './rubric';

/** One part of the score that a table states a weight for: a whole table, or a weighted group of its items. */
export interface WeightedPart {
  /** `基础建设!*` for a whole table, `评价表!组织力/组织设置` for a group: survives moving rows. */
  readonly key: string;
  /** Id of its table. */
  readonly table: string;
  /** `组织力/组织设置`; `null` for the table as a whole. */
  readonly path: string | null;
  readonly stated: Milli;
  /** The cell that states it, or that of the group where its weight stands beside others. */
  readonly place: Place;
}

/** Parts that are weighed against each other. */
export interface WeightSet {
  /** The 汇总 sheet, the table, or the group that they are parts of. */
  readonly name: string;
  readonly parts: readonly WeightedPart[];
  /** That what the sheet states does not come to 100 % is a problem of its own. */
  readonly isTold: boolean;
}

export const WHOLE_TABLE = '*';
const UNNAMED = '（未写类别）';

export function partKey(table: string, path: string | null): string {
  return `${table}!${path ?? WHOLE_TABLE}`;
}

/** Every set of two or more weights that the tables state, tables among each other first, then each table from the outside in. */
export function weightSets({ rubrics, summary }: FoundRubrics): readonly WeightSet[] {
  const tables = rubrics.flatMap(({ id }): WeightedPart[] => {
    const stated = summary?.weights.get(id);
    if (stated === undefined) return [];
    return [{ key: partKey(id, null), table: id, path: null, stated: stated.weight, place: stated.place }];
  });
  const all: WeightSet[] = [
    { name: summary?.sheet ?? '', parts: tables, isTold: false },
    ...rubrics.flatMap((rubric) => setsOf(rubric, rubric.weights ?? [], null)),
  ];
  return all.filter(({ parts }) => parts.length > 1);
}

function setsOf(rubric: Rubric, nodes: readonly WeightNode[], outer: string | null): WeightSet[] {
  const named = withPaths(nodes, outer);
  const isTold = outer === null && rubric.problems.some(({ code }) => code === 'weight.sum');
  const parts = named.map(({ node, path }) => {
    return { key: partKey(rubric.id, path), table: rubric.id, path, stated: node.weight, place: node.place };
  });
  return [
    { name: outer ?? rubric.id, parts, isTold },
    ...named.flatMap(({ node, path }) => setsOf(rubric, node.children, path)),
  ];
}

/** Groups with their paths; the second of one name among its siblings gets `#2`. */
export function withPaths(nodes: readonly WeightNode[], outer: string | null): { node: WeightNode; path: string }[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const name = compact(node.name) || UNNAMED;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const own = count === 1 ? name : `${name}#${count}`;
    return { node, path: outer === null ? own : `${outer}/${own}` };
  });
}
