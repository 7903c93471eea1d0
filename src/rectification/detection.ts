/** What a run can say about the finding of a row. */
export type Seen =
  | { readonly kind: 'found' }
  | { readonly kind: 'waived'; readonly reason: string; readonly by: string }
  /** The rule looked and found it no more. */
  | { readonly kind: 'absent' }
  /** The rule could not look: `reason` in a clerk's words. */
  | { readonly kind: 'unjudged'; readonly reason: string };

export const FOUND = '检出';
export const STILL_THERE = '销号后仍检出';
const RELAPSE = '反弹';

export interface Detection {
  /** For the 检出情况 column. */
  readonly text: string;
  /** A closed problem that had gone and is there again: it gets a new row, and this one stays as it is. */
  readonly cameBack: boolean;
}

/**
 * What 检出情况 says after this run. The dates are those of the first run that saw it, so that later runs that see the same
 * change nothing. `relapse` is the text of a row that stands for a problem come back.
 */
export function nextDetection(
  before: string,
  seen: Seen,
  row: { readonly closed: boolean; readonly relapse: string | null },
  asOf: string,
): Detection {
  const since = absentSince(before);
  switch (seen.kind) {
    case 'found':
      if (row.closed && since !== null) return { text: before, cameBack: true };
      return { text: row.closed ? STILL_THERE : (row.relapse ?? FOUND), cameBack: false };
    case 'waived':
      return { text: `已豁免（${[seen.reason, seen.by].filter((part) => part !== '').join('；')}）`, cameBack: false };
    case 'absent':
      return { text: `未再检出（自${since ?? asOf}）`, cameBack: false };
    case 'unjudged': {
      // What was known before is kept: it decides whether a closed problem has come back.
      const known = since === null ? '' : `；此前未再检出，自${since}`;
      return { text: `无法核验（${seen.reason}${known}）`, cameBack: false };
    }
  }
}

/** Since when the problem has been gone, `null` when the last run that could tell still found it. */
export function absentSince(text: string): string | null {
  return /未再检出[（，]自(\d{4}-\d{2}-\d{2})）$/u.exec(text)?.[1] ?? null;
}

/** `反弹（原 R-…，2026-03-02销号）`. */
export function relapseText(earlierId: string, closedOn: string): string {
  return `${RELAPSE}（原 ${earlierId}${closedOn === '' ? '' : `，${closedOn}销号`}）`;
}

export function isRelapse(text: string): boolean {
  return text.startsWith(RELAPSE);
}

/** The id of the closed row that a relapse names; '' when the text is none. */
export function relapseOf(text: string): string {
  return /^反弹（原 (R-[0-9a-f]{10}(?:-\d+)?)/u.exec(text)?.[1] ?? '';
}

export function isWaived(text: string): boolean {
  return text.startsWith('已豁免');
}
