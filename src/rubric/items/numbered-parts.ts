import { compact } from '../../values/text';
import { pointsInText } from '../../values/points';
import type { Milli } from '../../values/milli';
import type { ItemPart } from '../rubric';

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const CHINESE = '一二三四五六七八九十';

/** The ways in which sub-items are numbered; the first that numbers at least two of them is theirs. */
const NUMBERINGS: readonly (readonly [RegExp, (mark: string) => number])[] = [
  [/[①-⑳]/gu, (mark) => CIRCLED.indexOf(mark) + 1],
  [/\((\d{1,2})\)(?!分)/gu, Number],
  [/\(([一二三四五六七八九十])\)/gu, (mark) => CHINESE.indexOf(mark) + 1],
  [/(?<![\d.])(?:\d{1,2}\.)+(\d{1,2})(?![\d.分%])/gu, Number],
  [/(?<![\d.])(\d{1,2})[.、](?!\d)/gu, Number],
  [/(?<![A-Za-z\d])([A-J])[、.]/gu, (mark) => mark.charCodeAt(0) - 64],
  [/(?<![A-Za-z\d])[a-j](\d{1,2})(?!\d)/gu, Number],
];

export interface NumberedText {
  readonly ref: number;
  readonly text: string;
}

/** The numbered sentences of a cell: ①…②…, (1)…(2)…, 1.…2.…, A、…B、…, a1…a2…, 1.1.1…; empty when it has no list. */
export function numberedTexts(text: string): readonly NumberedText[] {
  const typed = compact(text);
  for (const [pattern, number] of NUMBERINGS) {
    const marks = [...typed.matchAll(pattern)].map((match) => ({
      ref: number(match[1] ?? match[0]),
      index: match.index,
      end: match.index + match[0].length,
    }));
    const isList =
      marks.length >= 2 && marks.every(({ ref }, index) => index === 0 || ref === (marks[index - 1]?.ref ?? 0) + 1);
    if (isList) {
      return marks.map(({ ref, end }, index) => ({ ref, text: typed.slice(end, marks[index + 1]?.index) }));
    }
  }
  return [];
}

/** A sub-item with points of its own. */
export type PointedPart = ItemPart & { readonly points: Milli };

/** Numbered sentences that state one amount of points each; `null` unless every one of them does. */
export function numberedParts(text: string): readonly PointedPart[] | null {
  const parts = numberedTexts(text).map(({ ref, text: sentence }) => {
    const amounts = pointsInText(sentence);
    return { ref, text: sentence, points: amounts.length === 1 ? (amounts[0]?.points ?? null) : null };
  });
  if (parts.length === 0 || parts.some(({ points }) => points === null)) return null;
  return parts.map(({ ref, text: sentence, points }) => ({ ref, text: sentence, points: points ?? 0 }));
}
