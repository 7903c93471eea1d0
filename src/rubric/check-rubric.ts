import { STANDARDS } from '../standards/catalogue';
import { pointsText, sumMilli } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import type { ItemMapping } from './mapping';
import { decidingCell, holdsOwnFormula, itemOutcome } from './outcome';
import { isOwnSum } from './own-formulas';
import type { Rubric, RubricItem, ScoredCell, SumRow } from './rubric';
import type { ScoreSettings } from './settings';

/** Everything about the scoring table that does not hold, or could not be read: one problem each, with its cell. */
export function checkRubric(
  rubric: Rubric,
  mappings: ReadonlyMap<string, ItemMapping>,
  settings: ScoreSettings,
): readonly Problem[] {
  return [
    ...rubric.problems,
    ...selfOnly(rubric),
    ...rubric.extras.map(({ role, item }) => extraProblem(rubric, role, item)),
    ...unknownColumns(rubric),
    ...rubric.items.flatMap((item) => [
      ...amountProblems(item),
      ...differenceProblems(item),
      ...reasonProblems(rubric, item),
      ...selfGap(item, settings),
    ]),
    ...categorySums(rubric),
    ...rubric.sums.flatMap((sum) => sumProblems(rubric, sum)),
    ...checkMapping(rubric, mappings),
  ];
}

function extraProblem(rubric: Rubric, role: string, item: RubricItem): Problem {
  const column = rubric.columns.item ?? rubric.columns.content ?? 1;
  return { code: `item.${role}`, sheet: rubric.sheet, row: item.row, column, data: { title: item.title } };
}

/** Columns of numbers under a header that was not understood: their scores would be missed without a word. */
function unknownColumns(rubric: Rubric): Problem[] {
  return rubric.unknownColumns.map(({ place, text }) => problemAt(place, 'column.unknown', { received: text }));
}

/** A sheet that nobody has assessed yet: told, since its total is the office's own word. */
function selfOnly(rubric: Rubric): Problem[] {
  const { score, deduction, selfScore } = rubric.columns;
  if (score !== undefined || deduction !== undefined || selfScore === undefined) return [];
  return [{ code: 'score.selfOnly', sheet: rubric.sheet, row: rubric.headerRows.at(-1) ?? 1, column: selfScore }];
}

function amountProblems(item: RubricItem): Problem[] {
  return [
    ...readingProblems(item, item.selfScore, 'selfScore'),
    ...(holdsOwnFormula(item) ? [] : readingProblems(item, item.score, 'score')),
    ...readingProblems(item, item.deduction, 'deduction'),
    ...missingProblem(item),
  ];
}

function readingProblems(
  item: RubricItem,
  cell: ScoredCell | null,
  column: 'selfScore' | 'score' | 'deduction',
): Problem[] {
  if (cell === null) return [];
  const { reading, place, typed } = cell;
  const data = {
    title: item.title,
    column: COLUMN_TITLES[column],
    ...(item.points !== null && { points: pointsText(item.points) }),
  };
  if (reading.status === 'invalid') {
    // The gap is the points' own problem, already told at the points cell.
    return reading.reason === 'noPoints'
      ? []
      : [problemAt(place, `score.${reading.reason}`, { received: typed, data })];
  }
  if (reading.status !== 'read' || reading.how === undefined) return [];
  const code = reading.how === 'fraction' ? 'score.fractionRead' : `score.${reading.how}`;
  return [
    problemAt(place, code, {
      received: typed,
      data: { ...data, amount: pointsText(reading.amount) },
    }),
  ];
}

const COLUMN_TITLES = { selfScore: '自评分', score: '得分', deduction: '扣分' } as const;

function missingProblem(item: RubricItem): Problem[] {
  const cell = decidingCell(item)?.cell ?? null;
  if (cell === null || itemOutcome(item).status !== 'missing') return [];
  return [problemAt(cell.place, 'score.missing', { received: cell.typed, data: { title: item.title } })];
}

/** 得分 = 分值 − 扣分, to the thousandth, where both were typed. */
function differenceProblems(item: RubricItem): Problem[] {
  const { score, deduction } = item;
  const outcome = itemOutcome(item);
  if (score === null || deduction === null || outcome.status !== 'scored' || outcome.from === 'deduction') return [];
  const data = { title: item.title, points: pointsText(outcome.points), score: pointsText(outcome.score) };
  const lost = outcome.points - outcome.score;
  if (deduction.reading.status === 'missing') {
    const told = score.reading.status === 'read' && score.reading.how === 'asDeduction';
    return lost > 0 && !told ? [problemAt(deduction.place, 'deduction.missing', { data })] : [];
  }
  if (deduction.reading.status !== 'read' || deduction.reading.amount === lost) return [];
  const typed = { ...data, deduction: pointsText(deduction.reading.amount) };
  return [problemAt(score.place, 'score.mismatch', { received: score.typed, data: typed })];
}

/** Lost points and items that do not apply both need a reason. */
function reasonProblems(rubric: Rubric, item: RubricItem): Problem[] {
  const outcome = itemOutcome(item);
  const cell = decidingCell(item)?.cell ?? null;
  if (cell === null) return [];
  const inCell = outcome.status === 'notApplicable' && /[(:,、;]./u.test(compact(cell.typed));
  const given =
    inCell ||
    [item.reason, item.remark].some((note) => note !== null && compact(note.text) !== '' && note.text !== '-');
  const place: Place = item.reason?.place ?? item.remark?.place ?? cell.place;
  if (outcome.status === 'notApplicable') {
    const data = { title: item.title, points: pointsText(item.points ?? 0) };
    return [
      problemAt(given ? cell.place : place, given ? 'notApplicable.withReason' : 'notApplicable.noReason', {
        received: cell.typed,
        data,
      }),
    ];
  }
  const reasonColumn = rubric.columns.reason ?? rubric.columns.remark;
  if (outcome.status !== 'scored' || outcome.score === outcome.points || given || reasonColumn === undefined) return [];
  return [
    problemAt(place, 'deduction.noReason', {
      data: { title: item.title, amount: pointsText(outcome.points - outcome.score) },
    }),
  ];
}

function selfGap(item: RubricItem, settings: ScoreSettings): Problem[] {
  const outcome = itemOutcome(item);
  const self = item.selfScore;
  if (outcome.status !== 'scored' || self === null || self.reading.status !== 'read' || outcome.points === 0) return [];
  const gap = Math.abs(self.reading.amount - outcome.score);
  // Compared in thousandths of a thousandth so that a share such as 0.2 has no binary edge.
  if (Math.round(gap * 1000) <= Math.round(outcome.points * settings.selfGapShare * 1000)) return [];
  const data = {
    title: item.title,
    self: pointsText(self.reading.amount),
    score: pointsText(outcome.score),
    gap: pointsText(gap),
  };
  return [problemAt(self.place, 'score.selfGap', { received: self.typed, data })];
}

function categorySums(rubric: Rubric): Problem[] {
  return rubric.categories.flatMap((category) => {
    const members = rubric.items.filter((item) => category.itemKeys.includes(item.key));
    const sum = sumMilli(members.map((item) => item.points ?? 0));
    if (category.points === null || members.some((item) => item.points === null) || sum === category.points) return [];
    const data = { category: category.name, stated: pointsText(category.points), sum: pointsText(sum) };
    return [problemAt(category.place, 'points.categorySum', { data })];
  });
}

function sumProblems(rubric: Rubric, sum: SumRow): Problem[] {
  const items = rubric.items.filter((item) => sum.itemKeys.includes(item.key));
  const outcomes = items.map(itemOutcome);
  const scored = outcomes.flatMap((outcome) => (outcome.status === 'scored' ? [outcome.score] : []));
  const self = items.flatMap((item) =>
    item.selfScore?.reading.status === 'read' ? [item.selfScore.reading.amount] : [],
  );
  const lost = outcomes.flatMap((outcome) => (outcome.status === 'scored' ? [outcome.points - outcome.score] : []));
  const row = sum.kind === 'total' ? '合计' : '小计';
  return [
    ...unequal(sum.points, sumMilli(items.map((item) => item.points ?? 0)), 'points.sum', row, '分值'),
    ...unequal(sum.selfScore, sumMilli(self), 'total.mismatch', row, '自评分'),
    ...unequal(sum.score, sumMilli(scored), 'total.mismatch', row, '得分'),
    ...unequal(sum.deduction, sumMilli(lost), 'total.mismatch', row, '扣分'),
  ];
}

function unequal(cell: ScoredCell | null, sum: number, code: string, row: string, column: string): Problem[] {
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
  if (cell.reading.amount === sum) return [];
  const data = { row, column, stated: pointsText(cell.reading.amount), sum: pointsText(sum) };
  return [problemAt(cell.place, code, { received: cell.typed, data })];
}

/** Items that no standard was found for, and standards that no item covers. */
export function checkMapping(rubric: Rubric, mappings: ReadonlyMap<string, ItemMapping>): Problem[] {
  const unmapped = rubric.items.flatMap((item) => {
    const mapping = mappings.get(item.key);
    if (mapping === undefined || mapping.by !== 'none') return [];
    const column = rubric.columns.item ?? rubric.columns.content ?? 1;
    return [{ code: 'mapping.none', sheet: rubric.sheet, row: item.row, column, data: { title: item.title } }];
  });
  const covered = new Set([...mappings.values()].flatMap((mapping) => mapping.standards));
  const open = STANDARDS.filter(({ id }) => !covered.has(id)).map(({ id, name }) => `${id} ${name}`);
  if (open.length === 0) return unmapped;
  return [
    ...unmapped,
    { code: 'standard.uncovered', sheet: rubric.sheet, data: { count: open.length, names: open.join('、') } },
  ];
}
