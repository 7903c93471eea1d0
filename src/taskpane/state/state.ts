import type { Review, ReviewOptions } from '../../review/review';
import type { Progress, Workbook } from '../../workbook/host';
import type { ApplyReport, Conflict } from '../../workbook/plan';

/** What a person has said in the pane and the workbook does not hold yet. */
export type Pending = Required<Pick<ReviewOptions, 'mappings' | 'columns' | 'entries'>>;

export const NOTHING_PENDING: Pending = { mappings: {}, columns: {}, entries: {} };

export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reviewing'; readonly progress: Progress }
  | { readonly kind: 'writing'; readonly progress: Progress };

/** What the last write came to. */
export type Outcome =
  | { readonly kind: 'written'; readonly report: ApplyReport }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly Conflict[] };

export interface Failure {
  readonly during: 'review' | 'write' | 'other';
  /** For the user: what happened and what to do. */
  readonly message: string;
}

export interface Reviewed {
  readonly workbook: Workbook;
  readonly review: Review;
}

export interface PaneState {
  readonly activity: Activity;
  readonly reviewed: Reviewed | null;
  /** Once `written`, what is pending is in the workbook and is forgotten at the next review. */
  readonly pending: Pending;
  /** Headers for which a correction remembered from another workbook was offered and not wanted. */
  readonly declined: readonly string[];
  readonly view: 'result' | 'preview';
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  readonly changedWhileReading: boolean;
  /** The result has been written, so the workbook as read is no longer the workbook as it is. */
  readonly written: boolean;
  readonly failure: Failure | null;
  readonly outcome: Outcome | null;
  /** The rectification list was asked for and does not exist yet. */
  readonly noRectification: boolean;
}

export const INITIAL: PaneState = {
  activity: { kind: 'idle' },
  reviewed: null,
  pending: NOTHING_PENDING,
  declined: [],
  view: 'result',
  stale: false,
  changedWhileReading: false,
  written: false,
  failure: null,
  outcome: null,
  noRectification: false,
};
