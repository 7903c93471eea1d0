import type { Parameter } from '../rule';
import type { RuleWaiver } from './rule-waiver';

export type ParameterValue = Parameter['default'];

/** What an office can decide about the checking of its ledgers. */
export interface CheckSettings {
  /** `YYYY-MM-DD`: the day the check speaks for; what is due later is not missed yet. */
  readonly asOf: string;
  /** 机关条例 第41条 covers organs at county level and above; for a township organ it holds by analogy only. */
  readonly orgLevel: 'county+' | 'township';
  /** Parameters that differ from the catalogue's defaults, by `S02-1.committeeFrom`. */
  readonly parameters: Readonly<Record<string, ParameterValue>>;
  /** Waivers by rule and subject; those in rows and notes come with the ledger. */
  readonly waivers?: readonly RuleWaiver[];
}
