import type { Confidence } from './confidence';
import type { RegulationName } from './regulations';

/** `S01` to `S24`. */
export type StandardId = `S${number}`;

/** `S02-5`: permanent. A rule that is given up leaves its number unused. */
export type RuleId = `${StandardId}-${number}` | `G-${number}`;

export type Severity = 'error' | 'warn' | 'info';

/**
 * A rule of the catalogue as data: when it fires, how serious that is, and what it rests on. It carries no weight;
 * points and deductions belong to the rubric.
 */
export interface Rule {
  readonly id: RuleId;
  /** Where its findings are listed. */
  readonly standard: StandardId;
  /** Further standards whose judgement it helps. */
  readonly alsoServes: readonly StandardId[];
  /** At least one; a rule may look at several faults of one matter. */
  readonly cases: readonly RuleCase[];
  readonly parameters: readonly Parameter[];
  readonly measure: Measure;
  readonly basis: readonly Basis[];
  /** How the rule is read where its wording leaves room. */
  readonly note?: string;
}

export interface RuleCase {
  readonly severity: Severity;
  /** What makes it fire, in a clerk's words. */
  readonly when: string;
  /** `YYYY-MM-DD`: only for steps taken on that day or later. */
  readonly effectiveFrom?: string;
  /** `YYYY-MM-DD`: only for steps taken before that day. */
  readonly effectiveBefore?: string;
}

/**
 * 整改措施: what the branch should do to put it right and to keep it from happening again, in one or two sentences of 20 to
 * 60 characters. It names nobody and no fact, and never asks for a record of what did not take place.
 */
export interface Measure {
  readonly zh: string;
  readonly en: string;
}

/** A number or word that an office can set differently. */
export interface Parameter {
  readonly name: string;
  /** `null`: off until someone sets it. */
  readonly default: number | string | boolean | null | readonly string[];
  readonly unit?: string;
  readonly meaning: string;
}

export interface Basis {
  readonly regulation: RegulationName;
  /** `null` when the article is not known, or the ground has no articles. */
  readonly article: number | null;
  readonly confidence: Confidence;
  /** The part of the rule it stands for, or a remark on the text. */
  readonly covers?: string;
}

/** A rule as written in the catalogue, before it is filed under a standard. */
export type RuleText = Omit<Rule, 'standard' | 'alsoServes' | 'parameters'> & Partial<Pick<Rule, 'parameters'>>;

/** Files rules under a standard. */
export function defineRules(
  standard: StandardId,
  rules: readonly RuleText[],
  alsoServes: readonly StandardId[] = [],
): readonly Rule[] {
  return rules.map((rule) => ({ standard, alsoServes, parameters: [], ...rule }));
}

/** One ground of a rule. `article` is `null` rather than guessed. */
export function cite(
  regulation: RegulationName,
  article: number | null,
  confidence: Confidence,
  covers?: string,
): Basis {
  return covers === undefined ? { regulation, article, confidence } : { regulation, article, confidence, covers };
}
