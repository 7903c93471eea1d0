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
  let side: 'deduct' | 'bonus' | undefined;
  for (const token of found) {
    if (token.start < end) continue;
    if (token.type === 'points' && token.points === null) side = token.side;
    tokens.push(side ? onSide(token, side) : token);
    end = token.end;
  }
  return tokens;
}

/** Below a heading 扣分： or 加分： an amount without a verb is taken or added. */
function onSide(token: Token, side: 'deduct' | 'bonus'): Token {
  return token.type === 'amount' && token.verb === 'bare' && !token.brackets && !token.label
    ? { ...token, verb: side }
    : token;
}
