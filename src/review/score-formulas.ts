import type { Rubric, RubricItem } from '../rubric/rubric';
import type { ScoredItem } from '../rubric/score-tree';
import { decidingCell, deductionFormula, itemOutcome } from '../rubric/outcome';
import { fromMilli } from '../values/milli';
import { compact } from '../values/text';
import { cellName, formulaReference, type Place } from '../workbook/address';
import type { Content } from '../workbook/plan';

/**
 * The item's score as a live formula over the rubric's own cell, for the cell beside `pointsCell`. What a formula can not
 * follow (满分, 3/4, 扣1分) is the number as read.
 */
export function scoreContent({ item, outcome }: ScoredItem, pointsCell: string, writable: boolean): Content {
  const result = outcome.status === 'scored' ? fromMilli(outcome.score) : '';
  const source = sourceCell(item, writable);
  if (source === null) return literal(result);
  const reference = formulaReference(source.place);
  if (source.kind === 'deduction') {
    // A deduction typed as text (扣1分, -1) is out of a formula's reach.
    if (outcome.status === 'scored' && !source.numeric) return literal(result);
    const formula = `=IFERROR(IF(AND(ISNUMBER(${reference}),ABS(${reference})<=${pointsCell}),${pointsCell}-ABS(${reference}),""),"")`;
    return { kind: 'formula', formula, result };
  }
  if (outcome.status === 'invalid' && source.reason === 'tooPrecise') return literal('');
  if (source.how === 'textNumber' && /^\d+(\.\d+)?分?$/u.test(compact(source.typed))) {
    return { kind: 'formula', formula: `=IFERROR(VALUE(SUBSTITUTE(ASC(TRIM(${reference})),"分","")),"")`, result };
  }
  if (source.how !== undefined) return literal(result);
  const formula = `=IFERROR(IF(AND(ISNUMBER(${reference}),${reference}>=0,${reference}<=${pointsCell}),${reference},""),"")`;
  return { kind: 'formula', formula, result };
}

function literal(result: number | string): Content {
  return typeof result === 'number' ? { kind: 'number', value: result } : { kind: 'blank' };
}

interface SourceCell {
  readonly place: Place;
  readonly kind: 'score' | 'deduction';
  readonly typed: string;
  readonly numeric: boolean;
  readonly how?: string;
  readonly reason?: string;
}

/** The rubric's cell that decides the item's score once everything planned is written; `writable`: the rubric's sheet is. */
export function sourceCell(item: RubricItem, writable: boolean): SourceCell | null {
  const deciding = decidingCell(item);
  if (deciding === null) return null;
  const { cell, from } = deciding;
  // Where the score cell gets our formula it follows the deduction, so the score cell is the one to point at.
  if (writable && from === 'deduction' && item.score !== null && ownScoreCell(item)) {
    return { place: item.score.place, kind: 'score', typed: '', numeric: true };
  }
  const { place, typed, numeric, reading } = cell;
  return {
    place,
    kind: from,
    typed,
    numeric,
    ...(reading.status === 'read' && { how: reading.how }),
    ...(reading.status === 'invalid' && { reason: reading.reason }),
  };
}

/** Whether the item's score cell is blank, or already ours, and can hold `=分值−扣分`. */
export function ownScoreCell(item: RubricItem): boolean {
  const formula = deductionFormula(item);
  const { score } = item;
  if (formula === null || score === null || score.place.row !== item.row) return false;
  const deductionReads = item.deduction?.reading.status !== 'read' || item.deduction.numeric;
  return deductionReads && (score.formula === null ? compact(score.typed) === '' : score.formula === formula);
}

/** `H4:H9,H11:H22`: the cells of one column in as few ranges as their rows allow. */
export function rangesOf(rows: readonly number[], column: number): string {
  const ranges: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && row === last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges
    .map(([first, last]) =>
      first === last ? cellName(first, column) : `${cellName(first, column)}:${cellName(last, column)}`,
    )
    .join(',');
}

/** Whether SUM over the rubric's own score cells gives the engine's sum: every counted cell is a bare number. */
export function sumsPlainly(rubric: Rubric, keys: readonly string[]): boolean {
  const counted = new Set(keys);
  return rubric.items
    .filter((item) => counted.has(item.key))
    .every((item) => {
      const outcome = itemOutcome(item);
      if (outcome.status === 'invalid') return !showsNumber(item);
      return (
        outcome.status !== 'scored' || ownScoreCell(item) || (outcome.from === 'score' && item.score?.numeric === true)
      );
    });
}

/** What our own formula last came to may be older than the deduction it follows. */
function showsNumber(item: RubricItem): boolean {
  return (ownScoreCell(item) ? item.deduction : item.score)?.numeric === true;
}
