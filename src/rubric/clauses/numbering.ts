import { numeralValue } from './numerals';

/** A mark that begins a numbered part of the cell, such as ①, (1), 1、, 1., A、 or 1.1.1. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Its number, where it is one. */
  readonly ref: number | null;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';
const BEGINS = '(?<=^|[;。:\\n])';
/** Numbers may also follow an amount directly: 扣3分2、未… */
const BEGINS_OR_AMOUNT = '(?<=^|[;。:\\n)]|分)';
const MARKS = new RegExp(
  [
    '([①-⑳])(?![①-⑳、项条])',
    `${BEGINS_OR_AMOUNT}\\((\\d{1,2}|${CHINESE})\\)(?=[^,;。)\\n])`,
    `${BEGINS}\\d{1,2}(?:\\.\\d{1,2}){2,3}(?=[^\\d分%.])\\.?`,
    `${BEGINS_OR_AMOUNT}(\\d{1,2})(?:\\.(?!\\d)|、(?=\\D|(?:19|20)\\d\\d年)|\\)(?!\\())`,
    `${BEGINS}(${CHINESE})、(?!${CHINESE}[、项])`,
    `${BEGINS}[A-Za-z][、.)](?=\\D)`,
  ].join('|'),
  'gu',
);

export function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(MARKS)].map((match) => {
    const [whole, circled, bracketed, digits, chinese] = match;
    const ref =
      circled === undefined ? numeralValue(bracketed ?? digits ?? chinese ?? '') : circled.charCodeAt(0) - 0x245f;
    return { start: match.index, end: match.index + whole.length, ref };
  });
}

const REFERENCE =
  /^(?:第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、,和及至~-]?(?:第)?(?:\d{1,2}|[一二三四五六七八九十]{1,3})){0,11}(?:项|款|小项|点|条(?=[,:]))|[①-⑳](?:[、,和及至~-]?[①-⑳]){0,11}(?:项|条|款|小项)?)(?:中|内)?[,:]?/u;

/** `第1、2项，` or `①②项` at the head of a condition: the numbers, and how long the reference is. */
export function referenceAt(condition: string): { readonly refs: readonly number[]; readonly length: number } | null {
  const match = REFERENCE.exec(condition);
  if (!match) return null;
  const words = match[0].match(/\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳]|[至~-]/gu) ?? [];
  const refs: number[] = [];
  let span = false;
  for (const word of words) {
    if (/[至~-]/u.test(word)) {
      span = true;
      continue;
    }
    const value = /[①-⑳]/u.test(word) ? word.charCodeAt(0) - 0x245f : numeralValue(word);
    if (value === null) return null;
    for (let between = (refs.at(-1) ?? value) + 1; span && between < value && refs.length < 20; between += 1)
      refs.push(between);
    refs.push(value);
    span = false;
  }
  return { refs, length: match[0].length };
}
