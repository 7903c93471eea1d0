import { BARE_AMOUNTS } from './bare-amounts';
import { CAPS } from './caps';
import { OTHER_WORDS } from './other-words';
import { likeBefore, onSide } from './sides';
import type { Token } from './token';
import { VERB_AMOUNTS } from './verb-amounts';
import { VERDICTS } from './verdicts';
import { WHOLE } from './whole';

/** At one place the earlier family wins: 最多扣2分 is a cap, 总分计零分 a verdict. */
const PATTERNS = [...CAPS, ...VERDICTS, ...WHOLE, ...OTHER_WORDS, ...VERB_AMOUNTS, ...BARE_AMOUNTS];

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
  let side: 'deduct' | 'bonus' | undefined;
  for (const token of found) {
    if (token.start < end) continue;
    const last = tokens.at(-1);
    // 由考核组成员分别打分，取平均值: who marks belongs to how the marks are combined.
    if (token.type === 'method' && token.rule === 'mean' && last?.type === 'external' && token.start - last.end <= 1) {
      tokens.pop();
      tokens.push({ ...token, start: last.start });
      end = token.end;
      continue;
    }
    if (token.type === 'points' && token.points === null) side = token.side;
    tokens.push(side ? onSide(token, side) : likeBefore(token, last, text));
    end = token.end;
  }
  return tokens;
}
