import { AMOUNTS } from './amounts';
import { CAPS } from './caps';
import { OTHER_WORDS } from './other-words';
import type { Token } from './token';
import { VERDICTS } from './verdicts';
import { WHOLE } from './whole';

/** At one place the earlier family wins: 最多扣2分 is a cap, 总分计零分 a verdict. */
const PATTERNS = [...CAPS, ...VERDICTS, ...WHOLE, ...OTHER_WORDS, ...AMOUNTS];

/** The tokens of a normal text in order, none over another. */
export function tokensIn(text: string): readonly Token[] {
  const found = PATTERNS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match): Token[] => {
      const body = read(match, text);
      return body === null ? [] : [{ start: match.index, end: match.index + match[0].length, ...body }];
    }),
  );
  // Sorting is stable: patterns keep their order at one place.
  found.sort((a, b) => a.start - b.start);
  const tokens: Token[] = [];
  let end = 0;
  for (const token of found) {
    if (token.start < end) continue;
    tokens.push(token);
    end = token.end;
  }
  return tokens;
}
