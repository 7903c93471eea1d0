import type { Milli } from '../../../values/milli';
import type { Clause } from '../clause';
import type { Effect } from './effect';

/** The effect of one clause among the others: what it still counts for, and why not for all of its amount. */
export interface Line {
  /** Index of the clause in the rule. */
  readonly index: number;
  readonly clause: Clause;
  readonly effect: Effect;
  readonly counted: Milli;
  readonly limit?: Limit;
}

export type Limit =
  /** 最多扣2分 */
  | 'capped'
  /** 不累计, 按高的计算 */
  | 'notStacked'
  /** 减半 */
  | 'halved'
  /** Its item or sub-item got nothing anyway. */
  | 'overridden';

/** The line counting `counted` at most; unchanged where it counted no more than that. */
export function limited(line: Line, counted: Milli, limit: Limit): Line {
  return counted < line.counted ? { ...line, counted, limit } : line;
}
