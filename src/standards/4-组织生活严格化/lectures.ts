import type { Field } from '../../ledger/field';
import { valueOf } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import { overlaps, spanOf, spanText, type DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { Place } from '../../workbook/address';
import type { CheckContext } from '../check/context';

/** A 党课 on its own sheet or, by its type, on 会议记录. */
export interface Lecture {
  readonly date: Field<DateSpan>;
  readonly title: Field<string>;
  readonly content: Field<string>;
  readonly hours: Field<number>;
  /** `null` on 会议记录, which has no such column. */
  readonly lecturer: Field<string> | null;
  /** What the minutes say, where the lecturer may be named. */
  readonly minutes: string;
}

/** Every lecture once: the minutes of a day that the lecture's own sheet has are the same lecture. */
export function lecturesOf({ ledger }: CheckContext): readonly Lecture[] {
  const own = records(ledger, 'lecture').map((record): Lecture => ({ ...record, minutes: '' }));
  const days = new Set(own.map(({ date }) => dayKey(date)));
  const minuted = records(ledger, 'meeting').filter(
    ({ type, date }) => valueOf(type) === '党课' && !days.has(dayKey(date)),
  );
  return [
    ...own,
    ...minuted.map((record): Lecture => {
      const { date, hours, content, title, topic, chair } = record;
      const minutes = compact([title, topic, content, chair].map(({ typed }) => typed).join('\n'));
      return { date, hours, content, title: topic, lecturer: null, minutes };
    }),
  ];
}

function dayKey(date: Field<DateSpan>): string {
  const held = valueOf(date);
  return held === undefined ? date.typed : spanText(held);
}

export function isWithin({ date }: Lecture, span: DateSpan): boolean {
  const held = valueOf(date);
  return held !== undefined && overlaps(held, span);
}

/** Lectures of the year judged, and whether some lecture's date can not be read. */
export function lecturesOfYear(context: CheckContext): {
  readonly held: readonly Lecture[];
  readonly undated: boolean;
} {
  const all = lecturesOf(context);
  const year = spanOf({ year: context.year });
  return {
    held: all.filter((lecture) => isWithin(lecture, year)),
    undated: all.some(({ date }) => valueOf(date) === undefined),
  };
}

/** Where to say what lectures lack; `undefined` when no sheet could hold any. */
export function lecturePlace({ ledger, sheetPlace }: CheckContext): Place | undefined {
  if (hasSheet(ledger, 'lecture')) return sheetPlace('lecture');
  const minuted = records(ledger, 'meeting').some(({ type }) => valueOf(type) === '党课');
  return minuted ? sheetPlace('meeting') : undefined;
}

/** How findings call a lecture. */
export function lectureName({ date, title }: Pick<Lecture, 'date' | 'title'>): string {
  const held = valueOf(date);
  return `${held === undefined ? date.typed : spanText(held)}${title.typed}` || '党课';
}
