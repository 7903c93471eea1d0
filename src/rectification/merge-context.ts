import type { ListNote, ListRow, RectificationItem } from './item';
import type { Wording } from './wording';

/** A sheet with the list's layout that is not the living list. */
export interface OtherList {
  readonly sheet: string;
  readonly rows: readonly ListRow[];
}

export interface MergeContext {
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  readonly wording: Wording;
  /** `null` when the rule behind a finding's id really looked this time, else why it could not. */
  readonly unjudged: (findingId: string) => string | null;
  /** Ids of findings that this workbook could have, to know rows of lists that did not note them. */
  readonly possible?: readonly string[];
  readonly others?: readonly OtherList[];
  readonly firstFreeRow: number;
}

export interface MergedList {
  /** The rows of the sheet in their order, then the new ones. */
  readonly items: readonly RectificationItem[];
  readonly notes: readonly ListNote[];
}
