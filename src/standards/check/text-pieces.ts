/** Gives each number a new one, counted from 0 in the order of first appearance. */
class Numbering {
  private readonly numbers = new Map<number, number>();

  of(one: number): number {
    let number = this.numbers.get(one);
    if (number === undefined) this.numbers.set(one, (number = this.numbers.size));
    return number;
  }

  get size(): number {
    return this.numbers.size;
  }
}

export interface Pieces {
  /** Of each text the ranks of its pieces, ascending and none twice: 0 is the rarest of all, the first seen of equals. */
  readonly sets: readonly Uint32Array[];
  /** The ranks below it are those of pieces that only one text has. */
  readonly lonely: number;
}

/**
 * The pieces of three characters that each text has. They are told apart by numbers, as texts of a long ledger have many more
 * of them than words could be looked up in the time.
 */
export function piecesByRarity(texts: readonly string[]): Pieces {
  const characters = new Numbering();
  const written = texts.map((text) => numbersOf(text, characters));
  // Two characters, then two and a third, make one number below the square of what there are of either.
  const base = characters.size;
  const [pairs, pieces] = [new Numbering(), new Numbering()];
  const counts: number[] = [];
  const lastText: number[] = [];
  const sets = written.map((text, index) => {
    const own: number[] = [];
    let [one = 0, other = 0] = text;
    for (let at = 2; at < text.length; at += 1) {
      const third = text[at] ?? 0;
      const piece = pieces.of(pairs.of(one * base + other) * base + third);
      [one, other] = [other, third];
      if (lastText[piece] === index) continue;
      lastText[piece] = index;
      counts[piece] = (counts[piece] ?? 0) + 1;
      own.push(piece);
    }
    return own;
  });
  const ranks = ranksOf(counts);
  return {
    sets: sets.map((own) => {
      const set = new Uint32Array(own.length);
      for (let at = 0; at < own.length; at += 1) set[at] = ranks[own[at] ?? 0] ?? 0;
      return set.sort();
    }),
    lonely: counts.filter((count) => count === 1).length,
  };
}

function numbersOf(text: string, characters: Numbering): number[] {
  const numbers: number[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    numbers.push(characters.of(code));
    at += code > 0xffff ? 2 : 1;
  }
  return numbers;
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
  return Uint32Array.from(counts, (count) => {
    const rank = starts[count] ?? 0;
    starts[count] = rank + 1;
    return rank;
  });
}
