import { cellFromExcel } from '../../../src/hosts/excel/cell-from-excel';

test.each([
  ['an empty cell', '', '', 'Empty', 'General', { kind: 'empty' }],
  ['text', '党员', '党员', 'String', 'General', { kind: 'text', text: '党员' }],
  ['text that looks like an error', '#N/A', '#N/A', 'String', 'General', { kind: 'text', text: '#N/A' }],
  ['an error', '#N/A', '#N/A', 'Error', 'General', { kind: 'error', code: '#N/A' }],
  ['a formula', 5, '=A1+1', 'Double', 'General', { kind: 'number', value: 5, formula: '=A1+1' }],
  ['a formula that shows nothing', '', '=""', 'String', 'General', { kind: 'text', text: '', formula: '=""' }],
  ['text entered behind an apostrophe', '=A1', '=A1', 'String', 'General', { kind: 'text', text: '=A1' }],
  ['a date', 46_348, 46_348, 'Double', 'yyyy/m/d', { kind: 'date', serial: 46_348 }],
  ['a dated formula', 46_348, '=TODAY()', 'Double', 'm/d/yyyy', { kind: 'date', serial: 46_348, formula: '=TODAY()' }],
  ['a number', 46_348, 46_348, 'Double', '#,##0', { kind: 'number', value: 46_348 }],
  ['a boolean', false, false, 'Boolean', 'General', { kind: 'boolean', value: false }],
])('%s', (_, value, formula, type, format, expected) => {
  expect(cellFromExcel(value, formula, type, format)).toEqual(expected);
});
