import { STANDARDS } from '../standards/catalogue';
import { pointsText } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { readingProblems } from './check-amounts';
import { extraProblems, noteProblems } from './check-extras';
import { checkSums } from './check-sums';
import type { ItemMapping } from './mapping';
import { bonusIsInScore, decidingCell, holdsOwnFormula, itemOutcome } from './outcome';
import type { Rubric, RubricItem } from './rubric';
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
    ...rubric.notes.flatMap(noteProblems),
    ...unknownColumns(rubric),
    ...rubric.items.flatMap((item) => [
      ...amountProblems(item),
      ...differenceProblems(item),
      ...reasonProblems(rubric, item),
      ...selfGap(item, settings),
    ]),
    ...checkSums(rubric),
    ...checkMapping(rubric, mappings),
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
