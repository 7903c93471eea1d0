import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** 8 bits a channel, colour with alpha, no interlacing. */
const HEADER_TAIL = Uint8Array.of(8, 6, 0, 0, 0);

/**
 * A PNG file of a square picture.
 *
 * @param pixels RGBA, row by row, `size * size * 4` bytes.
 */
export function encodePng(pixels: Uint8Array, size: number): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  header.set(HEADER_TAIL, 8);
  // fflate rather than node:zlib: its output does not depend on the machine, so the committed files stay byte-equal.
  const data = zlibSync(withFilterBytes(pixels, size), { level: 9 });
  return concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())]);
}

/** PNG wants a filter type before each row; 0 is "none". */
function withFilterBytes(pixels: Uint8Array, size: number): Uint8Array {
  const stride = size * 4;
  const rows = new Uint8Array((stride + 1) * size);
  for (let y = 0; y < size; y++) rows.set(pixels.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return rows;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const named = concat([new TextEncoder().encode(type), data]);
  const bytes = new Uint8Array(named.length + 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(named, 4);
  view.setUint32(bytes.length - 4, crc32(named));
  return bytes;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
