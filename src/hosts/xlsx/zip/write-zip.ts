import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATED, SIGNATURE, UTF8_FLAG, type ZipEntry } from './entry';

/** 1 January 1980, 00:00: the same content always gives the same file. */
const NO_TIME = 0x00210000;
const VERSION_NEEDED = 20;
/** Above this size speed counts for more than the last percents. */
const LARGE = 4 * 1024 * 1024;
/** Flag bits about the packing that stay true; bit 3 (sizes after the data) does not. */
const KEPT_FLAGS = 0x6 | UTF8_FLAG;

/** Packs a part. With `former`, it takes that entry's place: name and time are kept. */
export function packEntry(name: string, bytes: Uint8Array, former?: ZipEntry): ZipEntry {
  return {
    name,
    rawName: former?.rawName ?? new TextEncoder().encode(name),
    flags: former === undefined ? UTF8_FLAG : former.flags & UTF8_FLAG,
    method: DEFLATED,
    time: former?.time ?? NO_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    packed: deflateSync(bytes, { level: bytes.length > LARGE ? 3 : 6 }),
  };
}

/** A zip file of these entries in this order; packed data go in as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const dataSize = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.packed.length, 0);
  const directorySize = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const file = new Uint8Array(dataSize + directorySize + 22);
  const view = new DataView(file.buffer);
  let at = 0;
  let directoryAt = dataSize;
  for (const entry of entries) {
    const offset = at;
    view.setUint32(at, SIGNATURE.local, true);
    at = putCommon(view, at + 4, entry);
    view.setUint16(at, 0, true);
    file.set(entry.rawName, at + 2);
    file.set(entry.packed, at + 2 + entry.rawName.length);
    at += 2 + entry.rawName.length + entry.packed.length;

    view.setUint32(directoryAt, SIGNATURE.central, true);
    view.setUint16(directoryAt + 4, VERSION_NEEDED, true);
    const rest = putCommon(view, directoryAt + 6, entry);
    // Extra field, comment, disk and attributes stay zero.
    view.setUint32(rest + 12, offset, true);
    file.set(entry.rawName, rest + 16);
    directoryAt = rest + 16 + entry.rawName.length;
  }
  view.setUint32(directoryAt, SIGNATURE.end, true);
  view.setUint16(directoryAt + 8, entries.length, true);
  view.setUint16(directoryAt + 10, entries.length, true);
  view.setUint32(directoryAt + 12, directorySize, true);
  view.setUint32(directoryAt + 16, dataSize, true);
  return file;
}

/** The fields from "version needed" to "name length" that local header and directory share; returns what follows. */
function putCommon(view: DataView, at: number, entry: ZipEntry): number {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, entry.flags & KEPT_FLAGS, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
  return at + 24;
}
