import { isBlank, isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import { addMonths, dayText, daySpan, spanText, type DateSpan, type Day } from '../../values/date-interval';
import type { Certainty } from '../check/certainty';
import type { Hit } from '../check/hit';

/** Whether something came later than so many calendar months and days after a beginning. */
export function isLate(done: DateSpan, start: DateSpan, months: number, days = 0): Certainty {
  if (done.from > addMonths(start.to, months) + days) return 'yes';
  return done.to > addMonths(start.from, months) + days ? 'maybe' : 'no';
}

/** Whether something came sooner than so many calendar months after a beginning. */
export function isEarly(done: DateSpan, start: DateSpan, months: number): Certainty {
  if (done.to < addMonths(start.from, months)) return 'yes';
  return done.from < addMonths(start.to, months) ? 'maybe' : 'no';
}

/** What makes a hit a hint when it depends on a day that nobody wrote, and the words that say so. */
export function doubt(certainty: Certainty): { readonly severity?: 'info'; readonly unsure: string } {
  return certainty === 'maybe' ? { severity: 'info', unsure: '（日期没有写到日，要看具体是哪一天）' } : { unsure: '' };
}

export interface Term {
  readonly start: Field<DateSpan>;
  readonly step: Field<DateSpan>;
  readonly months: number;
  readonly days?: number;
}

/** A hit but for its subject; `late` for a step taken late, `missing` for one that is not there after its last day. */
export type Delay = Omit<Hit, 'subject' | 'says'> & { readonly says: 'late' | 'missing' };

/** `undefined`: in time, not due yet, or nothing to reckon from; `cannotTell`: one of the dates can not be read. */
export function delayOf({ start, step, months, days = 0 }: Term, asOf: Day): Delay | 'cannotTell' | undefined {
  const from = valueOf(start);
  const done = valueOf(step);
  if (from === undefined) return isFilled(start) || done !== undefined ? 'cannotTell' : undefined;
  if (done === undefined && !isAbsent(step)) return 'cannotTell';
  const late = isLate(done ?? daySpan(asOf), from, months, days);
  if (late === 'no') return undefined;
  const { severity, unsure } = doubt(late);
  const latest = dayText(addMonths(from.to, months) + days);
  return {
    says: done === undefined ? 'missing' : 'late',
    ...(severity === undefined ? {} : { severity }),
    place: step.place,
    expected: `不晚于${latest}`,
    received: done === undefined ? '未填写' : spanText(done),
    data: { start: spanText(from), done: spanText(done ?? daySpan(asOf)), latest, months, days, unsure },
  };
}

/** Nothing stands in a column that is there. */
export function isAbsent(field: Field<unknown>): boolean {
  return isBlank(field) || saysNothing(field);
}
