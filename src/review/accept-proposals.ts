import { correctionKey } from '../rubric/mapping';
import type { ItemEntries, ItemEntry } from './entered-items';
import type { ItemResult, ReviewResult } from './result';

export interface AcceptedProposals {
  readonly entries: ItemEntries;
  /** Unscored items whose proposal leaves something to a person, or says nothing: not accepted. */
  readonly left: number;
}

/**
 * The proposals of all items that nobody has scored yet, as entries of the reviewer. What somebody typed stays, and where the
 * ledgers leave anything to a person nothing is accepted for them: that takes a look and `proposedEntry`.
 */
export function acceptedProposals(result: ReviewResult): AcceptedProposals {
  const entries: Record<string, ItemEntry> = {};
  let left = 0;
  for (const rubric of result.rubrics) {
    if (!rubric.counted) continue;
    for (const item of rubric.items) {
      if (item.proposal === undefined || item.status !== 'missing') continue;
      const entry = proposedEntry(item);
      if (entry === null || leavesToPerson(item)) left += 1;
      else entries[correctionKey(rubric.id, item.key)] = entry;
    }
  }
  return { entries, left };
}

/** One item's proposal as an entry; `null` where the ledgers can not say a score. */
export function proposedEntry({ proposal, proposed }: ItemResult): ItemEntry | null {
  if (proposal === undefined || proposal.deduction === null || proposed === null) return null;
  return { deduction: proposal.deduction, score: proposed, reason: proposal.reason };
}

/** Whether something of the item can only be judged by a person. */
export function leavesToPerson({ proposal }: ItemResult): boolean {
  return proposal !== undefined && (proposal.open.length > 0 || proposal.untold.length > 0);
}
