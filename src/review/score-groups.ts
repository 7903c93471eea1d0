import type { ScoreNode } from '../rubric/score-tree';
import { nodeRatio } from '../rubric/score-tree';
import { fromMilli, pointsText } from '../values/milli';
import { roundedHalfUp } from '../values/ratio';
import { cellName } from '../workbook/address';
import type { SheetDraft } from '../workbook/sheet-draft';

/** Where the block of weighted groups stands on the result sheet. */
export interface GroupColumns {
  readonly name: number;
  readonly weight: number;
  readonly ratio: number;
  /** Columns of points and scores in the item table. */
  readonly points: number;
  readonly score: number;
  /** Says where a weight is the office's own. */
  readonly note: number;
}

interface PlacedNode {
  readonly node: ScoreNode;
  readonly row: number;
  /** First and last row of its children: group rows below, or item rows above. */
  readonly first: number;
  readonly last: number;
}

/** Breadth first, so that the children of one group stand in one range; `null` where there are no groups. */
function placedNodes(tree: ScoreNode, firstItem: number, firstRow: number): PlacedNode[] {
  const placed: PlacedNode[] = [];
  const queue = [...tree.children];
  const itemRows = new Map<ScoreNode, number>();
  let item = firstItem;
  const visit = (node: ScoreNode): void => {
    itemRows.set(node, item);
    item += node.items.length;
    node.children.forEach(visit);
  };
  visit(tree);
  let next = firstRow + queue.length;
  for (let index = 0; index < queue.length; index += 1) {
    const node = queue[index] as ScoreNode;
    const isLeaf = node.children.length === 0;
    const first = isLeaf ? (itemRows.get(node) ?? firstItem) : next;
    const last = first + (isLeaf ? node.items.length : node.children.length) - 1;
    if (!isLeaf) next += node.children.length;
    queue.push(...node.children);
    placed.push({ node, row: firstRow + index, first, last });
  }
  return placed;
}

/** The groups with their weights and rates as live formulas; returns the row after the block. */
export function putGroups(
  draft: SheetDraft,
  tree: ScoreNode,
  firstItem: number,
  row: number,
  at: GroupColumns,
  title: string,
): number {
  if (tree.children.length === 0) return row;
  draft.text(row, 1, title, 'section');
  draft
    .text(row + 1, at.name, '部分', 'header')
    .text(row + 1, at.weight, '权重', 'header')
    .text(row + 1, at.ratio, '得分率', 'header');
  const placed = placedNodes(tree, firstItem, row + 2);
  for (const { node, row: own, first, last } of placed) {
    const range = (column: number): string => `${cellName(first, column)}:${cellName(last, column)}`;
    const ratio = nodeRatio(node, 'out');
    const isLeaf = node.children.length === 0;
    const [scores, points] = isLeaf ? [range(at.score), range(at.points)] : [range(at.ratio), range(at.weight)];
    const assessed = `SUMPRODUCT((${scores}<>"")*${points})`;
    const sum = isLeaf ? `SUM(${scores})` : `SUMPRODUCT(${points},${scores})`;
    const formula = last < first ? '=""' : `=IF(${assessed}=0,"",${sum}/${assessed})`;
    draft
      .text(own, at.name, node.name, 'text')
      .put(own, at.weight, { kind: 'number', value: fromMilli(node.weight) }, 'number')
      .put(
        own,
        at.ratio,
        { kind: 'formula', formula, result: ratio === null ? '' : roundedHalfUp(ratio, 6) },
        'percent',
      )
      .text(own, at.note, noteOf(node), 'note');
  }
  return row + 2 + placed.length + 1;
}

function noteOf({ stated }: ScoreNode): string {
  return stated === undefined ? '' : `权重按设置；评分表写明的是${pointsText(stated)}`;
}

/** Score over points of the whole as formulas' text: numerator and denominator, by groups where there are any. */
export function wholeRatio(
  tree: ScoreNode,
  firstItem: number,
  lastItem: number,
  groupsRow: number,
  at: GroupColumns,
): { readonly numerator: string; readonly assessed: string } {
  const range = (first: number, last: number, column: number): string =>
    `${cellName(first, column)}:${cellName(last, column)}`;
  if (tree.children.length === 0) {
    const scores = range(firstItem, lastItem, at.score);
    return {
      numerator: `SUM(${scores})`,
      assessed: `SUMPRODUCT((${scores}<>"")*${range(firstItem, lastItem, at.points)})`,
    };
  }
  const [first, last] = [groupsRow + 2, groupsRow + 1 + tree.children.length];
  const ratios = range(first, last, at.ratio);
  const weights = range(first, last, at.weight);
  return { numerator: `SUMPRODUCT(${weights},${ratios})`, assessed: `SUMPRODUCT((${ratios}<>"")*${weights})` };
}
