import { enter } from './typed-entry';

const RULES = { textFormatStopsFormulas: true, evaluate: () => 7 };

test.each([
  ['12', 12],
  ['-3.5', -3.5],
  ['１２', 12],
  ['50%', 0.5],
  ['1,234', 1234],
  ['TRUE', true],
  ['2026-11-22', 46_348],
  ['2026年11月22日', 46_348],
  ['0:30', 0.5 / 24],
  ['党员', '党员'],
])('%s is stored as %j', (typed, value) => {
  expect(enter(typed, 'General', RULES).value).toBe(value);
});

test.each([
  ['=A1', '=A1'],
  ['+A1', '=+A1'],
  ['-无', '=-无'],
  ['＝A1', '=A1'],
  ["='验收评分表'!H6", '=验收评分表!H6'],
  ["='支委会 会议'!H6", "='支委会 会议'!H6"],
])('%s is the formula %s', (typed, formula) => {
  expect(enter(typed, 'General', RULES)).toEqual({ value: 7, formula });
});

test('an apostrophe or the text format keeps text', () => {
  expect(enter("'=A1", 'General', RULES)).toEqual({ value: '=A1', apostrophe: true });
  expect(enter('=A1', '@', RULES)).toEqual({ value: '=A1' });
  expect(enter(5, '@', RULES)).toEqual({ value: '5' });
});

test('an Excel whose text format does not stop formulas can be played', () => {
  expect(enter('=A1', '@', { ...RULES, textFormatStopsFormulas: false })).toEqual({ value: 7, formula: '=A1' });
});
