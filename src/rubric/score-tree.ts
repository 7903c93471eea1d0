import { ratioOf, weightedMean, type Ratio } from '../values/ratio';
import type { Milli } from '../values/milli';
import type { Place } from '../workbook/address';
import type { ItemOutcome } from './outcome';
import type { Rubric, RubricItem, WeightNode } from './rubric';

export interface ScoredItem {
  readonly item: RubricItem;
  readonly standards: readonly string[];
  readonly dimension: string | null;
  readonly outcome: ItemOutcome;
}

/** A table, a weighted group of its items, or several tables with weights; leaves hold items, which count by their points. */
export interface ScoreNode {
  readonly name: string;
  readonly place: Place | null;
  /** Relative to its siblings. */
  readonly weight: Milli;
  /** What the workbook's tables state, where the office's own weight counts in its place. */
  readonly stated?: Milli;
  readonly items: readonly ScoredItem[];
  readonly children: readonly ScoreNode[];
}

/** The tree of one table: a single leaf where only points count, a leaf for each unit where every row is one. */
export function tableTree(
  rubric: Rubric,
  items: readonly ScoredItem[],
  own: Pick<ScoreNode, 'weight' | 'stated'> = { weight: 1 },
): ScoreNode {
  const name = rubric.sheet;
  const weighed = weightOf(own);
  const units = rubric.transposed ? [...new Set(items.map(({ item }) => item.unit ?? ''))] : [];
  if (units.length > 1) {
    const children = units.map((unit) =>
      leaf(
        unit,
        1,
        items.filter(({ item }) => item.unit === unit),
      ),
    );
    return { name, place: null, ...weighed, items: [], children };
  }
  if (rubric.weights === null) return { ...leaf(name, own.weight, items), ...weighed };
  const byKey = new Map(items.map((scored) => [scored.item.key, scored]));
  const node = ({ name: group, place, itemKeys, children, ...rest }: WeightNode): ScoreNode => ({
    name: group,
    place,
    ...weightOf(rest),
    items: children.length > 0 ? [] : itemKeys.map((key) => byKey.get(key)).filter((scored) => scored !== undefined),
    children: children.map(node),
  });
  return { name, place: null, ...weighed, items: [], children: rubric.weights.map(node) };
}

function weightOf({ weight, stated }: Pick<ScoreNode, 'weight' | 'stated'>): Pick<ScoreNode, 'weight' | 'stated'> {
  return stated === undefined ? { weight } : { weight, stated };
}

function leaf(name: string, weight: Milli, items: readonly ScoredItem[]): ScoreNode {
  return { name, place: null, weight, items, children: [] };
}

export function leafItems(node: ScoreNode): readonly ScoredItem[] {
  return node.children.length === 0 ? node.items : node.children.flatMap(leafItems);
}

/** How items without a score enter: left out, as if they got nothing, or as if they got everything. */
export type OpenItems = 'out' | 'nothing' | 'everything';

/** Score ÷ points, groups by their weights; what holds nothing assessed leaves numerator and denominator alike. */
export function nodeRatio(node: ScoreNode, open: OpenItems): Ratio | null {
  if (node.children.length === 0) {
    const { score, points } = sumsOf(node.items, open);
    return ratioOf(score, points);
  }
  const assessed = node.children.flatMap((child) => {
    const ratio = nodeRatio(child, open);
    return ratio === null ? [] : [{ weight: child.weight, ratio }];
  });
  return weightedMean(assessed);
}

/** Sums of one set of items: numerator and denominator always come from the same set. */
export function sumsOf(items: readonly ScoredItem[], open: OpenItems = 'out'): { score: Milli; points: Milli } {
  let score = 0;
  let points = 0;
  for (const { item, outcome } of items) {
    if (outcome.status === 'scored') {
      score += outcome.score;
      points += outcome.points;
    } else if (outcome.status !== 'notApplicable' && open !== 'out') {
      points += item.points ?? 0;
      if (open === 'everything') score += item.points ?? 0;
    }
  }
  return { score, points };
}
