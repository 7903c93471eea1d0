/**
 * Common characters that stay as they are: spares most cells the work of being normalised. None of these classes reaches
 * beyond 16 bits; without the flag `u` they are asked in half the time.
 */
const ALREADY_COMPACT = /^[一-龥!-~①-⑳、。]*$/;
const CIRCLED = /[①-⑳]/;
const SPACE = /[\s\u200B-\u200D\u2060\uFEFF]/;

/**
 * Text as offices type it, brought to one form for matching: NFKC (full-width letters, digits and brackets become plain),
 * all white space and line breaks removed (`分 值`, `得\n分` and vertical one-character-a-line text), zero-width marks gone.
 * Circled numbers stay as they are: NFKC would make `②` a digit that runs into the next number.
 */
export function compact(text: string): string {
  if (ALREADY_COMPACT.test(text)) return text;
  // Asked before replacing: most texts hold neither, and long minutes are brought to this form by many rules.
  const plain = CIRCLED.test(text)
    ? text.replace(/[^①-⑳]+/gu, (part) => part.normalize('NFKC'))
    : text.normalize('NFKC');
  return SPACE.test(plain) ? plain.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '') : plain;
}

/** A header word: compact, without ★ ※ * marks and without a bracketed tail such as `(100分)`. */
export function headerWord(text: string): string {
  return compact(text)
    .replace(/[★☆※*]/gu, '')
    .replace(/[([【〔][^()[\]【】〔〕]*[)\]】〕]$/u, '')
    .replace(/[::]$/u, '');
}

/** For showing inside a message: one line, at most `length` characters. */
export function shorten(text: string, length = 30): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const characters = [...line];
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join('')}…`;
}
