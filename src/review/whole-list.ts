import { parseCellName } from '../workbook/address';
import type { RectificationResult, ReviewResult } from './result';

/** All rows of the list as they stand on the sheet, people's own included. */
export function wholeList({
  rectifications,
  rectificationsByHand = [],
}: Pick<ReviewResult, 'rectifications' | 'rectificationsByHand'>): readonly RectificationResult[] {
  if (rectificationsByHand.length === 0) return rectifications;
  const rowOf = ({ cell }: RectificationResult): number =>
    parseCellName(cell.slice(cell.lastIndexOf('!') + 1))?.row ?? 0;
  return [...rectifications, ...rectificationsByHand].sort((left, right) => rowOf(left) - rowOf(right));
}
