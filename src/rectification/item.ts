import type { Milli } from '../values/milli';
import type { Place } from '../workbook/address';

/** The words of the two status columns; drop-downs offer exactly these. */
export const REMEDY_STATES = ['待整改', '整改中', '待复查', '已完成'] as const;
export const CLOSE_OUT_STATES = ['未销号', '已销号', '退回'] as const;

/** One row of the rectification list (整改台账). */
export interface RectificationItem {
  readonly id: string;
  readonly finding: string;
  /** Sheet row; rows to be added have the row they will get. */
  readonly row: number;
  readonly isNew: boolean;
  /** Whether this run found it again. Rows that it did not find stay as they are: only a person closes. */
  readonly detected: boolean;
  readonly seq: number | null;
  readonly standard: string;
  readonly problem: string;
  /** The program's own wording of the problem, to tell whether a person has reworded it. */
  readonly wording: string;
  readonly source: Place | null;
  readonly sourceText: string;
  readonly points: Milli | null;
  readonly measure: string;
  readonly owner: string;
  readonly deadline: string;
  readonly status: string;
  readonly closure: string;
  readonly closedOn: string;
  readonly remark: string;
}
