import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { readZip } from '../../../../src/hosts/xlsx/zip/read-zip';
import { inflateAnywhere, unpack } from '../../../../src/hosts/xlsx/zip/unpack';
import { packEntry, writeZip } from '../../../../src/hosts/xlsx/zip/write-zip';
import { zipOf } from './zip-bytes';

test('another program unpacks what is packed here, in the same order', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 5 });
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 500 }), (parts, bytes) => {
      const file = writeZip(parts.map((name) => packEntry(name, bytes)));
      const read = unzipSync(file);
      expect(Object.keys(read)).toEqual(parts);
      for (const name of parts) expect([...(read[name] ?? [])]).toEqual([...bytes]);
    }),
  );
});

test('entries that are passed on keep their packed bytes, whatever packed them', () => {
  const original = readZip(zipOf([{ name: 'a', content: 'x'.repeat(100) }]));
  const copied = readZip(writeZip([...original, packEntry('b', new Uint8Array([1]))]));
  expect(copied[0]?.packed).toEqual(original[0]?.packed);
  expect(copied.map(({ name }) => name)).toEqual(['a', 'b']);
});

test('an entry in the place of another keeps its name and time', () => {
  const [former] = readZip(zipOf([{ name: 'XL\\a.xml', content: 'x' }]));
  const [entry] = readZip(writeZip([packEntry('xl/a.xml', new TextEncoder().encode('新'), former)]));
  expect(entry).toMatchObject({ name: 'XL/a.xml', time: former?.time });
  expect(new TextDecoder().decode(entry && unpack(entry, inflateAnywhere))).toBe('新');
});

test('the same content gives the same bytes', () => {
  const bytes = new TextEncoder().encode('内容');
  expect(writeZip([packEntry('a', bytes)])).toEqual(writeZip([packEntry('a', bytes)]));
});
