import { deductionFormula, itemOutcome } from '../rubric/outcome';
import type { Rubric, RubricItem, SumRow } from '../rubric/rubric';
import { fromMilli, sumMilli } from '../values/milli';
import { compact } from '../values/text';
import { quoteSheet } from '../workbook/address';
import type { Grid } from '../workbook/grid';
import type { SheetPlan } from '../workbook/plan';
import { SheetDraft } from '../workbook/sheet-draft';
import { FIXED_TOTAL_CELL } from './result-sheet';
import { isOwnSum } from '../rubric/own-formulas';
import { ownScoreCell, rangesOf, sumsPlainly } from './score-formulas';

/**
 * Live formulas in the rubric's own score and total cells: 分值 − 扣分 where the sheet has a deduction column, sums in
 * total rows. `resultSheet` is undefined when there is none and none can be added. Only cells that are blank, or already hold our formula, are written; what a person typed stays.
 */
export function planWriteBacks(tables: readonly Table[], resultSheet: string | undefined): (SheetPlan | undefined)[] {
  const drafts = new Map<string, SheetDraft>();
  for (const { rubric, grid } of tables) {
    const draft = drafts.get(rubric.sheet) ?? new SheetDraft(rubric.sheet, grid);
    drafts.set(rubric.sheet, draft);
    for (const item of rubric.items) {
      const formula = deductionFormula(item);
      if (formula === null || item.score === null || !ownScoreCell(item)) continue;
      draft.put(item.score.place.row, item.score.place.column, { kind: 'formula', formula, result: scoreOf(item) });
    }
    // What a weighted, a bonus or a one-unit-a-row table shows as its total is no plain sum down the column.
    if (rubric.weights !== null || rubric.transposed || rubric.extras.length > 0) continue;
    for (const sum of rubric.sums) putSum(draft, rubric, sum, tables.length === 1 ? resultSheet : undefined);
  }
  return [...drafts.values()].map((draft) => draft.plan());
}

interface Table {
  readonly rubric: Rubric;
  readonly grid: Grid;
}

function scoreOf(item: RubricItem): number | string {
  const outcome = itemOutcome(item);
  return outcome.status === 'scored' ? fromMilli(outcome.score) : '';
}

function putSum(draft: SheetDraft, rubric: Rubric, sum: SumRow, resultSheet: string | undefined): void {
  const { score } = sum;
  const keys = new Set(sum.itemKeys);
  const scores = rubric.items.filter((item) => keys.has(item.key));
  const cells = scores.map((item) => item.score?.place).filter((place) => place !== undefined);
  if (score === null || cells.length === 0 || score.place.row !== sum.row) return;
  if (!isOwnSum(score.formula) && (score.formula !== null || compact(score.typed) !== '')) return;
  const amounts = scores.map(itemOutcome).flatMap((outcome) => (outcome.status === 'scored' ? [outcome.score] : []));
  const result = amounts.length === 0 ? '' : fromMilli(sumMilli(amounts));
  const { row, column } = score.place;
  if (sumsPlainly(rubric, sum.itemKeys)) {
    draft.put(row, column, {
      kind: 'formula',
      formula: sumFormula(
        cells.map((cell) => cell.row),
        column,
      ),
      result,
    });
  } else if (sum.kind === 'total' && resultSheet !== undefined) {
    // Scores typed as words do not add up in a SUM; the result sheet reads them, and a sub-total has no such place.
    const formula = `=${quoteSheet(resultSheet)}!${FIXED_TOTAL_CELL}`;
    draft.put(row, column, { kind: 'formula', formula, result: result === '' ? 0 : result });
  }
}

/** Blank while nothing is scored: an untouched sheet does not say 0. */
function sumFormula(rows: readonly number[], column: number): string {
  const ranges = rangesOf(rows, column);
  return `=IF(COUNT(${ranges})=0,"",SUM(${ranges}))`;
}
