import type { Day } from '../../values/date-interval';
import type { Place } from '../../workbook/address';
import { limitsOf, ruleKey, type Waiver } from './waiver';

/** A line of the list of waivers, for findings without a row of their own, such as a meeting that is missing. */
export interface RuleWaiver {
  readonly place: Place;
  readonly rule: string;
  /** The finding's, as shown; blank for all that the rule finds. */
  readonly subject: string;
  readonly reason: string;
  readonly by: string;
  /** The last day on which it holds, `null` when none is given. */
  readonly until: Day | null;
}

export function ruleWaivers(list: readonly RuleWaiver[]): Waiver[] {
  return list.map(({ place, rule, subject, reason, by, until }) => ({
    ...{ place, reason, by, until: until ?? limitsOf(reason).until },
    rules: new Set([rule]),
    covers: [ruleKey(rule, subject)],
  }));
}
