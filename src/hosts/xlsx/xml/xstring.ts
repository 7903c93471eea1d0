/** Text in worksheets writes characters that XML can not hold as `_xHHHH_`, and that pattern itself as `_x005F_xHHHH_`. */
const ESCAPED = /_x([\dA-Fa-f]{4})_/g;

/** `_x000D_` → carriage return. */
export function decodeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The opposite of `decodeXstring`; lone surrogates count as characters that XML can not hold. */
export function encodeXstring(text: string): string {
  return (
    text
      // Without the closing underscore in the pattern: the next character may be escaped and bring one.
      .replace(/_(?=x[\dA-Fa-f]{4})/g, '_x005F_')
      .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, (character) => {
        return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      })
  );
}
