import { dateStyles } from '../../../../src/hosts/xlsx/read/number-formats';
import { parseXml } from '../../../../src/hosts/xlsx/xml/element';
import { stylesWith, xf } from '../hand-made';

function isDate(id: number, code?: string): boolean | undefined {
  const formats = code === undefined ? '' : `<numFmts><numFmt numFmtId="${id}" formatCode="${code}"/></numFmts>`;
  return dateStyles(parseXml(`<styleSheet>${stylesWith(xf(id), formats)}</styleSheet>`, ''))[0];
}

test.each([14, 22, 27, 36, 45, 47, 50, 58])('built-in format %i shows dates', (id) => {
  expect(isDate(id)).toBe(true);
});

test.each([0, 1, 13, 23, 37, 44, 48, 49, 59, 163])('built-in format %i does not', (id) => {
  expect(isDate(id)).toBe(false);
});

test('what the file itself says of an id counts', () => {
  expect(isDate(14, '0.00')).toBe(false);
  expect(isDate(200, '[h]:mm')).toBe(true);
});

test('an id that the file does not explain is no date', () => {
  expect(isDate(200)).toBe(false);
});
