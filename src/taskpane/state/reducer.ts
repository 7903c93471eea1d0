import type { Review } from '../../review/review';
import type { Progress } from '../../workbook/host';
import { EMPTY_PLAN, type ApplyReport } from '../../workbook/plan';
import type { Failure, PaneState, Pending, Reviewed } from './state';

export type Action =
  | { readonly type: 'reviewStarted'; readonly pending: Pending }
  | { readonly type: 'writeStarted' }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'reviewed'; readonly reviewed: Reviewed }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'corrected'; readonly pending: Pending; readonly review: Review }
  | { readonly type: 'applied'; readonly report: ApplyReport }
  | { readonly type: 'declined'; readonly header: string }
  | { readonly type: 'sheetChanged' }
  | { readonly type: 'viewed'; readonly view: PaneState['view'] }
  | { readonly type: 'rectificationMissing' }
  | { readonly type: 'dismissed' };

const IDLE = { kind: 'idle' } as const;
const NO_MESSAGES = { failure: null, outcome: null, noRectification: false } as const;

/** The pane's next state; pure. */
export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'reviewStarted':
      return {
        ...state,
        ...NO_MESSAGES,
        pending: action.pending,
        activity: { kind: 'reviewing', progress: { fraction: 0 } },
        changedWhileReading: false,
      };
    case 'writeStarted':
      return { ...state, ...NO_MESSAGES, activity: { kind: 'writing', progress: { fraction: 0 } } };
    case 'progressed':
      return state.activity.kind === 'idle'
        ? state
        : { ...state, activity: { ...state.activity, progress: action.progress } };
    case 'reviewed':
      return {
        ...state,
        reviewed: action.reviewed,
        activity: IDLE,
        view: 'result',
        stale: state.changedWhileReading,
        written: false,
      };
    case 'cancelled':
      return { ...state, activity: IDLE };
    case 'failed':
      return {
        ...state,
        ...NO_MESSAGES,
        // A link that leads nowhere does not end the review that is running.
        activity: action.failure.during === 'other' ? state.activity : IDLE,
        failure: action.failure,
      };
    case 'corrected':
      return state.reviewed === null
        ? state
        : { ...state, pending: action.pending, reviewed: { ...state.reviewed, review: action.review } };
    case 'applied':
      return applied(state, action.report);
    case 'declined':
      return { ...state, declined: [...state.declined, action.header] };
    case 'sheetChanged':
      return { ...state, stale: state.reviewed !== null, changedWhileReading: true };
    case 'viewed':
      return { ...state, view: action.view };
    case 'rectificationMissing':
      return { ...state, ...NO_MESSAGES, noRectification: true };
    case 'dismissed':
      return { ...state, ...NO_MESSAGES };
  }
}

function applied(state: PaneState, report: ApplyReport): PaneState {
  const ended = { ...state, ...NO_MESSAGES, activity: IDLE };
  if (report.conflicts.length > 0) {
    return { ...ended, stale: true, outcome: { kind: 'conflicts', conflicts: report.conflicts } };
  }
  const reviewed = state.reviewed && {
    ...state.reviewed,
    review: { ...state.reviewed.review, plan: EMPTY_PLAN },
  };
  // Formulas of the sheet that depend on what was worked out have new results now, which only a reading can tell.
  const stale = state.stale || Object.keys(state.pending.entries).length > 0;
  return { ...ended, view: 'result', reviewed, written: true, stale, outcome: { kind: 'written', report } };
}
