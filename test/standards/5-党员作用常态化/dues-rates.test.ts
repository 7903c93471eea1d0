import { monthlyDues, roundingUnit, type Payer } from '../../../src/standards/5-党员作用常态化/dues-rates';

const due = (yuan: number, payer: Payer, rounding = 'none') =>
  monthlyDues(Math.round(yuan * 100), payer, roundingUnit(rounding))?.map((fen) => fen / 100);

test.each([
  [3000, 15],
  [3001, 30.01],
  [5000, 50],
  [5001, 75.02],
  [10_000, 150],
  [10_001, 200.02],
])('a base of %d 元 gives %d: the rate of its bracket on the whole of it', (base, expected) => {
  expect(due(base, 'working')).toEqual([expected, expected]);
});

test('retired members have two brackets of their own', () => {
  expect(due(5000, 'retired')).toEqual([25, 25]);
  expect(due(5001, 'retired')).toEqual([50.01, 50.01]);
});

test('farmers pay between 0.2 and 1 元, students and those on relief 0.2, whatever the base', () => {
  expect(monthlyDues(undefined, 'farmer')).toEqual([20, 100]);
  expect(due(9000, 'supported')).toEqual([0.2, 0.2]);
  expect(monthlyDues(undefined, 'working')).toBeUndefined();
});

test('an office may round to 角 or 元', () => {
  expect(due(5403, 'working', '0.1')).toEqual([81, 81]);
  expect(due(5437, 'working', '1')).toEqual([82, 82]);
});
