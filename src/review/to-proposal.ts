import type { Proposal } from '../proposals/proposal';
import type { ItemOutcome } from '../rubric/outcome';
import { fromMilli } from '../values/milli';
import { placeName } from '../workbook/address';
import type { ProposalResult } from './result';

/** The proposal as the result tells it, beside the reviewer's own outcome. */
export function proposalResult(
  { deduction, score, reason, lines, open, untold }: Proposal,
  outcome: ItemOutcome,
): ProposalResult {
  return {
    deduction: deduction === null ? null : fromMilli(deduction),
    reason,
    lines: lines.map(({ clause, amount, reason: why, findings }) => ({
      clause,
      amount: fromMilli(amount),
      reason: why,
      findings: findings.map(({ id }) => id),
      cells: [...new Set(findings.map(({ place }) => placeName(place)))],
    })),
    open: open.map(({ id }) => id),
    untold,
    difference: score === null || outcome.status !== 'scored' ? null : fromMilli(outcome.score - score),
  };
}
