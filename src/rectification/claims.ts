import { relapseOf } from './detection';
import { isFindingId, readKey, rectificationId } from './identity';
import { textIn, type ListRow } from './item';

/** What a row says of itself by its hidden cells: whose row it is. */
export interface Claim {
  readonly row: ListRow;
  readonly base: string;
  /** `undefined` when the key is lost and the finding's id alone tells the row. */
  readonly generation: number | undefined;
  /** The noted id of the finding; '' when there is none. */
  readonly noted: string;
}

export interface Claims {
  readonly claims: readonly Claim[];
  /** Rows without any usable hidden cell. */
  readonly unkeyed: readonly ListRow[];
  /** Copies that an earlier run has given a key of their own. */
  readonly copies: readonly ListRow[];
}

/**
 * The first two steps of the ladder: the key, then the finding's id beside it. Where the two disagree the key holds if a
 * finding of it is known; else it is the key that was garbled.
 */
export function readClaims(rows: readonly ListRow[], isKnown: (base: string) => boolean): Claims {
  const claims: Claim[] = [];
  const unkeyed: ListRow[] = [];
  const copies: ListRow[] = [];
  for (const row of rows) {
    const key = readKey(textIn(row, 'id'));
    const typed = textIn(row, 'finding');
    const noted = isFindingId(typed) ? typed : '';
    const ofNoted = noted === '' ? undefined : rectificationId(noted);
    if (key?.isCopy === true) copies.push(row);
    else if (key !== undefined && (ofNoted === undefined || ofNoted === key.base || isKnown(key.base)))
      claims.push({ row, base: key.base, generation: key.generation, noted: ofNoted === key.base ? noted : '' });
    else if (ofNoted !== undefined) claims.push({ row, base: ofNoted, generation: generationBy(row, ofNoted), noted });
    else unkeyed.push(row);
  }
  return { claims, unkeyed, copies };
}

/** A row that lost its key still names the closed row before it when it is a 反弹. */
function generationBy(row: ListRow, base: string): number | undefined {
  const earlier = readKey(relapseOf(textIn(row, 'detection')));
  return earlier?.base === base ? earlier.generation + 1 : undefined;
}
