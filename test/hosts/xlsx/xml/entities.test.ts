import fc from 'fast-check';
import { escapeXml, escapeXmlText, unescapeXml } from '../../../../src/hosts/xlsx/xml/entities';

test('reads named and numbered references', () => {
  expect(unescapeXml('&lt;&amp;&gt;&quot;&apos;&#65;&#x4E2D;', '样式表')).toBe(`<&>"'A中`);
});

test.each(['&nbsp;', '&', '&#xZZ;', '&#x110000;'])('refuses %s', (text) => {
  expect(() => unescapeXml(text, '样式表')).toThrow('样式表含有无法识别的字符');
});

test('what is escaped reads back', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(unescapeXml(escapeXml(text), '')).toBe(text);
      expect(unescapeXml(escapeXmlText(text), '')).toBe(text);
    }),
  );
});

test('white space in an attribute is written so that a reader keeps it', () => {
  expect(escapeXml('一\n二\t"三"')).toBe('一&#10;二&#9;&quot;三&quot;');
});
