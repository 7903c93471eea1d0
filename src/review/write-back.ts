import { deductionFormula, itemOutcome } from '../rubric/outcome';
import type { Rubric, RubricItem, SumRow } from '../rubric/rubric';
import { fromMilli, sumMilli } from '../values/milli';
import { compact } from '../values/text';
import { quoteSheet } from '../workbook/address';
import { sameFormula } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import type { Content, SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { FIXED_TOTAL_CELL } from './result-sheet';
import { ownScoreCell, rangesOf, sumsPlainly } from './score-formulas';

/**
 * Live formulas in the rubric's own score and total cells: 分值 − 扣分 where the sheet has a deduction column, sums in
 * total rows. Only cells that are blank, or already hold our formula, are written; what a person typed stays.
 */
export function planWriteBack(rubric: Rubric, grid: Grid, resultSheet: string): SheetPlan | undefined {
  const draft = new SheetDraft(rubric.sheet, grid);
  for (const item of rubric.items) {
    const formula = deductionFormula(item);
    if (formula === null || item.score === null || !ownScoreCell(item)) continue;
    draft.put(item.score.place.row, item.score.place.column, { kind: 'formula', formula, result: scoreOf(item) });
  }
  for (const sum of rubric.sums) putSum(draft, rubric, sum, resultSheet);
  return draft.plan();
}

function scoreOf(item: RubricItem): number | string {
  const outcome = itemOutcome(item);
  return outcome.status === 'scored' ? fromMilli(outcome.score) : '';
}

function putSum(draft: SheetDraft, rubric: Rubric, sum: SumRow, resultSheet: string): void {
  const { score } = sum;
  const scores = rubric.items.filter((item) => sum.itemKeys.includes(item.key));
  const cells = scores.map((item) => item.score?.place).filter((place) => place !== undefined);
  if (score === null || cells.length === 0 || score.place.row !== sum.row) return;
  const plain = sumFormula(
    cells.map(({ row }) => row),
    score.place.column,
  );
  const viaResult = `=${quoteSheet(resultSheet)}!${FIXED_TOTAL_CELL}`;
  const ours =
    score.formula !== null && [plain, viaResult].some((formula) => sameFormula(formula, score.formula ?? ''));
  if (!ours && (score.formula !== null || compact(score.typed) !== '')) return;
  const amounts = scores.map(itemOutcome).flatMap((outcome) => (outcome.status === 'scored' ? [outcome.score] : []));
  const result = amounts.length === 0 ? '' : fromMilli(sumMilli(amounts));
  const content = sumContent(sumsPlainly(rubric, sum.itemKeys), sum.kind, { plain, viaResult }, result);
  if (content !== null) draft.put(score.place.row, score.place.column, content);
}

function sumContent(
  summable: boolean,
  kind: SumRow['kind'],
  formulas: { readonly plain: string; readonly viaResult: string },
  result: number | string,
): Content | null {
  if (summable) return { kind: 'formula', formula: formulas.plain, result };
  // Scores typed as words do not add up in a SUM; the result sheet reads them, and a sub-total has no such place.
  return kind === 'total' ? { kind: 'formula', formula: formulas.viaResult, result: result === '' ? 0 : result } : null;
}

/** Blank while nothing is scored: an untouched sheet does not say 0. */
function sumFormula(rows: readonly number[], column: number): string {
  const ranges = rangesOf(rows, column);
  return `=IF(COUNT(${ranges})=0,"",SUM(${ranges}))`;
}
