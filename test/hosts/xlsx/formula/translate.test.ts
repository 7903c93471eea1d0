import fc from 'fast-check';
import { translateFormula } from '../../../../src/hosts/xlsx/formula/translate';

test.each([
  ['A1*2', 'B3*2'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:C3)', 'SUM(B3:D5)'],
  ['SUM(A:B)+SUM($A:B)', 'SUM(B:C)+SUM($A:C)'],
  ['SUM(1:2,$1:2)', 'SUM(3:4,$1:4)'],
  ["'一月 A1'!A1+台账!A1", "'一月 A1'!B3+台账!B3"],
  ['IF(A1="A1","""A1",B2)', 'IF(B3="A1","""A1",C4)'],
  ['LOG10(A1)+ATAN2(A1,1)', 'LOG10(B3)+ATAN2(B3,1)'],
  ['合计A1+A1合计+A1_x', '合计A1+A1合计+A1_x'],
  ['表1[金额]+表1[[#All],[A1]]', '表1[金额]+表1[[#All],[A1]]'],
  ['1E5+A1', '1E5+B3'],
  ['ABCD1+A12345678', 'ABCD1+A12345678'],
  ['TRUE+A1%', 'TRUE+B3%'],
  ["[1]Sheet1!A1+'[b.xlsx]x'!A1", "[1]Sheet1!B3+'[b.xlsx]x'!B3"],
])('%s filled two down and one to the right is %s', (formula, expected) => {
  expect(translateFormula(formula, 2, 1)).toBe(expected);
});

test('what leaves the sheet becomes #REF!', () => {
  expect(translateFormula('A2+XFD1', -1, 0)).toBe('A1+#REF!');
  expect(translateFormula('B1:A5', 0, -1)).toBe('A1:#REF!');
});

test('there and back again', () => {
  const cell = fc.tuple(
    fc.constantFrom('', '$'),
    fc.constantFrom('C', 'AB'),
    fc.constantFrom('', '$'),
    fc.integer({ min: 50, max: 99 }),
  );
  const term = cell.map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(term, { minLength: 1 }), fc.integer({ min: -40, max: 40 }), (terms, rows) => {
      const formula = `SUM(${terms.join(',')})`;
      expect(translateFormula(translateFormula(formula, rows, 2), -rows, -2)).toBe(formula);
    }),
  );
});
