import fc from 'fast-check';
import { packRows, unpackRows } from '../../src/record/packed-rows';

test('rows behind one another need no number of their own', () => {
  const rows = new Map([
    [5, 'C9f3a'],
    [6, 'D11b2'],
    [9, 'E77aa'],
  ]);
  expect(packRows(rows)).toEqual(['5:C9f3a;D11b2;9:E77aa']);
});

test('whatever is packed comes out again, in pieces that fit a cell', () => {
  const texts = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.stringMatching(/^[A-Z]{1,3}[0-9a-f]{4}$/)), {
    maxLength: 2000,
  });
  fc.assert(
    fc.property(texts, (steps) => {
      let row = 0;
      const rows = new Map(steps.map(([step, text]) => [(row += step), text.repeat(9)]));
      const packed = packRows(rows);
      expect(unpackRows(packed)).toEqual(rows);
      for (const chunk of packed) expect(chunk.length).toBeLessThan(9000);
    }),
    { numRuns: 30 },
  );
});

test('what somebody has spoilt is left out', () => {
  expect(unpackRows(['abc;def', '7:C9f3a'])).toEqual(new Map([[7, 'C9f3a']]));
});
