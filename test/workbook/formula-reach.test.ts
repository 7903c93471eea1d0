import { formulaReach, isLocal } from '../../src/workbook/formula-reach';
import type { Cell } from '../../src/workbook/cell';
import { sheet } from '../support/grid';

test.each([
  '=SUM(C3:C9)',
  '=$B$3-C3*1.5E3',
  '=IF(AND(C3>=60,ISNUMBER(D3)),"合格",TRUE)',
  '=SUMIF(A:A,"合计!",$C:$C)',
  '=COUNTA(3:3)&"项，说""好""的"',
  '=_xlfn.TEXTJOIN("、",TRUE,_xlfn._xlws.FILTER(B2:B9,C2:C9<5))',
  '=-{1,2;3,4}+A1#',
])('%s looks at its own sheet only', (formula) => {
  expect(isLocal(formula)).toBe(true);
});

test.each([
  ['another sheet', '=评分表!C3'],
  ['a sheet with a quoted name', "=SUM('2025 年'!C3:C9)"],
  ['a table', '=SUM(得分表[得分])'],
  ['a name', '=标准分*2'],
  ['a name like a word', '=SUM(ABCD)'],
  ['the clock', '=TODAY()-C3'],
  ['an address put together', '=INDIRECT("C"&3)'],
  ['what is filtered out', '=SUBTOTAL(109,C3:C9)'],
  ['a function that is not Excel’s', '=查分(C3)'],
  ['a variable of its own', '=LET(x,C3,x*2)'],
])('%s counts as further away: %s', (_, formula) => {
  expect(isLocal(formula)).toBe(false);
});

const computed = (formula: string): Cell => ({ kind: 'number', value: 1, formula });

test('one formula that looks further is enough for the sheet', () => {
  expect(formulaReach(sheet('甲', [['得分', 5]]))).toBe('none');
  expect(formulaReach(sheet('乙', [[5, computed('=A1*2')]]))).toBe('own');
  expect(formulaReach(sheet('丙', [[computed('=B1*2'), 5], [computed('=甲!B1')]]))).toBe('beyond');
});
