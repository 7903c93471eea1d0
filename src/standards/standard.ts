import { defineRules, type Rule, type RuleText, type StandardId } from './rule';

/** The six 化: the groups of the 24 条. */
export type DimensionId = 'organization' | 'duties' | 'mechanism' | 'organizationalLife' | 'members' | 'safeguards';

export interface Dimension {
  readonly id: DimensionId;
  readonly name: string;
}

/** One of the 24 条. */
export interface Standard {
  readonly id: StandardId;
  readonly name: string;
  readonly dimension: DimensionId;
  /** Our own reading, see `INTERPRETATION`. */
  readonly meaning: string;
  /** The ledger sheets that show whether it is met. */
  readonly evidence: readonly string[];
  /** What no sheet can show and only a reviewer can judge. */
  readonly judgement: string;
  /** What holds for all its rules. */
  readonly note?: string;
  /** Words by which an office's own rubric item is recognised as this standard, from specific to general. */
  readonly keywords: readonly string[];
  readonly rules: readonly Rule[];
}

/** Said wherever `meaning` is shown. */
export const INTERPRETATION =
  '释义为本软件的理解：“六化24条”的来源文件未公开，原文措辞未见，请以本单位印发的文件为准。';

export function defineStandard(text: Omit<Standard, 'rules'> & { readonly rules: readonly RuleText[] }): Standard {
  return { ...text, rules: defineRules(text.id, text.rules) };
}
