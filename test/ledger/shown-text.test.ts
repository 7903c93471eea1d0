import { shownText } from '../../src/ledger/shown-text';

test.each([
  [45_721, '2025-03-05'],
  [45_721.604_166_67, '2025-03-05 14:30'],
  [0.604_166_67, '14:30'],
])('a date cell of serial %d shows as %s', (serial, shown) => expect(shownText({ kind: 'date', serial })).toBe(shown));

test('a number that is no date shows as the number, whatever its format', () => {
  expect(shownText({ kind: 'date', serial: 1e9 })).toBe('1000000000');
  expect(shownText({ kind: 'date', serial: -3 })).toBe('-3');
});
