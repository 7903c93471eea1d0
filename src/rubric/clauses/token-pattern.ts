import { unitName } from './units';
import type { AmountToken, TokenBody } from './token';

/** A pattern of the scan; `read` gives null where the match turns out to be no token. */
export interface TokenPattern {
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray | RegExpMatchArray, text: string) => TokenBody | null;
}

/** An amount token from its parts; null where a number was not understood. */
export function amountToken(
  verb: AmountToken['verb'],
  low: number | null,
  high: number | null,
  unit: string | undefined,
  traits: Partial<AmountToken> = {},
): AmountToken | null {
  if (high === null) return null;
  const [from, to] = low !== null && low > high ? [high, low] : [low, high];
  return {
    type: 'amount',
    verb,
    low: from,
    high: to,
    range: from !== to,
    ...(unit === undefined ? {} : { unit: unitName(unit) }),
    ...traits,
  };
}
