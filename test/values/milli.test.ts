import fc from 'fast-check';
import { fromMilli, roundedRatio, sumMilli, toMilli } from '../../src/values/milli';

test('sums of decimals are exact', () => {
  const third = toMilli(0.1);
  expect(third).toEqual({ ok: true, value: 100 });
  expect(fromMilli(sumMilli([100, 200]))).toBe(0.3);
});

test('half goes up, once', () => {
  expect(roundedRatio(92_250, 1000, 1, 1)).toBe(92.3);
  expect(roundedRatio(92_249, 1000, 1, 1)).toBe(92.2);
  expect(roundedRatio(89_950, 100_000, 100, 1)).toBe(90);
  expect(roundedRatio(89_949, 100_000, 100, 1)).toBe(89.9);
});

test('a ratio rounds like long division, whatever the numbers', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100_000 }),
      fc.integer({ min: 1, max: 100_000 }),
      (numerator, denominator) => {
        const tenths = Math.round(roundedRatio(numerator, denominator, 100, 1) * 10);
        // tenths - 1/2 <= 1000 n/d < tenths + 1/2, in integers
        expect((2 * tenths - 1) * denominator).toBeLessThanOrEqual(2000 * numerator);
        expect(2000 * numerator).toBeLessThan((2 * tenths + 1) * denominator);
      },
    ),
  );
});

test('what has no exact thousandth is refused', () => {
  expect(toMilli(1 / 3)).toEqual({ ok: false, reason: 'tooPrecise' });
  expect(toMilli(Number.NaN)).toEqual({ ok: false, reason: 'notNumber' });
});

test('every thousandth survives the way there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (milli) => {
      expect(toMilli(fromMilli(milli))).toEqual({ ok: true, value: milli });
    }),
  );
});
