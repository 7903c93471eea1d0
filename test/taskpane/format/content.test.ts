import { cellDisplay, contentDisplay } from '../../../src/taskpane/format/content';
import { EMPTY, type Cell } from '../../../src/workbook/cell';
import type { Content } from '../../../src/workbook/plan';

test.each<[string, Cell, string]>([
  ['nothing', EMPTY, ''],
  ['text as it is', { kind: 'text', text: '=缺纪检委员' }, '=缺纪检委员'],
  ['a number without its binary dust', { kind: 'number', value: 0.1 + 0.2 }, '0.3'],
  ['a date as a day', { kind: 'date', serial: 46_346 }, '2026-11-20'],
  ['a date with its time of day', { kind: 'date', serial: 46_346.5 }, '2026-11-20 12:00'],
  ['a truth value', { kind: 'boolean', value: true }, 'TRUE'],
  ['an error', { kind: 'error', code: '#REF!' }, '#REF!'],
  ['a formula by its result', { kind: 'number', value: 5, formula: '=2+3' }, '5'],
])('a cell shows %s', (_, cell, text) => {
  expect(cellDisplay(cell)).toBe(text);
});

test.each<[string, Content, string]>([
  ['nothing', { kind: 'blank' }, ''],
  ['text', { kind: 'text', text: '待整改' }, '待整改'],
  ['a number', { kind: 'number', value: 92.5 }, '92.5'],
  ['a date', { kind: 'date', serial: 46_346 }, '2026-11-20'],
  ['the number a formula gives', { kind: 'formula', formula: '=SUM(A1:A2)', result: 3 }, '3'],
  ['the text a formula gives', { kind: 'formula', formula: '=IF(A1,"达标","")', result: '达标' }, '达标'],
  ['the truth a formula gives', { kind: 'formula', formula: '=A1>1', result: false }, 'FALSE'],
])('what is written shows %s', (_, content, text) => {
  expect(contentDisplay(content)).toBe(text);
});
