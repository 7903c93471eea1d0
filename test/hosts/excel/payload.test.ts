import fc from 'fast-check';
import { inHalves, jsonBytes, packByBytes } from '../../../src/hosts/excel/payload';

test('Chinese counts three bytes a character', () => {
  expect(jsonBytes('支部')).toBe(8);
  expect(jsonBytes([['ab'], [null]])).toBe(22);
});

test('groups keep every item in order and stay within the limit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 150 })), (sizes) => {
      const groups = packByBytes(sizes, (bytes) => bytes, 100);
      expect(groups.flat()).toEqual(sizes);
      for (const group of groups)
        expect(group.length === 1 || group.reduce((sum, bytes) => sum + bytes, 0) <= 100).toBe(true);
    }),
  );
});

describe('asking in halves', () => {
  const tooMuch = (error: unknown) => error === 'too much';

  async function ask(items: readonly number[], limit: number): Promise<number[]> {
    if (items.reduce((sum, item) => sum + item, 0) > limit) throw 'too much' as unknown as Error;
    return [...items];
  }

  test('finds the way down to single items and splits those', async () => {
    const halve = (item: number) => (item > 1 ? [Math.ceil(item / 2), Math.floor(item / 2)] : []);
    const answered = await inHalves([1, 2, 9, 1], (items) => ask(items, 3), tooMuch, halve);
    expect(answered.reduce((sum, item) => sum + item, 0)).toBe(13);
    expect(Math.max(...answered)).toBeLessThanOrEqual(3);
  });

  test('gives up where nothing is left to split', async () => {
    await expect(
      inHalves(
        [5],
        (items) => ask(items, 3),
        tooMuch,
        () => [],
      ),
    ).rejects.toBe('too much');
  });

  test('passes other errors on', async () => {
    const failing = () => Promise.reject(new Error('other'));
    await expect(inHalves([1, 2], failing, tooMuch, () => [])).rejects.toThrow('other');
  });
});
