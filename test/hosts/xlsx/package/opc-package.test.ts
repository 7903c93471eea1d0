import { unzipSync } from 'fflate';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opc-package';
import { inflateAnywhere } from '../../../../src/hosts/xlsx/zip/unpack';
import { zipped } from '../hand-made';

const FILE = zipped({ 'XL/a.xml': '<a/>', 'xl/b.xml': '<b/>', 'xl/c.xml': '<c/>' });
const open = (): OpcPackage => OpcPackage.open(FILE, inflateAnywhere);

test('parts go by their names in any letter case', () => {
  expect(open().has('xl/A.xml')).toBe(true);
  expect(open().text('xl/A.XML', '')).toBe('<a/>');
});

test('changed parts stay in place, new ones come last, removed ones are gone', () => {
  const parts = open();
  parts.setText('xl/d.xml', '<d/>');
  parts.setText('xl/a.xml', '<新/>');
  parts.remove('xl/b.xml');
  parts.setText('xl/e.xml', '<e/>');
  parts.remove('xl/e.xml');
  expect([parts.has('xl/b.xml'), parts.has('xl/d.xml'), parts.has('xl/e.xml')]).toEqual([false, true, false]);
  expect(() => parts.text('xl/b.xml', '样式表')).toThrow('缺少样式表');
  const saved = unzipSync(parts.bytes());
  expect(Object.keys(saved)).toEqual(['XL/a.xml', 'xl/c.xml', 'xl/d.xml']);
  expect(new TextDecoder().decode(saved['XL/a.xml'])).toBe('<新/>');
});

test('a copy can be changed without the original knowing', () => {
  const parts = open();
  parts.copy().setText('xl/a.xml', '<x/>');
  expect(parts.text('xl/a.xml', '')).toBe('<a/>');
  expect(parts.bytes()).toBe(FILE);
});
