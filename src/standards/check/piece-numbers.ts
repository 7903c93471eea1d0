const FEWEST_SLOTS = 1024;
/** Odd numbers that spread neighbouring characters over all slots (Knuth's golden ratio and two of xxHash). */
const SPREAD = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d] as const;

/**
 * Numbers pieces of three characters, by their code points, from 0 in the order of first appearance. A long ledger has
 * millions of pieces: a `Map` of texts, or even of numbers, takes several times as long as this table with open addressing.
 */
export class PieceNumbers {
  /** The number of a piece plus one; 0 where there is none. Their count is a power of two, and at least half of them are free. */
  private slots = new Int32Array(FEWEST_SLOTS);
  private readonly pieces: number[] = [];
  private readonly hashes: number[] = [];

  of(one: number, other: number, third: number): number {
    const hash = Math.imul(one, SPREAD[0]) ^ Math.imul(other, SPREAD[1]) ^ Math.imul(third, SPREAD[2]);
    const mixed = hash ^ (hash >>> 15);
    const last = this.slots.length - 1;
    let slot = mixed & last;
    for (let number = this.slots[slot] ?? 0; number > 0; number = this.slots[slot] ?? 0) {
      const at = (number - 1) * 3;
      if (this.pieces[at] === one && this.pieces[at + 1] === other && this.pieces[at + 2] === third) return number - 1;
      slot = (slot + 1) & last;
    }
    const number = this.hashes.length;
    this.pieces.push(one, other, third);
    this.hashes.push(mixed);
    this.slots[slot] = number + 1;
    if (this.hashes.length * 2 > this.slots.length) this.grow();
    return number;
  }

  private grow(): void {
    const slots = new Int32Array(this.slots.length * 4);
    const last = slots.length - 1;
    for (let number = 0; number < this.hashes.length; number += 1) {
      let slot = (this.hashes[number] ?? 0) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }
}
