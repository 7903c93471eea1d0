import { isDateFormat } from '../../src/workbook/number-format';

test.each([
  'm/d/yyyy',
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy年m月;@',
  '[$-F800]dddd, mmmm dd, yyyy',
  'h:mm AM/PM',
  '[h]:mm:ss',
  'mm:ss.0',
  'e"年"m"月"',
  'yyyy\\-mm\\-dd',
])('%s shows a date', (code) => {
  expect(isDateFormat(code)).toBe(true);
});

test.each([
  'General',
  '@',
  '0.00',
  '#,##0;[Red]-#,##0',
  '0.00E+00',
  '0.0%',
  '0"days"',
  '0"月"',
  '_($* #,##0.00_)',
  '0\\d',
  '[Magenta]0',
  '[$$-409]#,##0',
  '# ?/?',
  '',
  'General"m"',
])('%s shows a number or text', (code) => {
  expect(isDateFormat(code)).toBe(false);
});
