import type { Pane } from './state/pane';

/** Whether there is an Excel to work with. */
export type Connection =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'ready'; readonly pane: Pane }
  /** The page was opened in a browser. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'timeout' }
  /** Excel lacks the programming interface that the add-in needs. */
  | { readonly kind: 'old' };
