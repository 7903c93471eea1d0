import type { Absences } from '../values/absences';
import type { Minute } from '../values/clock';
import type { DateSpan } from '../values/date-interval';
import type { Person } from '../values/names';
import { parsed } from '../values/parsed';
import type { Field } from './field';
import { records, type Ledger } from './ledger';
import type { RecordSource } from './sheet-kind';
import type { MeetingType } from './sheets/meeting';

/**
 * A meeting or other gathering, whichever sheet it is recorded on. A field is `null` where the sheet's kind has no such
 * column at all; `noColumn` where this office left it out.
 */
export interface Activity {
  readonly kind: 'meeting' | 'themeDay' | 'lecture' | 'lifeMeeting';
  readonly source: RecordSource;
  readonly type: Field<MeetingType>;
  readonly date: Field<DateSpan>;
  readonly start: Field<Minute>;
  readonly end: Field<Minute>;
  readonly place: Field<string> | null;
  readonly chair: Field<string> | null;
  readonly recorder: Field<string> | null;
  readonly due: Field<number>;
  readonly present: Field<number>;
  readonly absentees: Field<Absences> | null;
  /** 议题, 主题 or 题目. */
  readonly topic: Field<string>;
  readonly content: Field<string>;
  readonly resolution: Field<string> | null;
  readonly attendees: Field<readonly Person[]> | null;
}

/** All of them, in the order of sheets and rows. 党课 and 主题党日 kept on the meeting sheet are there by their type. */
export function activities(ledger: Ledger): readonly Activity[] {
  const all: Activity[] = [];
  for (const meeting of records(ledger, 'meeting')) all.push({ ...meeting, kind: 'meeting' });
  for (const day of records(ledger, 'themeDay')) {
    all.push({ ...day, kind: 'themeDay', type: typed('主题党日', day.date), topic: day.theme, resolution: null });
  }
  for (const lecture of records(ledger, 'lecture')) {
    all.push({
      ...lecture,
      kind: 'lecture',
      type: typed('党课', lecture.date),
      topic: lecture.title,
      chair: null,
      recorder: null,
      absentees: null,
      resolution: null,
    });
  }
  for (const meeting of records(ledger, 'lifeMeeting')) {
    all.push({
      ...meeting,
      kind: 'lifeMeeting',
      type: typed('组织生活会', meeting.date),
      topic: meeting.theme,
      content: meeting.problems,
      place: null,
      chair: null,
      recorder: null,
      absentees: null,
      resolution: null,
      attendees: null,
    });
  }
  return all.map(allPresent);
}

/** The activities of one type, wherever they are recorded. */
export function activitiesOf(ledger: Ledger, type: MeetingType): readonly Activity[] {
  return activities(ledger).filter((activity) => activity.type.value.ok && activity.type.value.value === type);
}

function typed(type: MeetingType, { place }: Field<unknown>): Field<MeetingType> {
  return { place, typed: type, value: parsed(type) };
}

/** 全体 under 实到 is everybody who is due. */
function allPresent(activity: Activity): Activity {
  const { due, present } = activity;
  if (present.value.ok || present.value.reason !== 'all' || !due.value.ok) return activity;
  return { ...activity, present: { ...present, value: due.value } };
}
