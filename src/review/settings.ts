import { DEFAULT_SCORE_SETTINGS, type ScoreSettings } from '../rubric/settings';
import type { ColumnCorrections } from '../rubric/layout/columns';
import type { MappingCorrections } from '../rubric/mapping';

/** Everything the review can be told to do differently. */
export interface Settings extends ScoreSettings {
  /** By `工作表!item key`; an empty list means that no standard belongs to the item. */
  readonly mappings: MappingCorrections;
  /** What a column of a scoring table means, by its header's words (`验收/得分`). */
  readonly columns: ColumnCorrections;
}

export const DEFAULT_SETTINGS: Settings = { ...DEFAULT_SCORE_SETTINGS, mappings: {}, columns: {} };
