import { DEFAULT_SCORE_SETTINGS, type ScoreSettings } from '../rubric/settings';
import type { OwnWeights } from '../rubric/own-weights';
import type { ColumnCorrections } from '../rubric/layout/columns';
import type { RuleWaiver } from '../standards/check/rule-waiver';
import type { CheckSettings } from '../standards/check/settings';
import type { MappingCorrections } from '../rubric/mapping';

/** Everything the review can be told to do differently. */
export interface Settings extends ScoreSettings {
  /** 机关条例 第41条 covers organs at county level and above; it decides which basis and rules apply. */
  readonly orgLevel: CheckSettings['orgLevel'];
  /** Parameters of rules that differ from the catalogue's defaults, by `S02-1.committeeFrom`. */
  readonly parameters: CheckSettings['parameters'];
  /** By `工作表!item key`; an empty list means that no standard belongs to the item. */
  readonly mappings: MappingCorrections;
  /** What a column of a scoring table means, by its header's words (`验收/得分`). */
  readonly columns: ColumnCorrections;
  /** Weights in place of those that the scoring tables state, by `工作表!部分`, `工作表!*` for a whole table. */
  readonly weights: OwnWeights;
  /** The list of waivers in the workbook. */
  readonly waivers: readonly RuleWaiver[];
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_SCORE_SETTINGS,
  orgLevel: 'county+',
  parameters: {},
  mappings: {},
  columns: {},
  weights: {},
  waivers: [],
};
