import { fromMilli, sumMilli, type Milli } from '../values/milli';
import type { ItemResult, ReviewResult, RubricResult } from './result';

/** An item with what there is to say of it, in points. */
export interface ItemPoints {
  readonly rubric: RubricResult;
  readonly item: ItemResult;
  readonly points: number;
}

/** Items that two sides scored differently, the widest apart first. */
export interface Disagreement {
  /** Items that both sides scored. */
  readonly compared: number;
  /** Points of the reviewer − points of the other side, over all of them. */
  readonly sum: number;
  readonly items: readonly ItemPoints[];
}

/** Reviewer's scores against the self scores; `null` where no item has both. */
export function againstSelf(result: ReviewResult): Disagreement | null {
  return disagreement(result, ({ score, selfScore }) =>
    score === null || selfScore === null ? null : milliOf(score) - milliOf(selfScore),
  );
}

/** Reviewer's scores against what the ledgers suggest; `null` where no item has both. */
export function againstProposals(result: ReviewResult): Disagreement | null {
  return disagreement(result, ({ proposal }) =>
    proposal === undefined || proposal.difference === null ? null : milliOf(proposal.difference),
  );
}

function disagreement(result: ReviewResult, differenceOf: (item: ItemResult) => Milli | null): Disagreement | null {
  const all = countedItems(result).flatMap(({ rubric, item }) => {
    const milli = differenceOf(item);
    return milli === null ? [] : [{ rubric, item, milli }];
  });
  if (all.length === 0) return null;
  const differing = all.filter(({ milli }) => milli !== 0);
  return {
    compared: all.length,
    sum: fromMilli(sumMilli(all.map(({ milli }) => milli))),
    items: differing
      .sort((left, right) => Math.abs(right.milli) - Math.abs(left.milli))
      .map(({ rubric, item, milli }) => ({ rubric, item, points: fromMilli(milli) })),
  };
}

/** An item that lost points: what it lost, and what regaining it adds to the total out of 100. */
export interface Lift extends ItemPoints {
  /** With one decimal; `null` where groups of items are weighted and the result does not say by how much. */
  readonly ofTotal: number | null;
}

/** Open deductions, those that weigh most in the total first. */
export function lifts(result: ReviewResult): readonly Lift[] {
  const shares = new Map(result.rubrics.map((rubric) => [rubric, shareOfTotal(rubric)]));
  return countedItems(result)
    .flatMap(({ rubric, item }): Lift[] => {
      const { points, score } = item;
      if (item.role !== undefined || points === null || score === null || score >= points) return [];
      const lost = fromMilli(milliOf(points) - milliOf(score));
      const share = shares.get(rubric) ?? null;
      return [{ rubric, item, points: lost, ofTotal: share === null ? null : Math.round(lost * share * 10) / 10 }];
    })
    .sort((left, right) => (right.ofTotal ?? right.points) - (left.ofTotal ?? left.points));
}

/** Points out of 100 that one point of this table stands for, over the items scored so far. */
function shareOfTotal({ mode, weight, items }: RubricResult): number | null {
  if (mode === 'categoryWeights' || items.some(({ unit }) => unit !== undefined)) return null;
  const scored = items.filter(({ role, status }) => role === undefined && status === 'scored');
  const points = scored.reduce((sum, item) => sum + (item.points ?? 0), 0);
  return points === 0 ? null : (100 * (weight ?? 1)) / points;
}

function countedItems({ rubrics }: ReviewResult): { rubric: RubricResult; item: ItemResult }[] {
  return rubrics.filter(({ counted }) => counted).flatMap((rubric) => rubric.items.map((item) => ({ rubric, item })));
}

/** Points of a result have at most three decimals. */
const milliOf = (points: number): Milli => Math.round(points * 1000);
