import { formulaNamesSheet } from '../../src/workbook/formula-sheets';

test.each([
  ['=评分结果!D6', true],
  ["=SUM('评分结果'!$D$6,1)", true],
  ["='评分结果'!D6+评分表!A1", true],
  ["=SUM('一月:评分结果'!A1)", true],
  ["=SUM('评分结果:十二月'!A1)", true],
  ['=旧评分结果!D6', false],
  ["='旧 评分结果'!D6", false],
  ["='[旧.xlsx]评分结果'!D6", false],
  ['=评分结果汇总!D6', false],
  ['=A1&"评分结果"', false],
])('%s', (formula, expected) => {
  expect(formulaNamesSheet(formula, '评分结果')).toBe(expected);
});

test('letter case and quotes in the name do not matter', () => {
  expect(formulaNamesSheet("='it''s'!A1", "It's")).toBe(true);
});
