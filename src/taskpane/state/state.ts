import type { Undo } from '../../record/undo-plan';
import type { Review, ReviewOptions } from '../../review/review';
import type { Survey } from '../../review/survey';
import type { Progress, Workbook } from '../../workbook/host';
import { EMPTY_PLAN, type ApplyReport, type Conflict, type WritePlan } from '../../workbook/plan';
import type { Coauthored } from './coauthored';

/** What a person has said in the pane and the workbook does not hold yet. */
export type Pending = Required<Pick<ReviewOptions, 'mappings' | 'columns' | 'entries' | 'changes' | 'rectify'>> &
  Pick<ReviewOptions, 'lists'>;

/** What a person asks for in a row of the rectification list, by column. */
export type RowChanges = Omit<Pending['rectify'][number], 'id'>;

export const NOTHING_PENDING: Pending = {
  mappings: {},
  columns: {},
  entries: {},
  changes: { rows: {}, parameters: {}, weights: {}, waivers: [] },
  rectify: [],
};

export type Activity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reviewing'; readonly progress: Progress }
  | { readonly kind: 'writing'; readonly progress: Progress };

/** What the last write came to. */
export type Outcome =
  /** `isTemplate`: the journal knows nothing of it, so that it can not be taken back here. */
  | { readonly kind: 'written'; readonly report: ApplyReport; readonly isTemplate?: true }
  | { readonly kind: 'undone'; readonly undo: Undo }
  | { readonly kind: 'cancelled' }
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

/** The tabs of a result, in their order. */
export const TABS = ['overview', 'problems', 'items', 'rectify', 'settings'] as const;
export type TabName = (typeof TABS)[number];

export interface PaneState {
  readonly activity: Activity;
  /** What was found in the workbook before a review; `null` while nobody has looked or nothing could be read. */
  readonly survey: Survey | null;
  /** Somebody is looking just now. */
  readonly looking: boolean;
  readonly reviewed: Reviewed | null;
  /** Once `written`, what is pending is in the workbook and is forgotten at the next review. */
  readonly pending: Pending;
  /** Ledgers in other files, read and never written; the review judges them with the workbook's own. */
  readonly ledgers: readonly Workbook[];
  /** `YYYY-MM-DD`: the day to review for, where it is not today. For this run only; no workbook keeps it. */
  readonly asOf: string | null;
  /** A changed workbook is being read again by itself. */
  readonly refreshing: boolean;
  /** Whether a changed workbook is read again by itself; a very large one takes too long for that. */
  readonly live: boolean;
  /** Findings that came up since the user asked for a review, by id. */
  readonly fresh: readonly string[];
  /** What co-authors have changed since; the latest last. */
  readonly coauthored: readonly Coauthored[];
  /** Headers for which a correction remembered from another workbook was offered and not wanted. */
  readonly declined: readonly string[];
  readonly view: 'result' | 'preview';
  readonly tab: TabName;
  /** What stands in the preview in place of what the review would write: a template, or the last write taken back. */
  readonly draft: WritePlan | null;
  /** What the draft takes back and what it leaves, where it is no template. */
  readonly undo: Undo | null;
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
  survey: null,
  looking: false,
  reviewed: null,
  pending: NOTHING_PENDING,
  ledgers: [],
  asOf: null,
  refreshing: false,
  live: true,
  fresh: [],
  coauthored: [],
  declined: [],
  view: 'result',
  tab: 'overview',
  draft: null,
  undo: null,
  stale: false,
  changedWhileReading: false,
  written: false,
  failure: null,
  outcome: null,
  noRectification: false,
};

/** What the preview shows and 写入 writes. */
export function planOf({ draft, reviewed }: PaneState): WritePlan {
  return draft ?? reviewed?.review.plan ?? EMPTY_PLAN;
}
