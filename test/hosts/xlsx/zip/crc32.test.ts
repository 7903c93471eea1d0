import fc from 'fast-check';
import { crc32 as nodeCrc32 } from 'node:zlib';
import { crc32 } from '../../../../src/hosts/xlsx/zip/crc32';

test('the checksum that the standard gives as its example', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});

test('any bytes of any length give what zlib computes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => crc32(bytes) === nodeCrc32(bytes)));
});
