import type { Place } from '../workbook/address';

/**
 * Something that could not be read, or does not hold, in the workbook. The code is stable; severity and the Chinese text
 * come from one catalogue at the very end, so nothing below the review contains wording.
 */
export interface Problem {
  readonly code: string;
  readonly sheet: string | null;
  /** `undefined` when the problem belongs to a whole sheet or workbook. */
  readonly row?: number;
  readonly column?: number;
  /** What stood in the cell, as typed. */
  readonly received?: string;
  /** Fills the `{names}` of the message. */
  readonly data?: Readonly<Record<string, string | number>>;
}

export function problemAt(place: Place, code: string, details: Pick<Problem, 'received' | 'data'> = {}): Problem {
  return { code, sheet: place.sheet, row: place.row, column: place.column, ...details };
}
