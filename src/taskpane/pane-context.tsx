import { createContext, useContext, useSyncExternalStore } from 'react';
import type { StandardResult } from '../review/result';
import type { Pane } from './state/pane';
import type { PaneState } from './state/state';

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

/** The pane that the components below act on. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('no PaneProvider above');
  return pane;
}

export function usePaneState(): PaneState {
  const pane = usePane();
  return useSyncExternalStore(pane.subscribe, pane.state);
}

/** All standards that the review knows, in their own order; none before a review. */
export function useStandards(): readonly StandardResult[] {
  return usePaneState().reviewed?.review.result.standards ?? [];
}
