import { PieceNumbers } from './piece-numbers';

export interface Pieces {
  /** Of each text the ranks of its pieces, ascending and none twice: 0 is the rarest of all, the first seen of equals. */
  readonly sets: readonly Uint32Array[];
  /** The ranks below it are those of pieces that only one text has. */
  readonly lonely: number;
}

/** The pieces of three characters that each text has. */
export function piecesByRarity(texts: readonly string[]): Pieces {
  const pieces = new PieceNumbers();
  const counts: number[] = [];
  const lastText: number[] = [];
  // All sets side by side: a text has no more pieces than characters.
  const all = new Uint32Array(texts.reduce((length, text) => length + text.length, 0));
  let end = 0;
  const sets = texts.map((text, index) => {
    const start = end;
    let [one, other, length] = [0, 0, 0];
    for (let at = 0; at < text.length;) {
      const third = text.codePointAt(at) ?? 0;
      at += third > 0xffff ? 2 : 1;
      length += 1;
      const piece = length < 3 ? undefined : pieces.of(one, other, third);
      one = other;
      other = third;
      if (piece === undefined || lastText[piece] === index) continue;
      lastText[piece] = index;
      counts[piece] = (counts[piece] ?? 0) + 1;
      all[end] = piece;
      end += 1;
    }
    return all.subarray(start, end);
  });
  const ranks = ranksOf(counts);
  for (let at = 0; at < end; at += 1) all[at] = ranks[all[at] ?? 0] ?? 0;
  for (const set of sets) set.sort();
  return { sets, lonely: counts.filter((count) => count === 1).length };
}

/** The place of each number when they are put in order by their counts, then by themselves. */
function ranksOf(counts: readonly number[]): Uint32Array {
  const starts: number[] = [];
  for (const count of counts) starts[count] = (starts[count] ?? 0) + 1;
  let before = 0;
  for (let count = 0; count < starts.length; count += 1) {
    const same = starts[count] ?? 0;
    starts[count] = before;
    before += same;
  }
  const ranks = new Uint32Array(counts.length);
  for (let number = 0; number < counts.length; number += 1) {
    const count = counts[number] ?? 0;
    const rank = starts[count] ?? 0;
    ranks[number] = rank;
    starts[count] = rank + 1;
  }
  return ranks;
}
