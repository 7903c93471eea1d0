import fc from 'fast-check';
import { decodeXstring, encodeXstring } from '../../../../src/hosts/xlsx/xml/xstring';

test.each([
  ['第一行_x000D_\n第二行', '第一行\r\n第二行'],
  ['_x005F_x0041_', '_x0041_'],
  ['_x41_ 不是转义', '_x41_ 不是转义'],
])('%j reads as %j', (written, text) => {
  expect(decodeXstring(written)).toBe(text);
});

test.each([
  ['a\u0001b', 'a_x0001_b'],
  ['说明_x0041_', '说明_x005F_x0041_'],
  ['行一\n行二\t列', '行一\n行二\t列'],
  ['\uD800', '_xD800_'],
  ['😀', '😀'],
])('%j is written as %j', (text, written) => {
  expect(encodeXstring(text)).toBe(written);
});

test('every text survives, lone surrogates and look-alikes of the escape included', () => {
  const piece = fc.oneof(
    fc.constantFrom('_', 'x', '0041', '_x0041', '_x005F_', '\u0001'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(decodeXstring(encodeXstring(text))).toBe(text);
    }),
  );
});
