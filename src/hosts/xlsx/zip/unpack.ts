import { inflateSync } from 'fflate';
import { HostError } from '../../../workbook/host-error';
import { crc32 } from './crc32';
import { STORED, type ZipEntry } from './entry';

/**
 * Unpacks raw deflate data that should yield `size` bytes. May throw anything on broken data; must never yield more than
 * a little over `size` bytes.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

/** The inflate that runs everywhere. */
export const inflateAnywhere: Inflate = (packed, size) =>
  // One byte more than expected shows data that go on after their declared end.
  inflateSync(packed, { out: new Uint8Array(size + 1) });

/** The entry's bytes, with declared size and checksum verified. Throws `HostError` `corrupt`. */
export function unpack(entry: ZipEntry, inflate: Inflate): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflated(entry, inflate);
  if (bytes.length !== entry.size) throw new HostError('corrupt', { detail: `部件“${entry.name}”的大小与目录不符` });
  if (crc32(bytes) !== entry.crc) throw new HostError('corrupt', { detail: `部件“${entry.name}”的校验和不符` });
  return bytes;
}

function inflated(entry: ZipEntry, inflate: Inflate): Uint8Array {
  try {
    return inflate(entry.packed, entry.size);
  } catch (cause) {
    throw new HostError('corrupt', { detail: `部件“${entry.name}”无法解压` }, { cause });
  }
}
