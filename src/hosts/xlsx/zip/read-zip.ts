import { HostError } from '../../../workbook/host-error';
import { LIMITS } from '../limits';
import { readDirectory } from './directory';
import { DEFLATED, ENCRYPTED_FLAG, SIGNATURE, STORED, type DirectoryRecord, type ZipEntry } from './entry';

const LOCAL_SIZE = 30;

/**
 * The entries of a zip file in directory order, still packed, once all of them have been found safe to unpack.
 * Throws `HostError`: `truncated`, `corrupt`, `unsafe` or `tooLarge`.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const { records, offset } = readDirectory(bytes);
  checkNames(records);
  checkSizes(records);
  const located = records.map((record) => ({ record, packedAt: locate(bytes, record, offset) }));
  checkOverlaps(located);
  return located.map(({ record, packedAt }) => ({
    ...record,
    packed: bytes.subarray(packedAt, packedAt + record.packedSize),
  }));
}

function checkNames(records: readonly DirectoryRecord[]): void {
  const seen = new Set<string>();
  for (const { name, flags } of records) {
    if ((flags & ENCRYPTED_FLAG) !== 0) throw new HostError('unsafe', { detail: `部件“${name}”已加密` });
    if (name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0') || name.split('/').includes('..')) {
      throw new HostError('unsafe', { detail: `部件名称“${name}”指向文件之外` });
    }
    const key = name.toLowerCase();
    if (seen.has(key)) throw new HostError('unsafe', { detail: `部件“${name}”重复出现` });
    seen.add(key);
  }
}

function checkSizes(records: readonly DirectoryRecord[]): void {
  let total = 0;
  for (const { name, method, size, packedSize } of records) {
    if (method !== STORED && method !== DEFLATED) {
      throw new HostError('corrupt', { detail: `部件“${name}”的压缩方式无法识别` });
    }
    if (method === STORED && size !== packedSize) {
      throw new HostError('corrupt', { detail: `部件“${name}”的大小与目录不符` });
    }
    // Deflate grows what it cannot pack by less than one percent; much more means that the declared size is a lie.
    if (packedSize > size * 1.01 + 1024) {
      throw new HostError('unsafe', { detail: `部件“${name}”的大小与目录不符` });
    }
    if (size > LIMITS.partBytes)
      throw new HostError('tooLarge', { detail: `解压后超过 ${mebibytes(LIMITS.partBytes)}` });
    if (size > LIMITS.ratioFromBytes && size > packedSize * LIMITS.ratio) {
      throw new HostError('unsafe', { detail: '压缩率异常，疑似压缩炸弹' });
    }
    total += size;
  }
  if (total > LIMITS.totalBytes)
    throw new HostError('tooLarge', { detail: `解压后超过 ${mebibytes(LIMITS.totalBytes)}` });
}

function mebibytes(bytes: number): string {
  return `${bytes / 1024 / 1024} MB`;
}

/** Where the packed data begin; `directoryAt` is where they must end at the latest. */
function locate(bytes: Uint8Array, record: DirectoryRecord, directoryAt: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, rawName } = record;
  if (offset + LOCAL_SIZE > directoryAt || view.getUint32(offset, true) !== SIGNATURE.local) {
    throw new HostError('corrupt', { detail: `找不到部件“${record.name}”的内容` });
  }
  const nameLength = view.getUint16(offset + 26, true);
  const nameAt = offset + LOCAL_SIZE;
  if (nameLength !== rawName.length || rawName.some((byte, index) => bytes[nameAt + index] !== byte)) {
    throw new HostError('unsafe', { detail: `部件“${record.name}”的名称前后不一` });
  }
  const packedAt = nameAt + nameLength + view.getUint16(offset + 28, true);
  if (packedAt + record.packedSize > directoryAt) {
    throw new HostError('corrupt', { detail: `部件“${record.name}”的内容不完整` });
  }
  return packedAt;
}

function checkOverlaps(located: readonly { readonly record: DirectoryRecord; readonly packedAt: number }[]): void {
  const inFileOrder = [...located].sort((left, right) => left.record.offset - right.record.offset);
  let end = 0;
  for (const { record, packedAt } of inFileOrder) {
    if (record.offset < end) throw new HostError('unsafe', { detail: `部件“${record.name}”与其他部件重叠` });
    end = packedAt + record.packedSize;
  }
}
