import { DEFAULT_SCORE_SETTINGS, type ScoreSettings } from '../rubric/settings';
import type { MappingCorrections } from '../rubric/mapping';

/** Everything the review can be told to do differently. */
export interface Settings extends ScoreSettings {
  /** By `工作表!item key`; an empty list means that no standard belongs to the item. */
  readonly mappings: MappingCorrections;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_SCORE_SETTINGS, mappings: {} };
