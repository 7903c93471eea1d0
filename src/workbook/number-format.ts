/** The number format a date is given where the cell has none. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** The number format that keeps whatever is entered as text. */
export const TEXT_FORMAT = '@';

/**
 * Whether a number format code shows numbers as dates or times. Takes the language-neutral codes that files and
 * Office.js use (`yyyy-mm-dd`, `[$-804]yyyy"年"m"月"`, `[h]:mm`), never a localised one such as `G/通用格式`.
 */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = withoutLiterals(code).split(';');
  if (/^general/i.test(positive)) return false;
  // E in 0.00E+00 is an exponent; alone it is a year of an era and comes with months or days.
  return /[ymdhs]/i.test(positive);
}

/** Takes out what is shown as it stands: quoted and escaped text, padding, colours, locales and conditions. */
function withoutLiterals(code: string): string {
  return code.replace(/"[^"]*"|\\.|[_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
}
