/** Regular-expression source of a number as rules write it: 2, 0.5, 0。5, 两, 十二, 零点五, 半. */
export const NUMBER =
  '(?:\\d{1,8}(?:[.。·]\\d{1,6})?|(?<![\\d.])\\.\\d{1,6}|[零一二两三四五六七八九十]{1,3}(?:点[零一二三四五六七八九]{1,3})?|半)';
/** 1-3, 1--3, 1~3, 1至3, 1分-3分 in one group each. */
export const RANGE_MARK = '(?:-{1,3}|~{1,2}|至|到)';

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The value of a text matched by `NUMBER`; null for anything else. Chinese numerals up to 99, 半 as 0.5. */
export function numeralValue(text: string): number | null {
  if (/^(?:\d+(?:[.。·]\d+)?|\.\d+)$/u.test(text)) return Number(text.replace(/[。·]/u, '.'));
  if (text === '半') return 0.5;
  const [whole = '', decimals] = text.split('点');
  const integer = chineseInteger(whole);
  if (integer === null || decimals === undefined) return integer;
  const digits = [...decimals].map((digit) => DIGITS[digit]);
  return digits.includes(undefined) ? null : Number(`${String(integer)}.${digits.join('')}`);
}

function chineseInteger(text: string): number | null {
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(text);
  if (tens) return (tens[1] ? (DIGITS[tens[1]] ?? 0) : 1) * 10 + (tens[2] ? (DIGITS[tens[2]] ?? 0) : 0);
  return text.length === 1 ? (DIGITS[text] ?? null) : null;
}
