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
    tokens.push(side ? onSide(token, side) : likeBefore(token, tokens.at(-1), text));
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

/**
 * 未报扣2分，迟报1分 · 市级加2分，区级1分: an amount without a verb goes on with the verb before it, inside one sentence and only
 * where its words are of the same kind; 组织建设10分 behind a deduction is the next heading.
 */
function likeBefore(token: Token, before: Token | undefined, text: string): Token {
  if (token.type !== 'amount' || token.verb !== 'bare' || token.brackets || token.label) return token;
  if (before?.type !== 'amount' || before.verb === 'bare') return token;
  const words = text.slice(before.end, token.start);
  const fitting = before.verb === 'deduct' ? FAULT.test(words) : GRADE.test(words);
  return fitting ? { ...token, verb: before.verb } : token;
}

const FAULT = /^[,、](?=[^,;。\n]{1,12}$)(?:[^,;。\n]{0,6}(?:未|不|缺|无|没|少|迟|漏|逾|错|差|重|旷|退))/u;
const GRADE = /^[,、][^,;。\n]{0,3}[级等奖名]$/u;
