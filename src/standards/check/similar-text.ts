import { compact } from '../../values/text';

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
}

/**
 * Every text with the earlier one it is most alike, if any is alike enough. Dates, numbers, names and punctuation are put
 * aside first. Only texts that share one of their rarest pieces are compared at all: no pair is missed (up to fifty texts with
 * one such piece; beyond them the first fifty stand for the rest), and the time stays near the length of the texts.
 */
export function similarTexts(texts: readonly string[], { least, minChars, names = [] }: Likeness): SimilarPair[] {
  const pieces = texts.map((text) => {
    const bare = bareText(text, names);
    return bare.length < minChars ? new Set<string>() : piecesOf(bare);
  });
  const frequency = new Map<string, number>();
  for (const set of pieces) for (const piece of set) frequency.set(piece, (frequency.get(piece) ?? 0) + 1);
  const byRarest = new Map<string, number[]>();
  const pairs: SimilarPair[] = [];
  pieces.forEach((set, second) => {
    const ordered = [...set].sort((left, right) => rarity(frequency, left, right));
    // Alike sets have at least `least` of the pieces in common, so one of these first ones must be among them.
    const telling = ordered.slice(0, set.size - Math.ceil(least * set.size) + 1);
    const candidates = new Set(telling.flatMap((piece) => byRarest.get(piece) ?? []));
    let best: SimilarPair | undefined;
    for (const first of candidates) {
      const similarity = jaccard(pieces[first] ?? new Set(), set);
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
  return jaccard(piecesOf(bareText(left, names)), piecesOf(bareText(right, names)));
}

function bareText(text: string, names: Iterable<string>): string {
  let bare = compact(text).replace(/[\p{P}\p{S}\d①-⑳一二三四五六七八九十〇零两]+/gu, '');
  for (const name of names) bare = bare.replaceAll(name, '');
  return bare;
}

function piecesOf(text: string): Set<string> {
  const characters = [...text];
  return new Set(characters.slice(2).map((last, index) => `${characters[index]}${characters[index + 1]}${last}`));
}

function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const piece of left) if (right.has(piece)) common += 1;
  return common / (left.size + right.size - common);
}

function rarity(frequency: ReadonlyMap<string, number>, left: string, right: string): number {
  const difference = (frequency.get(left) ?? 0) - (frequency.get(right) ?? 0);
  return difference !== 0 ? difference : left < right ? -1 : 1;
}
