import type { Activity } from '../../ledger/activities';
import { valueOf, type Field } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import type { LectureRecord } from '../../ledger/sheets/lecture';
import type { LifeMeetingRecord } from '../../ledger/sheets/life-meeting';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import type { ThemeDayRecord } from '../../ledger/sheets/theme-day';
import { spanText, type Day } from '../../values/date-interval';
import { shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';
import type { Abstention, Hit } from '../check/hit';

/** An activity with the whole row behind it. */
export interface Gathering extends Activity {
  readonly record: MeetingRecord | ThemeDayRecord | LectureRecord | LifeMeetingRecord;
  /** The row as one of the meeting sheet, which knows more than the others. */
  readonly meeting: MeetingRecord | undefined;
  /** What people call it: `2025-03-20党员大会`, `2025-01-15党小组会（第一党小组）`. */
  readonly title: string;
  /** The day it was held, `undefined` when it is not known to the day or lasted longer. */
  readonly day: Day | undefined;
}

/** All activities once: of a 组织生活会 that is kept with one row for each speaker, the first row stands for the meeting. */
export const gatheringsOf = onceFor(({ ledger, happenings }: CheckContext): readonly Gathering[] => {
  const rows = new Map<unknown, Gathering['record']>(
    [
      ...records(ledger, 'meeting'),
      ...records(ledger, 'themeDay'),
      ...records(ledger, 'lecture'),
      ...records(ledger, 'lifeMeeting'),
    ].map((record) => [record.source, record]),
  );
  const meetings = new Map(records(ledger, 'meeting').map((record) => [record.source, record]));
  const seen = new Set<string>();
  return happenings.all.flatMap((activity): Gathering[] => {
    const record = rows.get(activity.source);
    if (record === undefined || isContinued(activity, seen)) return [];
    const meeting = meetings.get(activity.source);
    return [{ ...activity, record, meeting, title: titleOf(activity, meeting), day: dayOn(activity.date) }];
  });
});

function isContinued({ kind, date, source }: Activity, seen: Set<string>): boolean {
  if (kind !== 'lifeMeeting') return false;
  const key = `${source.sheet}!${date.typed}`;
  if (seen.has(key) || (date.typed === '' && seen.has(source.sheet))) return true;
  seen.add(key).add(source.sheet);
  return false;
}

function titleOf({ type, date, topic }: Activity, meeting: MeetingRecord | undefined): string {
  const span = valueOf(date);
  const when = span === undefined ? date.typed : spanText(span);
  const group = meeting?.group.typed ?? '';
  const what = type.typed === '' ? shorten(topic.typed, 12) : (valueOf(type) ?? type.typed);
  return `${when}${what}${group === '' ? '' : `（${group}）`}` || '会议';
}

function dayOn(date: Field<{ readonly from: Day; readonly to: Day }>): Day | undefined {
  const span = valueOf(date);
  return span?.from === span?.to ? span?.from : undefined;
}

type Answer = Hit | Abstention;

/** A check that looks at every gathering for itself. Without the meeting sheet the rest is judged, and not the whole. */
export function forEachGathering(
  judge: (gathering: Gathering, context: CheckContext) => Iterable<Answer>,
): (context: CheckContext) => Iterable<Answer> {
  return function* (context) {
    if (!hasSheet(context.ledger, 'meeting')) yield 'cannotTell';
    const gatherings = gatheringsOf(context);
    if (gatherings.length === 0) yield 'notApplicable';
    for (const gathering of gatherings) yield* judge(gathering, context);
  };
}
