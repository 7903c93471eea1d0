import type { PaneOpener } from './open-pane';

/** One story told with a real page; it fails by throwing. */
export interface Scenario {
  readonly title: string;
  run(open: PaneOpener): Promise<void>;
}
