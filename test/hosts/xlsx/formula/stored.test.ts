import { shownFormula, storedFormula } from '../../../../src/hosts/xlsx/formula/stored';

test.each([
  ['=SUM(A1:A3)', 'SUM(A1:A3)'],
  ['=IFS(A1>1,"IFS(",TRUE,CONCAT(B1))', '_xlfn.IFS(A1>1,"IFS(",TRUE,_xlfn.CONCAT(B1))'],
  ["='CONCAT(1)'!A1&MYCONCAT(1)", "'CONCAT(1)'!A1&MYCONCAT(1)"],
])('%s is stored as %s and shown as it was', (shown, stored) => {
  expect(storedFormula(shown)).toBe(stored);
  expect(shownFormula(stored)).toBe(shown);
});

test('prefixes of functions that are only read are hidden too', () => {
  expect(shownFormula('_xlfn._xlws.FILTER(A1:A3,B1:B3)')).toBe('=FILTER(A1:A3,B1:B3)');
});
