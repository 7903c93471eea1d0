import type { OpenStep } from '../../review/open-list';
import type { RowChanges } from '../state/state';

/** An item that somebody is filling in: what has been typed, and the step that it is for. */
export interface Work {
  /** `null` while only the entries are filled in. */
  readonly step: OpenStep['step'] | null;
  readonly typed: RowChanges;
  /** It was to be kept once, so what is missing is told. */
  readonly tried: boolean;
}

export const NEW_WORK: Work = { step: null, typed: {}, tried: false };
