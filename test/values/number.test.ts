import { readNumberText } from '../../src/values/number';

test.each([
  ['3', 3],
  [' ３．５ ', 3.5],
  ['1,200', 1200],
  ['0。5', 0.5],
  ['−1', -1],
  ['.5', 0.5],
])('%j', (typed, value) => {
  expect(readNumberText(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', 'blank'],
  ['　', 'blank'],
  ['0,5', 'commaDecimal'],
  ['l0', 'letterDigits'],
  ['1O', 'letterDigits'],
  ['2-3', 'notExact'],
  ['约3', 'notExact'],
  ['3以上', 'notExact'],
  ['三', 'notNumber'],
  ['1e3', 'notNumber'],
  ['9'.repeat(400), 'notNumber'],
])('%j is not guessed', (typed, reason) => expect(readNumberText(typed)).toEqual({ ok: false, reason }));
