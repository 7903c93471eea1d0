import fc from 'fast-check';
import { PieceNumbers } from '../../../src/standards/check/piece-numbers';

test('pieces are numbered as they are first met, however many there are', () => {
  const character = fc.integer({ min: 0x4e00, max: 0x4e10 });
  fc.assert(
    fc.property(fc.array(fc.tuple(character, character, character), { maxLength: 3000 }), (pieces) => {
      const numbers = new PieceNumbers();
      const known = new Map<string, number>();
      for (const piece of pieces) {
        const key = piece.join();
        if (!known.has(key)) known.set(key, known.size);
        expect(numbers.of(...piece)).toBe(known.get(key));
      }
    }),
    { numRuns: 20 },
  );
});
