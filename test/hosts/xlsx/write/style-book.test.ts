import { parseXml, listed } from '../../../../src/hosts/xlsx/xml/element';
import { StyleBook } from '../../../../src/hosts/xlsx/write/style-book';
import { MAIN, stylesWith, xf } from '../hand-made';

const STYLES = `<styleSheet xmlns="${MAIN}">${stylesWith(xf(0) + xf(14))}</styleSheet>`;

test('a named style is added behind the existing ones, in the font of the workbook', () => {
  const book = new StyleBook(STYLES);
  expect(book.index('title')).toBe(2);
  const text = book.text();
  expect(text).toContain(
    '<fonts count="2"><font><sz val="10"/><name val="宋体"/></font><font><b/><sz val="16"/><name val="宋体"/></font></fonts>',
  );
  expect(listed(parseXml(text, ''), 'cellXfs')).toHaveLength(3);
});

test('a second run finds all it needs and adds nothing', () => {
  const book = new StyleBook(STYLES);
  const first = [book.index('title'), book.index('inputDate'), book.asDate(0), book.highlight('#FFC7CE', '#9C0006')];
  const again = new StyleBook(book.text());
  expect([
    again.index('title'),
    again.index('inputDate'),
    again.asDate(0),
    again.highlight('#FFC7CE', '#9C0006'),
  ]).toEqual(first);
  expect(again.text()).toBe(book.text());
});

test('nothing asked for, nothing changed', () => {
  expect(new StyleBook(STYLES).text()).toBe(STYLES);
});

test('two styles share what they have in common', () => {
  const book = new StyleBook(STYLES);
  book.index('header');
  book.index('input');
  const root = parseXml(book.text(), '');
  expect(listed(root, 'borders')).toHaveLength(2);
  expect(listed(root, 'fills')).toHaveLength(4);
});

test('a number format gets a free id, and one that is there is used', () => {
  const styles = STYLES.replace(
    '<fonts',
    '<numFmts count="1"><numFmt numFmtId="200" formatCode="0.0##"/></numFmts><fonts',
  );
  const book = new StyleBook(styles);
  const [result, date] = [book.index('result'), book.index('date')];
  const xfs = listed(parseXml(book.text(), ''), 'cellXfs');
  expect(xfs[result]?.attributes.get('numFmtId')).toBe('200');
  expect(xfs[date]?.attributes.get('numFmtId')).toBe('201');
  expect(book.text()).toContain('<numFmts count="2">');
});

test('a date keeps the look of its cell but for the number format', () => {
  const bold = '<xf numFmtId="0" fontId="0" fillId="1" borderId="0" xfId="0"><alignment horizontal="right"/></xf>';
  const book = new StyleBook(`<styleSheet xmlns="${MAIN}">${stylesWith(xf(14) + bold)}</styleSheet>`);
  expect(book.asDate(0)).toBe(0);
  const index = book.asDate(1);
  const added = listed(parseXml(book.text(), ''), 'cellXfs')[index];
  expect(index).toBe(2);
  expect(added?.attributes.get('fillId')).toBe('1');
  expect(added?.children.map(({ local }) => local)).toEqual(['alignment']);
});

test('a date in a cell whose style is not there gets one', () => {
  expect(new StyleBook(STYLES).asDate(99)).toBe(2);
});

test('prefixed styles are answered in kind', () => {
  const prefixed = `<x:styleSheet xmlns:x="${MAIN}"><x:fonts count="1"><x:font><x:name val="宋体"/></x:font></x:fonts><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`;
  const book = new StyleBook(prefixed);
  book.index('link');
  book.highlight('#FFC7CE', '#9C0006');
  expect(book.text()).not.toMatch(/<[a-z]+[ />]/i);
  expect(book.text()).toContain('<x:font><x:u/><x:color rgb="FF0563C1"/><x:name val="宋体"/></x:font>');
});
