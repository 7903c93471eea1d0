import { crc32, deflateRawSync } from 'node:zlib';

/** One entry as a test wants it in the file, truthful or not. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the directory claims instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly localName?: string;
  /** Replaces the packed bytes. */
  readonly packed?: Uint8Array;
  /** Points the directory at the data of this entry instead. */
  readonly sharesDataOf?: number;
}

/** A zip file written byte by byte, so that each field can lie. `zip64` moves sizes and offsets to the extra field. */
export function zipOf(entries: readonly RawEntry[], { zip64 = false } = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  const push = (...buffers: Buffer[]): void => {
    for (const buffer of buffers) {
      chunks.push(buffer);
      at += buffer.length;
    }
  };
  entries.forEach((entry, index) => {
    const content = Buffer.from(entry.content as string);
    const packed = Buffer.from(entry.packed ?? deflateRawSync(content));
    const size = entry.size ?? content.length;
    const crc = entry.crc ?? crc32(content);
    offsets[index] = entry.sharesDataOf === undefined ? at : (offsets[entry.sharesDataOf] as number);
    const localName = Buffer.from(entry.localName ?? entry.name);
    const fields = numbers([2, 20], [2, entry.flags ?? 0], [2, entry.method ?? 8], [4, 0], [4, crc]);
    if (entry.sharesDataOf === undefined) {
      push(numbers([4, 0x04034b50]), fields, numbers([4, packed.length], [4, size], [2, localName.length], [2, 0]));
      push(localName, packed);
    }
    const name = Buffer.from(entry.name);
    const wide = numbers([2, 1], [2, 24], [8, size], [8, packed.length], [8, offsets[index] as number]);
    const shown = (value: number): number => (zip64 ? 0xffffffff : value);
    directory.push(
      numbers([4, 0x02014b50], [2, 20]),
      fields,
      numbers([4, shown(packed.length)], [4, shown(size)], [2, name.length], [2, zip64 ? wide.length : 0]),
      numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, shown(offsets[index] as number)]),
      name,
      zip64 ? wide : Buffer.alloc(0),
    );
  });
  const directoryAt = at;
  push(...directory);
  const size = at - directoryAt;
  if (zip64) {
    const recordAt = at;
    push(numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, entries.length], [8, entries.length]));
    push(numbers([8, size], [8, directoryAt], [4, 0x07064b50], [4, 0], [8, recordAt], [4, 1]));
  }
  const count = zip64 ? 0xffff : entries.length;
  push(numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count]));
  push(numbers([4, zip64 ? 0xffffffff : size], [4, zip64 ? 0xffffffff : directoryAt], [2, 0]));
  return new Uint8Array(Buffer.concat(chunks));
}

function numbers(...fields: readonly (readonly [width: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([width, value]) => {
      const buffer = Buffer.alloc(width);
      if (width === 2) buffer.writeUInt16LE(value);
      else if (width === 4) buffer.writeUInt32LE(value);
      else buffer.writeBigUInt64LE(BigInt(value));
      return buffer;
    }),
  );
}
