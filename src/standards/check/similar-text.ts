import { compact } from '../../values/text';
import { nameRemover } from './names-in-text';
import { onceFor } from '../../values/once-for';
import type { Roster } from './roster';
import { piecesByRarity } from './text-pieces';

/** Two texts of a list, by their indexes, the earlier first, and how alike they are (0 to 1). */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

export interface Likeness {
  /** From this share of common three-character pieces (Jaccard) two texts are alike; 0 to 1. */
  readonly least: number;
  /** Shorter texts, counted without what is put aside, are not compared. */
  readonly minChars: number;
  /** Names to put aside, so that one text with another name in it is still the same text. */
  readonly names?: Iterable<string>;
  /** Instead of `names`: what is left of a text without them, where several rules ask of the same texts. */
  readonly bare?: (text: string) => string;
}

/** Texts without the names of the roster and all else that is put aside, each worked out once. */
export const bareOfMembers = onceFor(({ members }: Roster): ((text: string) => string) => {
  const bare = bareOf(members.map(({ name }) => name));
  const known = new Map<string, string>();
  return (text) => {
    let own = known.get(text);
    if (own === undefined) known.set(text, (own = bare(text)));
    return own;
  };
});

/**
 * Every text with the earlier one it is most alike, if any is alike enough. Dates, numbers, names and punctuation are put
 * aside first. Only texts that share one of their rarest pieces are compared at all: no pair is missed (up to fifty texts with
 * one such piece; beyond them the first fifty stand for the rest), and the time stays near the length of the texts.
 */
export function similarTexts(
  texts: readonly string[],
  { least, minChars, names = [], bare = bareOf(names) }: Likeness,
): SimilarPair[] {
  const bareTexts = texts.map(bare).map((text) => (text.length < minChars ? '' : text));
  const { sets, lonely } = piecesByRarity(bareTexts);
  const byRarest = new Map<number, number[]>();
  const pairs: SimilarPair[] = [];
  sets.forEach((set, second) => {
    // Alike sets have at least `least` of the pieces in common, so one of these first ones must be among them.
    const first = set.subarray(0, set.length - Math.ceil(least * set.length) + 1);
    // What no other text has leads to none.
    const telling = first.filter((piece) => piece >= lonely);
    const candidates = new Set<number>();
    for (const piece of telling) for (const first of byRarest.get(piece) ?? []) candidates.add(first);
    let best: SimilarPair | undefined;
    for (const first of candidates) {
      const similarity = jaccard(sets[first] ?? NOTHING, set, least);
      if (similarity >= least && similarity > (best?.similarity ?? 0)) best = { first, second, similarity };
    }
    if (best !== undefined) pairs.push(best);
    for (const piece of telling) {
      const holders = byRarest.get(piece);
      if (holders === undefined) byRarest.set(piece, [second]);
      // A text copied a thousand times need not be found through each of its copies.
      else if (holders.length < MOST_HOLDERS) holders.push(second);
    }
  });
  return pairs;
}

const MOST_HOLDERS = 50;

/** How alike two texts are, 0 to 1, with the same things put aside. */
export function similarity(left: string, right: string, names: Iterable<string> = []): number {
  const [one = NOTHING, other = NOTHING] = piecesByRarity([left, right].map(bareOf(names))).sets;
  return jaccard(one, other, 0);
}

function bareOf(names: Iterable<string>): (text: string) => string {
  const withoutNames = nameRemover(names);
  return (text) => withoutNames(compact(text).replace(/[\p{P}\p{S}\d①-⑳一二三四五六七八九十〇零两]+/gu, ''));
}

const NOTHING = new Uint32Array();

/** Common pieces among all of both; 0 as soon as it is sure to be less than `least`. */
function jaccard(left: Uint32Array, right: Uint32Array, least: number): number {
  const [few, many] = [Math.min(left.length, right.length), Math.max(left.length, right.length)];
  if (few === 0 || few < least * many) return 0;
  let common = 0;
  for (let one = 0, other = 0; one < left.length && other < right.length;) {
    const difference = (left[one] ?? 0) - (right[other] ?? 0);
    if (difference <= 0) one += 1;
    if (difference >= 0) other += 1;
    if (difference === 0) {
      common += 1;
      continue;
    }
    // Rare pieces come first, so texts that differ show it at once.
    const most = common + Math.min(left.length - one, right.length - other);
    if (most / (left.length + right.length - most) < least) return 0;
  }
  return common / (left.length + right.length - common);
}
