import { HostError } from '../../workbook/host-error';
import type { OpcPackage } from './package/opc-package';
import { CONTENT_TYPES_PART } from './package/content-types';

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** First bytes of the formats that are met under a wrong name, and what to call them. */
const SIGNATURES: readonly (readonly [start: string, name: string])[] = [
  ['%PDF', 'PDF 文件'],
  ['Rar!', 'RAR 压缩包'],
  ["7z\xbc\xaf'", '7-Zip 压缩包'],
  ['\x1f\x8b', 'GZip 压缩包'],
  ['\x89PNG', '图片'],
  ['\xff\xd8\xff', '图片'],
  ['{\\rtf', 'RTF 文档'],
];

/** Throws the fitting `HostError` unless the bytes begin like a zip file. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new HostError('empty');
  if (startsWith(bytes, ZIP)) return;
  if (startsWith(bytes, OLE2)) throw oldOfficeFile(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const known = SIGNATURES.find(([start]) => head.startsWith(start))?.[1];
  throw new HostError('notWorkbook', { detail: called(known ?? describeText(bytes.subarray(0, 4096))) });
}

function called(name: string | undefined): string {
  return name === undefined ? '' : `，看起来是${name}`;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Word, Excel and PowerPoint before 2007, and every password-protected file, share one container format. */
function oldOfficeFile(bytes: Uint8Array): HostError {
  const content = new TextDecoder('latin1').decode(bytes);
  const holds = (stream: string): boolean => content.includes([...stream].join('\0'));
  if (holds('EncryptedPackage')) return new HostError('encrypted');
  if (holds('WordDocument')) return new HostError('notWorkbook', { detail: called('Word 97-2003 文档') });
  if (holds('PowerPoint Document'))
    return new HostError('notWorkbook', { detail: called('PowerPoint 97-2003 演示文稿') });
  return new HostError('legacyXls');
}

function describeText(head: Uint8Array): string | undefined {
  if (head.includes(0)) return undefined;
  const text = new TextDecoder('latin1').decode(head);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text)) return '“XML 表格 2003”';
  if (/<(?:!doctype\s+html|html|head|body|table|meta)\b/i.test(text)) return '网页（HTML）文件';
  if (/^\s*<\?xml/.test(text)) return 'XML 文件';
  return /[,;\t]/.test(text) ? '文本（CSV）文件' : '文本文件';
}

/** Parts that only one other kind of zip-based document has, and what to call it. */
const OTHER_PACKAGES: readonly (readonly [part: string, name: string])[] = [
  ['xl/workbook.bin', 'Excel 二进制工作簿（.xlsb）'],
  ['word/document.xml', 'Word 文档'],
  ['ppt/presentation.xml', 'PowerPoint 演示文稿'],
];

/** The error for a zip file in which no workbook was found. */
export function otherPackage(parts: OpcPackage): HostError {
  const known = OTHER_PACKAGES.find(([part]) => parts.has(part))?.[1];
  const fallback = parts.has('content.xml')
    ? 'OpenDocument 文件'
    : parts.has(CONTENT_TYPES_PART)
      ? undefined
      : '压缩包';
  return new HostError('notWorkbook', { detail: called(known ?? fallback) });
}
