import type { Token } from './token';

const FAULT = /^[,、](?=[^,;。\n]{1,12}$)(?:[^,;。\n]{0,6}(?:未|不|缺|无|没|少|迟|漏|逾|错|差|重|旷|退))/u;
const GRADE = /^[,、][^,;。\n]{0,3}[级等奖名]$/u;

/** Below a heading 扣分： or 加分： an amount without a verb is taken or added. */
export function onSide(token: Token, side: 'deduct' | 'bonus'): Token {
  return token.type === 'amount' && token.verb === 'bare' && !token.brackets && !token.label
    ? { ...token, verb: side }
    : token;
}

/**
 * 未报扣2分，迟报1分 · 市级加2分，区级1分: an amount without a verb goes on with the verb before it, inside one sentence and only
 * where its words are of the same kind; 组织建设10分 behind a deduction is the next heading.
 */
export function likeBefore(token: Token, before: Token | undefined, text: string): Token {
  if (token.type !== 'amount' || token.verb !== 'bare' || token.brackets || token.label) return token;
  if (before?.type !== 'amount' || before.verb === 'bare') return token;
  const words = text.slice(before.end, token.start);
  const fitting = before.verb === 'deduct' ? FAULT.test(words) : GRADE.test(words);
  return fitting ? { ...token, verb: before.verb } : token;
}
