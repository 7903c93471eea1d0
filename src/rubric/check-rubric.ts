import { STANDARDS } from '../standards/catalogue';
import { pointsText, sumMilli, type Milli } from '../values/milli';
import { roundedHalfUp, scaledPlus } from '../values/ratio';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { extrasOf, vetoCell, vetoHappened } from './extras';
import type { ItemMapping } from './mapping';
import { bonusIsInScore, decidingCell, holdsOwnFormula, itemOutcome, type ItemOutcome } from './outcome';
import { isOwnSum } from './own-formulas';
import type { ExtraItem, Rubric, RubricItem, RubricNote, ScoredCell, SumRow } from './rubric';
import { nodeRatio, tableTree } from './score-tree';
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
    ...rubric.extras.flatMap((extra) => extraProblems(rubric, extra)),
    ...infoTotal(rubric),
    ...rubric.notes.flatMap(noteProblems),
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

/** What bonus, penalty and veto rows come to, and a veto that nobody has answered. */
function extraProblems(rubric: Rubric, extra: ExtraItem): Problem[] {
  const { role, item } = extra;
  const column = rubric.columns.item ?? rubric.columns.content ?? rubric.columns.category ?? 1;
  const cell = role === 'veto' ? vetoCell(extra) : (item.score ?? item.bonus ?? item.deduction);
  const place = cell?.place ?? { sheet: rubric.sheet, row: item.row, column };
  const data = { title: item.title };
  if (role === 'veto') {
    const happened = vetoHappened(item);
    const code = happened === null ? 'veto.unanswered' : happened ? 'veto.happened' : 'veto.passed';
    return [problemAt(place, code, { ...(cell && { received: cell.typed }), data })];
  }
  if (cell?.reading.status === 'invalid')
    return readingProblems(item, cell, role === 'penalty' ? 'deduction' : 'bonus');
  if (cell?.reading.status !== 'read') return [problemAt(place, `item.${role}Blank`, { data })];
  if (cell.reading.amount === 0) return [];
  const amount = pointsText(Math.abs(cell.reading.amount));
  return [problemAt(place, `item.${role}`, { received: cell.typed, data: { ...data, amount } })];
}

/** Rules that a note or the title states for the whole table: what they were read as, and vetoes that only a person can judge. */
function noteProblems({ place, text, clauses, decimals, grades, lowestGrade }: RubricNote): Problem[] {
  const bands = grades?.map(({ name, from }) => `≥${from} ${name}`) ?? [];
  const read = [
    decimals === null ? '' : `保留${decimals}位小数`,
    bands.length === 0 ? '' : `${bands.join('，')}${lowestGrade === null ? '' : `，其余${lowestGrade}`}`,
  ].filter((words) => words !== '');
  return [
    ...(read.length === 0
      ? []
      : [problemAt(place, 'note.scheme', { received: text, data: { read: read.join('；') } })]),
    ...(clauses.some(({ kind }) => kind === 'veto') ? [problemAt(place, 'note.veto', { received: text })] : []),
  ];
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
    ...readingProblems(item, item.bonus, 'bonus'),
    ...missingProblem(item),
  ];
}

function readingProblems(item: RubricItem, cell: ScoredCell | null, column: keyof typeof COLUMN_TITLES): Problem[] {
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
  const code =
    reading.how === 'fraction' || reading.how === 'tick' ? `score.${reading.how}Read` : `score.${reading.how}`;
  return [
    problemAt(place, code, {
      received: typed,
      data: { ...data, amount: pointsText(reading.amount) },
    }),
  ];
}

const COLUMN_TITLES = { selfScore: '自评分', score: '得分', deduction: '扣分', bonus: '加分' } as const;

function missingProblem(item: RubricItem): Problem[] {
  const cell = decidingCell(item)?.cell ?? null;
  if (cell === null || itemOutcome(item).status !== 'missing') return [];
  // Where neither score nor deduction is filled in, the score is what is missing, unless it follows the deduction.
  const asked = item.score !== null && !holdsOwnFormula(item) ? item.score : cell;
  return [problemAt(asked.place, 'score.missing', { received: asked.typed, data: { title: item.title } })];
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
  if (deduction.reading.status !== 'read' || deduction.reading.amount === lost || bonusIsInScore(item)) return [];
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
  const { reason, remark } = rubric.columns;
  if (outcome.status !== 'scored' || outcome.score === outcome.points || given) return [];
  if (reason === undefined && remark === undefined) return [];
  // A table with remarks only does not ask for reasons as plainly as one with a column for them.
  return [
    problemAt(place, reason === undefined ? 'deduction.noRemark' : 'deduction.noReason', {
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
  const ratio = nodeRatio(tableTree(rubric, scored), 'out');
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
