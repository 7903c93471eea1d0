import { DIMENSIONS, findStandard } from '../standards/catalogue';
import { fromMilli, pointsText, roundedRatio, sumMilli, type Milli } from '../values/milli';
import { roundedHalfUp, scaledPlus } from '../values/ratio';
import { placeName } from '../workbook/address';
import { extrasOf, vetoHappened } from './extras';
import { decidingCell, itemOutcome } from './outcome';
import { leafItems, nodeRatio, sumsOf, type OpenItems, type ScoredItem, type ScoreNode } from './score-tree';
import type { Rubric, RubricItem } from './rubric';
import type { ScoreSettings } from './settings';

/** How one figure of the score came about. */
export interface ScoreTrace {
  /** `total`, `fixedTotal`, `dimension:organization`, `item:班子健全#2`. */
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** The rule in words. */
  readonly rule: string;
  /** `验收评分表!H6`, every cell that went in. */
  readonly cells: readonly string[];
}

/** A condition beside the score, such as 一票否决. */
export interface Gate {
  readonly id: string;
  readonly label: string;
  /** `null` while the items it looks at have no score, or when no item covers the standard. */
  readonly passed: boolean | null;
}

export interface DimensionScore {
  readonly id: string;
  readonly name: string;
  /** `null` when nothing in the dimension has been assessed. */
  readonly score: number | null;
  /** Points of its scored items. */
  readonly outOf: number;
  /** 0 to 1, four decimals. */
  readonly ratio: number | null;
}

export interface UnitScore {
  readonly unit: string;
  readonly total: number | null;
  readonly complete: boolean;
}

/** The whole score of one rubric, in points as plain numbers. */
export interface ScoreCard {
  /**
   * Out of `outOf`, over the applicable items that have a score, bonuses and penalties included; `null` when no item has
   * a score, or when the table scores several units, each with a total of its own.
   */
  readonly total: number | null;
  readonly outOf: number;
  /** The plain sum of the scores, nothing re-normalised. */
  readonly fixedTotal: number;
  /** What `total` becomes if every item still open got nothing, and full points. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** `null` while open items could still change it. */
  readonly grade: string | null;
  readonly complete: boolean;
  /** Items of the table, and those of them that have a score. */
  readonly items: number;
  readonly scoredItems: number;
  readonly missingItems: number;
  readonly invalidItems: number;
  readonly notApplicablePoints: number;
  /** Points of bonus rows (after their caps) and of penalty rows, both in `total` already. */
  readonly bonus: number;
  readonly penalty: number;
  /** Totals by unit, where each row of the table is a unit of its own. */
  readonly units: readonly UnitScore[];
  readonly gates: readonly Gate[];
  readonly dimensions: readonly DimensionScore[];
  /** How each figure came about: the rule in words and the cells it was computed from. */
  readonly trace: readonly ScoreTrace[];
}

const OUT_OF = 100;

export function scoredItems(rubric: Rubric, standardsOf: ReadonlyMap<string, readonly string[]>): ScoredItem[] {
  return rubric.items.map((item) => {
    const standards = standardsOf.get(item.key) ?? [];
    return { item, standards, dimension: dimensionOf(item, standards), outcome: itemOutcome(item) };
  });
}

/** The 化 named by the item's own category, else the one of its last standard (a shared item is kept with its evidence). */
function dimensionOf(item: RubricItem, standards: readonly string[]): string | null {
  const category = item.category ?? '';
  const named = DIMENSIONS.find((dimension) => category.includes(dimension.name));
  const last = standards.at(-1);
  return named?.id ?? (last === undefined ? null : (findStandard(last)?.dimension ?? null));
}

/** What is scored: one table, or several tables with their weights. */
export interface Scoring {
  readonly tree: ScoreNode;
  readonly rubrics: readonly Rubric[];
}

/**
 * Total = Σ score ÷ Σ points over the applicable items that have a score, groups by their weights, out of 100, plus bonuses less
 * penalties, rounded half-up once. Missing and unreadable items count neither as 0 nor as full; `lowest` and `highest` say
 * how far they can still move the total.
 */
export function scoreRubric({ tree, rubrics }: Scoring, settings: ScoreSettings): ScoreCard {
  const items = leafItems(tree);
  const extras = rubrics.map(extrasOf);
  const bonus = sumMilli(extras.map((each) => each.bonus));
  const penalty = sumMilli(extras.map((each) => each.penalty));
  const most = extras.some(({ overFull }) => overFull) ? Infinity : OUT_OF;
  const shown = (open: OpenItems): number | null => {
    const ratio = nodeRatio(tree, open);
    if (ratio === null) return null;
    const exact = scaledPlus(ratio, OUT_OF, bonus - penalty);
    return Math.max(0, Math.min(most, roundedHalfUp(exact, settings.decimals)));
  };
  const units = unitScores(items, settings);
  const several = units.length > 1;
  const missingItems = items.filter(({ outcome }) => outcome.status === 'missing').length;
  const invalidItems = items.filter(({ outcome }) => outcome.status === 'invalid').length;
  const scored = sumsOf(items);
  const total = several ? null : shown('out');
  const lowest = several || total === null ? null : shown('nothing');
  const highest = several || total === null ? null : shown('everything');
  const gates = [
    ...settings.vetoStandards.map((standard) => vetoGate(items, standard)),
    ...rubrics.flatMap(vetoRowGates),
  ];
  const fixedTotal = fromMilli(scored.score);
  const dimensions = DIMENSIONS.map(({ id, name }) => ({ id, name, ...dimensionScore(items, id) }));
  return {
    total,
    outOf: OUT_OF,
    fixedTotal,
    lowest,
    highest,
    grade: gradeOf(items, lowest, highest, gates, settings),
    complete: missingItems + invalidItems === 0 && scored.points > 0,
    items: items.length,
    scoredItems: items.filter(isScored).length,
    missingItems,
    invalidItems,
    notApplicablePoints: fromMilli(sumMilli(items.filter(isNotApplicable).map(({ item }) => item.points ?? 0))),
    bonus: fromMilli(bonus),
    penalty: fromMilli(penalty),
    units,
    gates,
    dimensions,
    trace: [
      traceOf('total', '总分', total, totalRule(tree, bonus, penalty, settings), items.filter(isScored)),
      traceOf('fixedTotal', '得分合计', fixedTotal, '各项得分直接相加，不折算', items.filter(isScored)),
      ...dimensions.map(({ id, name, score, outOf }) =>
        traceOf(
          `dimension:${id}`,
          name,
          score,
          `该类已评分项的得分之和，这些项共${outOf}分`,
          items.filter(isScored).filter((item) => item.dimension === id),
        ),
      ),
      ...items.map(itemTrace),
    ],
  };
}

/** Each unit of a transposed table by its own items; empty elsewhere. */
function unitScores(items: readonly ScoredItem[], settings: ScoreSettings): UnitScore[] {
  const byUnit = new Map<string, ScoredItem[]>();
  for (const scored of items) {
    if (scored.item.unit === null) continue;
    const own = byUnit.get(scored.item.unit) ?? [];
    byUnit.set(scored.item.unit, own);
    own.push(scored);
  }
  return [...byUnit].map(([unit, own]) => {
    const { score, points } = sumsOf(own);
    const total = points === 0 ? null : roundedRatio(score, points, OUT_OF, settings.decimals);
    return { unit, total, complete: !own.some(isOpen) && points > 0 };
  });
}

function vetoRowGates(rubric: Rubric): Gate[] {
  return rubric.extras
    .filter(({ role }) => role === 'veto')
    .map(({ item }) => {
      const happened = vetoHappened(item);
      return { id: `veto:${rubric.id}!${item.key}`, label: item.title, passed: happened === null ? null : !happened };
    });
}

const isScored = ({ outcome }: ScoredItem): boolean => outcome.status === 'scored';
const isNotApplicable = ({ outcome }: ScoredItem): boolean => outcome.status === 'notApplicable';
const isOpen = (item: ScoredItem): boolean => !isScored(item) && !isNotApplicable(item);

function dimensionScore(items: readonly ScoredItem[], id: string): Omit<DimensionScore, 'id' | 'name'> {
  const { score, points } = sumsOf(items.filter((item) => item.dimension === id));
  return points === 0
    ? { score: null, outOf: 0, ratio: null }
    : { score: fromMilli(score), outOf: fromMilli(points), ratio: roundedRatio(score, points, 1, 4) };
}

function coveringItems(items: readonly ScoredItem[], standard: string): ScoredItem[] {
  return items.filter((item) => item.standards.includes(standard) && !isNotApplicable(item));
}

function vetoGate(items: readonly ScoredItem[], standard: string): Gate {
  const covering = coveringItems(items, standard);
  const { score, points } = sumsOf(covering);
  const passed = score > 0 ? true : covering.length === 0 || covering.some(isOpen) || points === 0 ? null : false;
  return { id: `veto:${standard}`, label: `${findStandard(standard)?.name ?? standard}不得为零分`, passed };
}

/** The grade, once nothing that is still open can change it. */
function gradeOf(
  items: readonly ScoredItem[],
  lowest: number | null,
  highest: number | null,
  gates: readonly Gate[],
  settings: ScoreSettings,
): string | null {
  if (lowest === null || highest === null || items.some(({ item }) => item.points === null)) return null;
  if (gates.some((gate) => gate.passed === false)) return settings.lowestGrade;
  const undecided = gates.some(({ passed }, index) => {
    const standard = settings.vetoStandards[index];
    // A veto on a standard that no item covers blocks nothing; a veto row that nobody has answered does.
    return passed === null && (standard === undefined || coveringItems(items, standard).length > 0);
  });
  const grade = bandOf(lowest, settings);
  return undecided || grade !== bandOf(highest, settings) ? null : grade;
}

export function bandOf(total: number, settings: ScoreSettings): string {
  return settings.grades.find((band) => total >= band.from)?.name ?? settings.lowestGrade;
}

function totalRule(tree: ScoreNode, bonus: Milli, penalty: Milli, settings: ScoreSettings): string {
  const weighted =
    tree.children.length > 0 ? '各部分得分率按权重合计 × 100' : '已评分适用项的得分之和 ÷ 分值之和 × 100';
  const own = countOwn(tree);
  const extra = [
    own > 0 ? `（其中${own}处权重按设置，不按评分表）` : '',
    bonus > 0 ? `，加${pointsText(bonus)}分加分` : '',
    penalty > 0 ? `，减${pointsText(penalty)}分另扣分` : '',
  ].join('');
  return `${weighted}${extra}，四舍五入保留${settings.decimals}位小数；不涉及项不计入，未评分项不按0分计`;
}

/** Parts whose weight is the office's own. */
function countOwn(node: ScoreNode): number {
  return node.children.reduce((sum, child) => sum + countOwn(child), node.stated === undefined ? 0 : 1);
}

function traceOf(
  id: string,
  label: string,
  value: number | null,
  rule: string,
  items: readonly ScoredItem[],
): ScoreTrace {
  return { id, label, value, rule, cells: items.flatMap(evidenceCells) };
}

function itemTrace(scored: ScoredItem): ScoreTrace {
  const { item, outcome } = scored;
  const rules = {
    missing: '未评分',
    notApplicable: '不涉及，不计入总分',
    invalid: '单元格内容无法作为分数，暂不计入',
    score: '取得分单元格',
    deduction: '分值 − 扣分',
  };
  const value = outcome.status === 'scored' ? fromMilli(outcome.score) : null;
  const rule = rules[outcome.status === 'scored' ? outcome.from : outcome.status];
  return traceOf(`item:${item.key}`, item.title, value, rule, [scored]);
}

function evidenceCells({ item }: ScoredItem): string[] {
  return [item.pointsPlace, decidingCell(item)?.cell.place]
    .filter((place) => place !== null && place !== undefined)
    .map(placeName);
}
