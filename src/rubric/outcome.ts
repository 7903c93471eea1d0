import type { Milli } from '../values/milli';
import { cellName } from '../workbook/address';
import { sameFormula } from '../workbook/cell';
import type { RubricItem, ScoredCell } from './rubric';

/** What the sheet says about one item, self score and assessed score settled. */
export type ItemOutcome =
  | { readonly status: 'scored'; readonly points: Milli; readonly score: Milli; readonly from: 'score' | 'deduction' }
  | { readonly status: 'missing' | 'notApplicable' | 'invalid' };

/**
 * The item's assessed outcome: its score cell, else points − deduction. A blank is missing, never zero. The score cell
 * that holds our own formula is computed from the deduction here as well, so a stale cached result cannot mislead.
 */
export function itemOutcome(item: RubricItem): ItemOutcome {
  const { points } = item;
  const decisive = decidingCell(item);
  if (decisive === null) return { status: 'missing' };
  const { reading } = decisive.cell;
  if (reading.status !== 'read') return { status: reading.status };
  if (points === null) return { status: 'invalid' };
  const score = decisive.from === 'score' ? reading.amount : points - reading.amount;
  return { status: 'scored', points, score, from: decisive.from };
}

export interface DecidingCell {
  readonly cell: ScoredCell;
  readonly from: 'score' | 'deduction';
}

/** The cell that decides the item's score. Assessed before self-assessed: the self score counts only in a sheet that has nothing else. */
export function decidingCell(item: RubricItem): DecidingCell | null {
  const { score, deduction, selfScore } = item;
  if (score === null && deduction === null) return selfScore === null ? null : { cell: selfScore, from: 'score' };
  const ownFormula = holdsOwnFormula(item);
  if (score !== null && !ownFormula && (score.reading.status !== 'missing' || deduction === null)) {
    return { cell: score, from: 'score' };
  }
  return deduction === null ? null : { cell: deduction, from: 'deduction' };
}

/** Whether the typed score already has the item's bonus in it: 得分 = 分值 − 扣分 + 加分. */
export function bonusIsInScore({ points, score, deduction, bonus }: RubricItem): boolean {
  if (points === null || score?.reading.status !== 'read' || bonus?.reading.status !== 'read') return false;
  const taken = deduction?.reading.status === 'read' ? deduction.reading.amount : deduction === null ? null : 0;
  return taken !== null && bonus.reading.amount > 0 && score.reading.amount === points - taken + bonus.reading.amount;
}

/** Whether the score cell holds our own formula: its result is computed from the deduction, never read. */
export function holdsOwnFormula(item: RubricItem): boolean {
  const { score } = item;
  return score !== null && score.formula !== null && sameFormula(score.formula, deductionFormula(item) ?? '');
}

/** The live formula for the score cell, `=IF(ISNUMBER(F6),E6-ABS(F6),"")`; `null` where the sheet's cells do not allow one. */
export function deductionFormula(item: RubricItem): string | null {
  const { deduction, pointsPlace, score } = item;
  if (deduction === null || score === null || pointsPlace === null || !item.pointsAreNumeric) return null;
  const from = cellName(deduction.place.row, deduction.place.column);
  return `=IF(ISNUMBER(${from}),${cellName(pointsPlace.row, pointsPlace.column)}-ABS(${from}),"")`;
}
