import type { Built } from './build';
import type { PaneOpener } from './open-pane';

/** One story told with a real page; it fails by throwing. */
export interface Scenario {
  readonly title: string;
  /** The page it plays on; the pane's when left out. */
  readonly page?: Built;
  run(open: PaneOpener): Promise<void>;
}
