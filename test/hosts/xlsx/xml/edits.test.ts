import { Edits } from '../../../../src/hosts/xlsx/xml/edits';
import { parseXml } from '../../../../src/hosts/xlsx/xml/element';

test('changes are made at their places in any order', () => {
  const text = '<a> <b/> <c/> </a>';
  const [b, c] = parseXml(text, '').children;
  if (b === undefined || c === undefined) throw new Error('no children');
  const edits = new Edits(text)
    .remove(c)
    .insert(b.start, '<x/>')
    .insert(b.start, '<y/>')
    .replace(b.start, b.end, '<B/>');
  expect(edits.apply()).toBe('<a> <x/><y/><B/>  </a>');
});

test.each([
  ['<a n="1"/>', '<a n="1"><b/><c/></a>'],
  ['<a></a>', '<a><b/><c/></a>'],
  ['<x:a />', '<x:a ><b/><c/></x:a>'],
])('%s takes in what is added', (text, expected) => {
  const root = parseXml(text, '');
  expect(new Edits(text).append(root, '<b/>').append(root, '<c/>').apply()).toBe(expected);
});

test.each([
  ['<a ref=\'A1\' n="1"/>', '<a ref="B&quot;2" n="1"/>'],
  ['<a n="1"/>', '<a ref="B&quot;2" n="1"/>'],
  ['<a xref="1" ref="A1"/>', '<a xref="1" ref="B&quot;2"/>'],
])('%s gets the attribute', (text, expected) => {
  expect(new Edits(text).setAttribute(parseXml(text, ''), 'ref', 'B"2').apply()).toBe(expected);
});

test('an attribute that says so already stays as it is spelt', () => {
  const text = "<a ref='A1'/>";
  expect(new Edits(text).setAttribute(parseXml(text, ''), 'ref', 'A1').apply()).toBe(text);
});
