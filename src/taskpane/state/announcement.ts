import type { Texts } from '../text/zh-CN';
import type { PaneState } from './state';

/** What a screen reader is told when the pane goes from one state to the next; milestones only, `null` for the rest. */
export function announcement(before: PaneState, after: PaneState, texts: Texts): string | null {
  const from = before.activity;
  const to = after.activity;
  if (before.refreshing && !after.refreshing && to.kind === 'idle' && before.reviewed !== after.reviewed) {
    const { added, gone } = difference(before, after);
    return added + gone === 0 ? null : texts.review.announceRefreshed(added, gone);
  }
  if (to.kind === 'reviewing' && from.kind !== 'reviewing') return texts.review.announceStarted;
  if (to.kind !== 'idle' && from.kind === to.kind) {
    const quarter = Math.floor(to.progress.fraction * 4);
    const reached = quarter > Math.floor(from.progress.fraction * 4) && quarter < 4;
    return reached ? texts.review.announceProgress(quarter * 25) : null;
  }
  // Errors and the outcome of a write stand in message bars, which announce themselves.
  if (from.kind !== 'reviewing' || to.kind !== 'idle' || after.failure) return null;
  if (after.reviewed === null || after.reviewed === before.reviewed) return texts.review.announceCancelled;
  const { problems, findings } = after.reviewed.review.result;
  return texts.review.announceDone(problems.length, findings.length);
}

/** Findings that have come up and that are no longer there. */
function difference(before: PaneState, after: PaneState): { readonly added: number; readonly gone: number } {
  const [old, now] = [before, after].map(
    ({ reviewed }) => new Set(reviewed?.review.result.findings.map(({ id }) => id)),
  ) as [Set<string>, Set<string>];
  return { added: [...now].filter((id) => !old.has(id)).length, gone: [...old].filter((id) => !now.has(id)).length };
}
