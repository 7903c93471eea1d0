import { activities, type Activity } from '../../ledger/activities';
import { valueOf } from '../../ledger/field';
import type { Ledger } from '../../ledger/ledger';
import type { MeetingType } from '../../ledger/sheets/meeting';
import { overlaps, type DateSpan } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';

/** All meetings and gatherings, whichever sheet they are on. */
export interface Happenings {
  readonly all: readonly Activity[];
  readonly of: (type: MeetingType) => readonly Activity[];
  /** Those of a type that were, or by a date without a day may have been, within the days. */
  readonly within: (type: MeetingType, span: DateSpan) => readonly Activity[];
  /** Those of a type whose date can not be read: while there are any, nothing of that type is surely missing. */
  readonly undated: (type: MeetingType) => readonly Activity[];
}

export function happeningsOf(ledger: Ledger): Happenings {
  const everything = activities(ledger);
  const byType = groupBy(everything, ({ type }) => valueOf(type));
  const of = (type: MeetingType): readonly Activity[] => byType.get(type) ?? [];
  return {
    all: everything,
    of,
    within: (type, span) =>
      of(type).filter(({ date }) => {
        const held = valueOf(date);
        return held !== undefined && overlaps(held, span);
      }),
    undated: (type) => of(type).filter(({ date }) => valueOf(date) === undefined),
  };
}
