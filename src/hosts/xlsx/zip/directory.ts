import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import { SIGNATURE, UTF8_FLAG, type DirectoryRecord } from './entry';

const END_SIZE = 22;
const CENTRAL_SIZE = 46;
const LONGEST_COMMENT = 0xffff;
const ESCAPED_16 = 0xffff;
const ESCAPED_32 = 0xffffffff;

interface DirectoryPlace {
  readonly count: number;
  readonly offset: number;
  readonly size: number;
}

/**
 * The records of the central directory in their order, with where it begins. Follows zip64.
 * Throws `HostError`: `truncated` without an end record, `corrupt` when it does not hold together, `tooLarge`.
 */
export function readDirectory(bytes: Uint8Array): { records: DirectoryRecord[]; offset: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const place = findDirectory(view);
  if (place.count > LIMITS.parts) throw new HostError('tooLarge', { detail: `内含 ${place.count} 个部件` });
  if (place.offset + place.size > bytes.length) throw new HostError('truncated');
  const records: DirectoryRecord[] = [];
  let at = place.offset;
  for (let index = 0; index < place.count; index += 1) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== SIGNATURE.central) {
      throw new HostError('corrupt', { detail: '文件目录残缺' });
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    records.push(readRecord(bytes, view, at, nameLength, extraLength));
    at += CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return { records, offset: place.offset };
}

function findDirectory(view: DataView): DirectoryPlace {
  const earliest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) !== SIGNATURE.end) continue;
    const count = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    const escaped = count === ESCAPED_16 || size === ESCAPED_32 || offset === ESCAPED_32;
    return (escaped ? findDirectory64(view, at) : undefined) ?? { count, size, offset };
  }
  throw new HostError('truncated');
}

function findDirectory64(view: DataView, endAt: number): DirectoryPlace | undefined {
  const locatorAt = endAt - 20;
  if (locatorAt < 0 || view.getUint32(locatorAt, true) !== SIGNATURE.end64Locator) return undefined;
  const at = number64(view, locatorAt + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== SIGNATURE.end64) {
    throw new HostError('corrupt', { detail: '文件目录残缺' });
  }
  return { count: number64(view, at + 32), size: number64(view, at + 40), offset: number64(view, at + 48) };
}

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): DirectoryRecord {
  const nameAt = at + CENTRAL_SIZE;
  const rawName = bytes.subarray(nameAt, nameAt + nameLength);
  const flags = view.getUint16(at + 8, true);
  const sizes = { size: view.getUint32(at + 24, true), packedSize: view.getUint32(at + 20, true) };
  return {
    name: decodeName(rawName, flags),
    rawName,
    flags,
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    ...widen64(view, nameAt + nameLength, extraLength, { ...sizes, offset: view.getUint32(at + 42, true) }),
  };
}

/** Part names are ASCII in practice; other bytes are taken as UTF-8, or as Latin-1 where they are not. */
function decodeName(raw: Uint8Array, flags: number): string {
  const strict = (flags & UTF8_FLAG) !== 0;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw).replaceAll('\\', '/');
  } catch (cause) {
    if (strict) throw new HostError('corrupt', { detail: '部件名称无法识别' }, { cause });
    return new TextDecoder('latin1').decode(raw).replaceAll('\\', '/');
  }
}

type Sizes = Pick<DirectoryRecord, 'size' | 'packedSize' | 'offset'>;

/** Fields that are all ones stand, in this order, in the zip64 extra field. */
function widen64(view: DataView, extraAt: number, extraLength: number, sizes: Sizes): Sizes {
  const escaped = (['size', 'packedSize', 'offset'] as const).filter((field) => sizes[field] === ESCAPED_32);
  if (escaped.length === 0) return sizes;
  const end = Math.min(extraAt + extraLength, view.byteLength);
  for (let at = extraAt; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1 || at + 4 + escaped.length * 8 > end) continue;
    return { ...sizes, ...Object.fromEntries(escaped.map((field, nth) => [field, number64(view, at + 4 + nth * 8)])) };
  }
  throw new HostError('corrupt', { detail: '文件目录残缺' });
}

/** Exact up to 2^53, far beyond any size that is let through. */
function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
