import type { Undo } from '../../record/undo-plan';
import type { Review } from '../../review/review';
import type { Survey } from '../../review/survey';
import type { Change, Progress, Workbook } from '../../workbook/host';
import { EMPTY_PLAN, type ApplyReport, type WritePlan } from '../../workbook/plan';
import { withChange } from './coauthored';
import type { Failure, PaneState, Pending, Reviewed, TabName } from './state';

export type Action =
  | { readonly type: 'reviewStarted'; readonly pending: Pending }
  | { readonly type: 'filesOpened' }
  | { readonly type: 'writeStarted' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | {
      readonly type: 'reviewed';
      readonly reviewed: Reviewed;
      /** What it took account of. */
      readonly pending: Pending;
      readonly live: boolean;
      /** Nobody asked for it: the pane follows the workbook. */
      readonly quietly: boolean;
    }
  | { readonly type: 'refreshing'; readonly now: boolean }
  | { readonly type: 'cancelled' }
  /**
   * `ended`: it was the work under way that failed. `outdated`: it failed because the workbook is no longer as it was read.
   * `pending`: what a person said just before and is not to be lost with it.
   */
  | {
      readonly type: 'failed';
      readonly failure: Failure;
      readonly ended?: true;
      readonly outdated?: boolean;
      readonly pending?: Pending;
    }
  | { readonly type: 'corrected'; readonly pending: Pending; readonly review: Review }
  | { readonly type: 'applied'; readonly report: ApplyReport }
  | { readonly type: 'looking' }
  /** `null` when nothing could be read. */
  | { readonly type: 'surveyed'; readonly survey: Survey | null }
  /** `undo`: it takes back the last write. */
  | { readonly type: 'drafted'; readonly plan: WritePlan; readonly undo?: Undo }
  /** Further ledger files; `refused` says which could not be read and why. */
  | { readonly type: 'ledgersAdded'; readonly ledgers: readonly Workbook[]; readonly refused: readonly string[] }
  | { readonly type: 'ledgerRemoved'; readonly name: string }
  | { readonly type: 'tabChosen'; readonly tab: TabName }
  | { readonly type: 'declined'; readonly header: string }
  | { readonly type: 'dayChosen'; readonly asOf: string | null }
  | { readonly type: 'coauthoredSeen' }
  | { readonly type: 'sheetChanged'; readonly change: Change }
  | { readonly type: 'viewed'; readonly view: PaneState['view'] }
  | { readonly type: 'rectificationMissing' }
  | { readonly type: 'dismissed' };

const IDLE = { kind: 'idle' } as const;
const NO_DRAFT = { draft: null, undo: null } as const;
const NO_MESSAGES = { failure: null, outcome: null, noRectification: false } as const;

/** The pane's next state; pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'reviewStarted':
      return {
        ...state,
        ...NO_MESSAGES,
        pending: action.pending,
        // What is pending from here on is not what was written, even if this review comes to nothing.
        ...(state.written && { written: false, stale: true }),
        refreshing: false,
        activity: { kind: 'reviewing', progress: { fraction: 0 } },
        changedWhileReading: false,
      };
    case 'filesOpened':
      return { ...state, ...NO_MESSAGES, activity: { kind: 'reviewing', progress: { fraction: 0 } } };
    case 'writeStarted':
      return { ...state, ...NO_MESSAGES, activity: { kind: 'writing', progress: { fraction: 0 } } };
    case 'progressed':
      return state.activity.kind === 'idle'
        ? state
        : { ...state, activity: { ...state.activity, progress: action.progress } };
    case 'reviewed':
      return action.quietly ? refreshed(state, action) : reviewed(state, action);
    case 'refreshing':
      return { ...state, refreshing: action.now, changedWhileReading: false };
    case 'cancelled':
      // A review that came to nothing shows in itself; of a write people have to know that nothing of it is left.
      return { ...state, activity: IDLE, outcome: state.activity.kind === 'writing' ? { kind: 'cancelled' } : null };
    case 'failed':
      return {
        ...state,
        ...NO_MESSAGES,
        // A link that leads nowhere does not end the review that is running.
        activity: action.failure.during === 'other' && !action.ended ? state.activity : IDLE,
        failure: action.failure,
        stale: state.stale || (action.outdated === true && state.reviewed !== null),
        pending: action.pending ?? state.pending,
      };
    case 'corrected':
      return state.reviewed === null
        ? state
        : { ...state, pending: action.pending, reviewed: { ...state.reviewed, review: action.review } };
    case 'applied':
      return applied(state, action.report);
    case 'surveyed':
      return { ...state, looking: false, survey: action.survey };
    case 'looking':
      return { ...state, looking: true };
    case 'drafted':
      return { ...state, activity: IDLE, draft: action.plan, undo: action.undo ?? null, view: 'preview' };
    case 'ledgersAdded':
      return ledgersAdded(state, action.ledgers, action.refused);
    case 'ledgerRemoved':
      return { ...state, ledgers: state.ledgers.filter(({ name }) => name !== action.name) };
    case 'tabChosen':
      return { ...state, tab: action.tab };
    case 'declined':
      return { ...state, declined: [...state.declined, action.header] };
    case 'sheetChanged':
      return {
        ...state,
        stale: state.reviewed !== null,
        changedWhileReading: true,
        coauthored: state.reviewed === null ? [] : withChange(state.coauthored, action.change),
      };
    case 'dayChosen':
      return { ...state, asOf: action.asOf };
    case 'coauthoredSeen':
      return { ...state, coauthored: [] };
    case 'viewed':
      return { ...state, view: action.view, ...NO_DRAFT };
    case 'rectificationMissing':
      return { ...state, ...NO_MESSAGES, noRectification: true };
    case 'dismissed':
      return { ...state, ...NO_MESSAGES };
  }
}

type Judged = Extract<Action, { type: 'reviewed' }>;

function judged(state: PaneState, { reviewed: read, pending, live }: Judged): PaneState {
  const stale = state.changedWhileReading;
  return { ...state, reviewed: read, pending, live, stale, refreshing: false, written: false };
}

function reviewed(state: PaneState, action: Judged): PaneState {
  return { ...judged(state, action), activity: IDLE, view: 'result', ...NO_DRAFT, fresh: [], coauthored: [] };
}

/** What the user is looking at stays as it is; what has come up since is marked. */
function refreshed(state: PaneState, action: Judged): PaneState {
  const ids = action.reviewed.review.result.findings.map(({ id }) => id);
  const known = new Set(state.reviewed?.review.result.findings.map(({ id }) => id));
  const fresh = new Set(state.fresh);
  return {
    ...judged(state, action),
    fresh: ids.filter((id) => !known.has(id) || fresh.has(id)),
    failure: state.failure?.during === 'review' ? null : state.failure,
  };
}

function applied(state: PaneState, report: ApplyReport): PaneState {
  const ended = { ...state, ...NO_MESSAGES, activity: IDLE };
  if (report.conflicts.length > 0) {
    return { ...ended, stale: true, outcome: { kind: 'conflicts', conflicts: report.conflicts } };
  }
  // A draft is not what the review spoke of: what was reviewed is out of date with it.
  if (state.draft !== null) {
    const outcome =
      state.undo === null
        ? ({ kind: 'written', report, isTemplate: true } as const)
        : ({ kind: 'undone', undo: state.undo } as const);
    return { ...ended, ...NO_DRAFT, view: 'result', stale: state.reviewed !== null, outcome };
  }
  const emptied = state.reviewed && {
    ...state.reviewed,
    review: { ...state.reviewed.review, plan: EMPTY_PLAN },
  };
  // Formulas of the sheet that depend on what was worked out have new results now, which only a reading can tell.
  const stale = state.stale || Object.keys(state.pending.entries).length > 0;
  return { ...ended, view: 'result', reviewed: emptied, written: true, stale, outcome: { kind: 'written', report } };
}

/** A file of the same name takes the place of the one that was there. */
function ledgersAdded(state: PaneState, ledgers: readonly Workbook[], refused: readonly string[]): PaneState {
  const kept = state.ledgers.filter(({ name }) => !ledgers.some((each) => each.name === name));
  const failure = refused.length === 0 ? null : ({ during: 'other', message: refused.join('\n') } as const);
  return { ...state, ...NO_MESSAGES, activity: IDLE, ledgers: [...kept, ...ledgers], failure };
}
