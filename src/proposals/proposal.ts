import type { Finding } from '../standards/finding';
import type { Milli } from '../values/milli';

/** What the ledgers' findings come to on one item by the sentences of its own rule. A proposal: a person decides. */
export interface Proposal {
  /** Points to take off; `null` where the item's points or rule do not allow to say, or no ledger could be judged. */
  readonly deduction: Milli | null;
  /** points − deduction, `null` with it. */
  readonly score: Milli | null;
  /** `2025年3月、2025年7月：支委会少2次，扣1分`, empty where nothing is to be taken off. */
  readonly reason: string;
  readonly lines: readonly ProposedLine[];
  /** Errors and warnings of its standards for which its rule has no sentence that could be applied: for a person to judge. */
  readonly open: readonly Finding[];
  /** Standards of the item about which the ledgers tell nothing. */
  readonly untold: readonly string[];
}

export interface ProposedLine {
  /** Index of the sentence in the item's rule. */
  readonly clause: number;
  readonly findings: readonly Finding[];
  readonly amount: Milli;
  readonly reason: string;
}
