import { HostError } from '../../../workbook/host-error';

/**
 * A part's text with its byte order mark, if it has one, still in front. UTF-8, or UTF-16 with a byte order mark, which is
 * all the format allows; the latter's declaration is rewritten, since parts are written back as UTF-8.
 */
export function decodeText(bytes: Uint8Array, part: string): string {
  const encoding = utf16(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === 'utf-8' ? text : text.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])utf-16/i, '$1UTF-8');
  } catch (cause) {
    throw new HostError('corrupt', { detail: `${part}的文字编码无法识别` }, { cause });
  }
}

function utf16(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
