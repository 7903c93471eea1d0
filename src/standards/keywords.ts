import { compact } from '../values/text';
import { DIMENSIONS, STANDARDS } from './catalogue';
import type { StandardId } from './rule';

export interface KeywordMatch {
  readonly standard: StandardId;
  /** The words of the text that pointed to the standard: its own name, or one of its keywords. */
  readonly keyword: string;
}

interface Signpost {
  /** `null` for the name of a 化, which stands over several standards and points to none of them. */
  readonly standard: StandardId | null;
  readonly word: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const longestFirst = (left: Signpost, right: Signpost): number => right.word.length - left.word.length;

/** In the order in which they lay claim to a text: names of 化, names of 条, then keywords from long to short. */
const SIGNPOSTS: readonly Signpost[] = [
  ...DIMENSIONS.map(({ name }) => ({ standard: null, word: name })),
  ...STANDARDS.map(({ id, name }) => ({ standard: id, word: name })),
  ...STANDARDS.flatMap(({ id, keywords }) => keywords.map((word) => ({ standard: id, word }))).sort(longestFirst),
];

/**
 * The standards that a rubric item's title or content speaks of, surest first: those named outright, then those with
 * the longest keyword; each once. Empty when nothing is recognised. A word inside a longer recognised one is not
 * counted again, so 党小组会 (议事决策) does not also mean 党小组 (划分小组).
 */
export function standardsByKeyword(text: string): KeywordMatch[] {
  const plain = compact(text);
  const taken: Span[] = [];
  const matches = new Map<StandardId, KeywordMatch>();
  for (const { standard, word } of SIGNPOSTS) {
    const free = occurrences(plain, word).filter((span) => !taken.some((other) => contains(other, span)));
    if (free.length === 0) continue;
    taken.push(...free);
    if (standard !== null && !matches.has(standard)) matches.set(standard, { standard, keyword: word });
  }
  return [...matches.values()];
}

function occurrences(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    spans.push({ start, end: start + word.length });
  }
  return spans;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
