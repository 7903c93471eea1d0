import { valueOf, type Field } from '../../ledger/field';
import type { DateSpan, Day } from '../../values/date-interval';

/** `maybe`: it depends on a day that was not written, or was not readable. */
export type Certainty = 'yes' | 'no' | 'maybe';

/** Whether the entry's date is before the day. */
export function isBefore(field: Field<DateSpan>, day: Day): Certainty {
  const span = valueOf(field);
  if (span === undefined) return 'maybe';
  if (span.to < day) return 'yes';
  return span.from < day ? 'maybe' : 'no';
}

export function all(...parts: readonly Certainty[]): Certainty {
  let together: Certainty = 'yes';
  for (const part of parts) {
    if (part === 'no') return 'no';
    if (part === 'maybe') together = 'maybe';
  }
  return together;
}
