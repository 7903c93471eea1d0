import type { Problem } from '../values/problem';
import type { FoundRubrics } from './find-rubrics';
import { strayWeights, weighSet, type OwnWeights, type WeighedPart, type WeighedSet } from './own-weights';
import type { Rubric, WeightNode } from './rubric';
import type { Summary } from './summary';
import { partKey, weightSets, withPaths } from './weight-sets';

/** The tables with the weights that count. */
export interface WeighedTables extends FoundRubrics {
  /** Every set of weights; empty where nothing but points counts. */
  readonly sets: readonly WeighedSet[];
  readonly problems: readonly Problem[];
}

/** Puts an office's own weights in place of those that the tables state; the stated ones stay beside them. */
export function weighTables(found: FoundRubrics, own: OwnWeights): WeighedTables {
  const weighed = weightSets(found).map((set) => weighSet(set, own));
  const sets = weighed.map((each) => each.weighed);
  const problems = [...weighed.flatMap((each) => each.problems), ...strayWeights(own, sets)];
  const changed = new Map(
    sets
      .flatMap(({ parts }) => parts.filter(({ weight, stated }) => weight !== stated))
      .map((part) => [part.key, part]),
  );
  if (changed.size === 0) return { ...found, sets, problems };
  return {
    rubrics: found.rubrics.map((rubric) => weighRubric(rubric, changed)),
    summary: found.summary && weighSummary(found.summary, changed),
    sets,
    problems,
  };
}

type Changed = ReadonlyMap<string, WeighedPart>;

function weighSummary(summary: Summary, changed: Changed): Summary {
  const weights = [...summary.weights].map(
    ([id, own]) => [id, { ...own, ...inPlace(changed, partKey(id, null)) }] as const,
  );
  return { ...summary, weights: new Map(weights) };
}

function weighRubric(rubric: Rubric, changed: Changed): Rubric {
  if (rubric.weights === null) return rubric;
  const weigh = (nodes: readonly WeightNode[], outer: string | null): WeightNode[] =>
    withPaths(nodes, outer).map(({ node, path }) => {
      return { ...node, ...inPlace(changed, partKey(rubric.id, path)), children: weigh(node.children, path) };
    });
  const weights = weigh(rubric.weights, null);
  const own = new Set(weights.filter(({ stated }) => stated !== undefined).map(({ name }) => name));
  // What the sheet lacks no longer counts where the office has said it; that its own come to the whole is looked at with them.
  const isSettled = ({ code, data }: Problem): boolean =>
    (code === 'weight.sum' && own.size > 0) || (code === 'weight.missing' && own.has(String(data?.['category'] ?? '')));
  return { ...rubric, weights, problems: rubric.problems.filter((problem) => !isSettled(problem)) };
}

function inPlace(changed: Changed, key: string): Partial<Pick<WeightNode, 'weight' | 'stated'>> {
  const part = changed.get(key);
  return part === undefined ? {} : { weight: part.weight, stated: part.stated };
}

/** The table as its sheet weighs it: what its own totals are held against. */
export function asStated(rubric: Rubric): Rubric {
  if (rubric.weights === null) return rubric;
  const back = ({ weight, stated, children, ...node }: WeightNode): WeightNode => {
    return { ...node, weight: stated ?? weight, children: children.map(back) };
  };
  return { ...rubric, weights: rubric.weights.map(back) };
}
