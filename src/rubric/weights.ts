import { readWeight } from '../values/points';
import { sumMilli, type Milli } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { seenCell } from '../workbook/seen-cell';
import type { CategoryGroup } from './items/categories';
import type { DraftItem } from './items/draft';
import { itemName } from './items/names';
import type { Layout } from './layout/columns';
import type { WeightNode } from './rubric';

export interface Weighting {
  readonly weights: readonly WeightNode[] | null;
  readonly problems: readonly Problem[];
}

const HUNDRED = 100_000;

/**
 * How the table weights its items. Categories that state a share (占20%) count with it; so do points behind the categories'
 * names that come to 100 where the items of each come to 100 as well. Columns of outer points (一级权重, 二级权重)
 * are weights where the points below each come to 100 (or to 1) instead of to the outer points themselves; where they simply
 * add up there is nothing to weight, and where neither holds it is told and nothing is rescaled.
 */
export function weighting(
  grid: Grid,
  layout: Layout,
  groups: readonly CategoryGroup[],
  keyOf: (draft: DraftItem) => string | undefined,
): Weighting {
  const shares = groups.filter(({ category }) => category.share !== null);
  if (shares.length > 0) return byShares(groups, keyOf);
  if (layout.outerPoints.length === 0) return byCategoryPoints(groups, keyOf);
  const items = groups.flatMap(({ members }) => members);
  const tree = outerGroups(grid, layout.outerPoints, items);
  if (tree === null || tree.every(addsUp)) return { weights: null, problems: [] };
  const mismatched = tree.filter((group) => !isRelative(group));
  if (mismatched.length > 0)
    return { weights: null, problems: mismatched.filter((group) => !addsUp(group)).map(sumProblem) };
  return { weights: tree.map((group) => toNode(group, keyOf)), problems: [] };
}

/** 评定项目(权重): categories that come to 100 together while the items of each come to 100 too; anything else is plain points. */
function byCategoryPoints(
  groups: readonly CategoryGroup[],
  keyOf: (draft: DraftItem) => string | undefined,
): Weighting {
  const isWeighted =
    groups.length > 1 &&
    sumMilli(groups.map(({ category }) => category.points ?? 0)) === HUNDRED &&
    groups.every(
      ({ category, members }) =>
        category.points !== null && sumMilli(members.map(({ stated }) => stated.points ?? 0)) === HUNDRED,
    );
  if (!isWeighted) return { weights: null, problems: [] };
  const weights = groups.map(({ category, members }) => ({
    name: category.name,
    place: category.place,
    weight: category.points ?? 0,
    itemKeys: members.map(keyOf).filter((key) => key !== undefined),
    children: [],
  }));
  return { weights, problems: [] };
}

function byShares(groups: readonly CategoryGroup[], keyOf: (draft: DraftItem) => string | undefined): Weighting {
  const without = groups.filter(({ category }) => category.share === null);
  const total = sumMilli(groups.map(({ category }) => category.share ?? 0));
  const [first] = groups;
  const problems: Problem[] = without.map(({ category, members }) =>
    problemAt(
      category.name === ''
        ? { ...category.place, sheet: first?.category.place.sheet ?? '', row: members[0]?.row ?? 1 }
        : category.place,
      'weight.missing',
      {
        data: { category: category.name },
      },
    ),
  );
  if (total !== HUNDRED && first !== undefined && without.length === 0) {
    problems.push(problemAt(first.category.place, 'weight.sum', { data: { sum: String(total / 1000) } }));
  }
  const weights = groups.map(({ category, members }) => ({
    name: category.name,
    place: category.place,
    weight: category.share ?? 0,
    itemKeys: members.map(keyOf).filter((key) => key !== undefined),
    children: [],
  }));
  return { weights, problems };
}

interface OuterGroup {
  readonly name: string;
  readonly place: WeightNode['place'];
  readonly points: Milli;
  readonly items: DraftItem[];
  readonly children: readonly OuterGroup[];
}

/** Items grouped by the cells of the outer points columns; `null` when such a cell can not be read. */
function outerGroups(grid: Grid, columns: readonly number[], items: readonly DraftItem[]): OuterGroup[] | null {
  const [column, ...inner] = columns;
  if (column === undefined) return [];
  const groups: { place: WeightNode['place']; points: Milli; items: DraftItem[] }[] = [];
  for (const item of items) {
    const { place, cell } = seenCell(grid, item.row, column);
    const current = groups.at(-1);
    if (cell.kind === 'empty' || (current !== undefined && place.row === current.place.row)) {
      if (current === undefined) return null;
      current.items.push(item);
      continue;
    }
    const points = readWeight(cell);
    if (!points.ok) return null;
    groups.push({ place, points: points.value, items: [item] });
  }
  const nested = groups.map((group): OuterGroup | null => {
    const children = outerGroups(grid, inner, group.items);
    return children === null ? null : { ...group, name: groupName(grid, group.place, group.items), children };
  });
  return nested.includes(null) ? null : nested.filter((group) => group !== null);
}

function groupName(grid: Grid, place: WeightNode['place'], items: readonly DraftItem[]): string {
  const beside = place.column > 1 ? itemName(cellText(seenCell(grid, place.row, place.column - 1).cell)) : '';
  return beside !== '' ? beside : (items[0]?.category?.name ?? '');
}

function partsOf(group: OuterGroup): Milli[] {
  return group.children.length > 0
    ? group.children.map(({ points }) => points)
    : group.items.map(({ stated }) => stated.points ?? 0);
}

function addsUp(group: OuterGroup): boolean {
  return sumMilli(partsOf(group)) === group.points && group.children.every(addsUp);
}

function isRelative(group: OuterGroup): boolean {
  const sum = sumMilli(partsOf(group));
  return (sum === HUNDRED || sum === 1000 || sum === group.points) && group.children.every(isRelative);
}

function sumProblem(group: OuterGroup): Problem {
  const data = {
    category: group.name,
    stated: String(group.points / 1000),
    sum: String(sumMilli(partsOf(group)) / 1000),
  };
  return problemAt(group.place, 'points.categorySum', { data });
}

function toNode(group: OuterGroup, keyOf: (draft: DraftItem) => string | undefined): WeightNode {
  return {
    name: group.name,
    place: group.place,
    weight: group.points,
    itemKeys: group.items.map(keyOf).filter((key) => key !== undefined),
    children: group.children.map((child) => toNode(child, keyOf)),
  };
}
