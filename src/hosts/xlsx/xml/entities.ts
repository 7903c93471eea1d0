import { HostError } from '../../../workbook/host-error';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five named entities and character references. `part` names the part in the error. */
export function unescapeXml(text: string, part: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (_, name: string) => {
    const value = NAMED[name] ?? characterReference(name);
    if (value === undefined) throw new HostError('corrupt', { detail: `${part}含有无法识别的字符` });
    return value;
  });
}

function characterReference(name: string): string | undefined {
  const match = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Line ends of any system become `\n`, as XML demands of whoever reads it. */
export function normalLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** For element content and for attribute values in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}

/** For element content whose line breaks and tabs stay as they are. */
export function escapeXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}
