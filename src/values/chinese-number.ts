const DIGITS = '〇一二三四五六七八九';
const TENS = /[一二三四五六七八九]?十[一二三四五六七八九]?/gu;

/**
 * Chinese numerals below one hundred as Arabic digits, in place: `二〇二三年十一月八日` → `2023年11月8日`, `十二人` → `12人`.
 * The many zeros that people type (`○`, `零`, a letter O behind a numeral) count as 〇. Other text is unchanged.
 */
export function arabicDigits(text: string): string {
  return text
    .replace(/[○零]/gu, '〇')
    .replace(/(?<=[一二三四五六七八九〇])O/gu, '〇')
    .replace(/两(?=[人名次个票天年])/gu, '二')
    .replace(TENS, (tens) => {
      const [before = '', after = ''] = tens.split('十');
      return String((before === '' ? 1 : DIGITS.indexOf(before)) * 10 + (after === '' ? 0 : DIGITS.indexOf(after)));
    })
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(DIGITS.indexOf(digit)));
}
