import { FIRST_STATE, type RowState } from './states';

/** What 整改记录 says of one item: where it was last, and whether it has been handed in for 复查 since it was last 退回. */
export interface History {
  readonly state: RowState;
  readonly wasSubmitted: boolean;
}

export const NO_HISTORY: History = { state: FIRST_STATE, wasSubmitted: false };

/** The history with one more change. */
export function later({ wasSubmitted }: History, state: RowState): History {
  const isReturned = state.closure === '退回';
  return { state, wasSubmitted: state.status === '待复查' || (wasSubmitted && !isReturned) };
}
