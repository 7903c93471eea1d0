import { pointsText, sumMilli, type Milli } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { roundedHalfUp, scaledPlus } from '../values/ratio';
import { extrasOf } from './extras';
import { itemOutcome, type ItemOutcome } from './outcome';
import { isOwnSum } from './own-formulas';
import type { Rubric, RubricItem, ScoredCell, SumRow } from './rubric';
import { nodeRatio, tableTree } from './score-tree';
import { asStated } from './weigh-tables';

/** Totals, sub-totals, category points and totals in lines around the table, against what the items come to. */
export function checkSums(rubric: Rubric): Problem[] {
  return [...infoTotal(rubric), ...categorySums(rubric), ...rubric.sums.flatMap((sum) => sumProblems(rubric, sum))];
}

/** 考评总分 in a line above or below the table, against what the items come to. */
function infoTotal(rubric: Rubric): Problem[] {
  const { total, selfTotal } = rubric.info;
  const keys = rubric.items.map(({ key }) => key);
  const self = rubric.columns.selfScore === undefined ? null : selfTotal;
  return [
    ...unequal(total, possibleTotals(rubric, keys), 'total.mismatch', '表头信息', '总分'),
    ...unequal(self, [selfSum(rubric.items)], 'total.mismatch', '表头信息', '自评得分'),
  ];
}

function categorySums(rubric: Rubric): Problem[] {
  // Outer points are checked where the weights are read.
  if (rubric.weights !== null) return [];
  const byKey = new Map(rubric.items.map((item) => [item.key, item]));
  return rubric.categories.flatMap((category) => {
    const members = category.itemKeys.map((key) => byKey.get(key)).filter((item) => item !== undefined);
    const sum = sumMilli(members.map((item) => item.points ?? 0));
    if (category.points === null || members.some((item) => item.points === null) || sum === category.points) return [];
    const data = { category: category.name, stated: pointsText(category.points), sum: pointsText(sum) };
    return [problemAt(category.place, 'points.categorySum', { data })];
  });
}

function sumProblems(rubric: Rubric, sum: SumRow): Problem[] {
  const keys = new Set(sum.itemKeys);
  const items = rubric.items.filter((item) => keys.has(item.key));
  const outcomes = items.map(itemOutcome);
  const lost = items.map((item, index) => deductionOf(item, outcomes[index]));
  const row = sum.kind === 'total' ? '合计' : '小计';
  return [
    ...unequal(sum.points, possiblePoints(rubric, sum, items), 'points.sum', row, '分值'),
    ...unequal(sum.selfScore, [selfSum(items)], 'total.mismatch', row, '自评分'),
    ...unequal(sum.score, possibleTotals(rubric, sum.itemKeys), 'total.mismatch', row, '得分'),
    ...unequal(sum.deduction, [sumMilli(lost)], 'total.mismatch', row, '扣分'),
  ];
}

function selfSum(items: readonly RubricItem[]): Milli {
  return sumMilli(items.map(({ selfScore }) => (selfScore?.reading.status === 'read' ? selfScore.reading.amount : 0)));
}

/** The deduction as typed, else what the score leaves of the points. */
function deductionOf({ deduction }: RubricItem, outcome: ItemOutcome | undefined): Milli {
  if (deduction?.reading.status === 'read') return deduction.reading.amount;
  return outcome?.status === 'scored' ? outcome.points - outcome.score : 0;
}

/** What a total of points may rightly say: the items alone, or with the bonus rows. */
function possiblePoints(rubric: Rubric, sum: SumRow, items: readonly RubricItem[]): Milli[] {
  const base = sumMilli(items.map((item) => item.points ?? 0));
  if (sum.kind === 'subtotal') return [base];
  const bonus = sumMilli(rubric.extras.map(({ role, item }) => (role === 'bonus' ? (item.points ?? 0) : 0)));
  return [base, base + bonus, ...(rubric.weights === null ? [] : [FULL])];
}

const FULL = 100_000;

/** What a total of scores may rightly say: the plain sum first, then with bonuses and penalties, bounded, or weighted. */
function possibleTotals(rubric: Rubric, keys: readonly string[]): Milli[] {
  const own = new Set(keys);
  const items = rubric.items.filter(({ key }) => own.has(key));
  const outcomes = items.map(itemOutcome);
  const plain = sumMilli(outcomes.map((outcome) => (outcome.status === 'scored' ? outcome.score : 0)));
  if (items.length < rubric.items.length) return [plain];
  const { bonus, penalty, overFull } = extrasOf(rubric);
  const net = plain + bonus - penalty;
  const scored = items.map((item) => ({ item, standards: [], dimension: null, outcome: itemOutcome(item) }));
  const ratio = nodeRatio(tableTree(asStated(rubric), scored), 'out');
  const weighted =
    rubric.weights === null || ratio === null
      ? []
      : [0, 1, 2, 3].map((decimals) =>
          Math.round(roundedHalfUp(scaledPlus(ratio, 100, bonus - penalty), decimals) * 1000),
        );
  return [plain, net, plain + bonus, ...(overFull ? [] : [Math.min(FULL, net)]), ...weighted];
}

function unequal(
  cell: ScoredCell | null,
  sums: readonly Milli[],
  code: string,
  row: string,
  column: string,
): Problem[] {
  // Our own formula is written again when it no longer covers the items; its result is nobody's statement.
  if (
    cell === null ||
    isOwnSum(cell.formula) ||
    cell.reading.status === 'missing' ||
    cell.reading.status === 'notApplicable'
  )
    return [];
  if (cell.reading.status === 'invalid')
    return [problemAt(cell.place, 'total.unreadable', { received: cell.typed, data: { row, column } })];
  if (sums.includes(cell.reading.amount)) return [];
  const data = { row, column, stated: pointsText(cell.reading.amount), sum: pointsText(sums[0] ?? 0) };
  return [problemAt(cell.place, code, { received: cell.typed, data })];
}
