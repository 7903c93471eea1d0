import { holdsOwnFormula } from '../rubric/outcome';
import type { RubricItem, ScoredCell } from '../rubric/rubric';
import { cellName, type Place } from '../workbook/address';
import type { Content } from '../workbook/plan';
import type { ItemEntry } from './entered-items';

/** Where a part of an entry goes. */
export interface EntryTarget {
  /** The column's name, for messages. */
  readonly what: '扣分' | '得分' | '扣分原因';
  readonly place: Place | null;
  readonly content: Content;
  /** The office's own formula there will come to this by itself: nothing is written. */
  readonly computed?: true;
}

/**
 * The deduction goes into the 扣分 cell; a score typed beside it is brought along, since the two have to agree. Without a 扣分
 * column the score goes into the 得分 cell.
 */
export function targetsOf(item: RubricItem, { deduction, score, reason }: ItemEntry): readonly EntryTarget[] {
  const targets: EntryTarget[] = [];
  if (item.deduction !== null && deduction !== null) {
    targets.push({ what: '扣分', place: item.deduction.place, content: { kind: 'number', value: deduction } });
  }
  const beside = item.deduction === null ? 'written' : besideDeduction(item);
  if (score !== null && beside !== 'nothing') {
    const content: Content =
      beside === 'written'
        ? { kind: 'number', value: score }
        : { kind: 'formula', formula: item.score?.formula ?? '', result: score };
    targets.push({
      what: '得分',
      place: item.score?.place ?? null,
      content,
      ...(beside === 'computed' && { computed: true }),
    });
  }
  // A table without a column for reasons has no place for one; the amount is no less right for it.
  if (reason !== '' && item.reason !== null) {
    targets.push({ what: '扣分原因', place: item.reason.place, content: { kind: 'text', text: reason } });
  }
  return targets;
}

/** What becomes of the score beside a deduction. */
function besideDeduction(item: RubricItem): 'nothing' | 'written' | 'computed' {
  const { score } = item;
  if (score === null || holdsOwnFormula(item)) return 'nothing';
  if (score.formula === null) return score.typed.trim() === '' ? 'nothing' : 'written';
  return isPlainDifference(score, item) ? 'computed' : 'written';
}

/** `=E5-H5`: the office's own 分值 − 扣分. */
function isPlainDifference({ formula }: ScoredCell, { pointsPlace, deduction }: RubricItem): boolean {
  if (formula === null || pointsPlace === null || deduction === null) return false;
  const name = ({ row, column }: Place): string => cellName(row, column);
  return formula.replace(/[\s$]/gu, '').toUpperCase() === `=${name(pointsPlace)}-${name(deduction.place)}`;
}
