import type { DateSpan } from '../../values/date-interval';
import type { Certainty } from './certainty';

/** Whether the day meant by one date is after the day meant by the other. */
export function isLater(date: DateSpan, than: DateSpan): Certainty {
  if (date.from > than.to) return 'yes';
  return date.to <= than.from ? 'no' : 'maybe';
}

/** For a hit: nothing when it is certain, a hint when it depends on a day that is not written. */
export function graded(certainty: 'yes' | 'maybe'): { readonly severity?: 'info' } {
  return certainty === 'yes' ? {} : { severity: 'info' };
}
