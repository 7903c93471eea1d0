import { isFilled, valueOf, type Field } from '../../ledger/field';
import type { DateSpan, Day } from '../../values/date-interval';
import type { Certainty } from './certainty';

/**
 * From when to when somebody was something, as dates without a day and dates that can not be read leave it: surely after
 * `sureAfter` until `sureUntil`, possibly after `mayAfter` until `mayUntil`. Rosters are asked for every member at every
 * meeting; four numbers answer at once.
 */
export interface Stay {
  readonly sureAfter: Day;
  readonly sureUntil: Day;
  readonly mayAfter: Day;
  readonly mayUntil: Day;
}

export const ALWAYS: Stay = { sureAfter: -Infinity, sureUntil: Infinity, mayAfter: -Infinity, mayUntil: Infinity };
export const NEVER: Stay = { sureAfter: Infinity, sureUntil: -Infinity, mayAfter: Infinity, mayUntil: -Infinity };

export function certaintyOn({ sureAfter, sureUntil, mayAfter, mayUntil }: Stay, day: Day): Certainty {
  if (day > sureAfter && day <= sureUntil) return 'yes';
  return day > mayAfter && day <= mayUntil ? 'maybe' : 'no';
}

/** From the day after the date; without a readable one it may have been at any time. */
export function since(field: Field<DateSpan>): Stay {
  const span = valueOf(field);
  return { ...ALWAYS, sureAfter: span?.to ?? Infinity, mayAfter: span?.from ?? -Infinity };
}

/** The same where nothing entered means always. */
export function sinceIfFilled(field: Field<DateSpan>): Stay {
  return isFilled(field) ? since(field) : ALWAYS;
}

/** Until the date itself; nothing entered means still. */
export function until(field: Field<DateSpan>): Stay {
  if (!isFilled(field)) return ALWAYS;
  const span = valueOf(field);
  return { ...ALWAYS, sureUntil: span?.from ?? -Infinity, mayUntil: span?.to ?? Infinity };
}

/** While all of them last. */
export function during(...stays: readonly Stay[]): Stay {
  return {
    sureAfter: Math.max(...stays.map(({ sureAfter }) => sureAfter)),
    sureUntil: Math.min(...stays.map(({ sureUntil }) => sureUntil)),
    mayAfter: Math.max(...stays.map(({ mayAfter }) => mayAfter)),
    mayUntil: Math.min(...stays.map(({ mayUntil }) => mayUntil)),
  };
}
