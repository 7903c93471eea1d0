import { valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { MeetingRecord, MeetingType } from '../../ledger/sheets/meeting';
import { spanText, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Seat } from '../check/committee';

/** The rows of 会议记录 of one type. */
export function meetingsOf({ ledger }: CheckContext, type: MeetingType): readonly MeetingRecord[] {
  return records(ledger, 'meeting').filter((record) => valueOf(record.type) === type);
}

/** `2025-03-20党员大会`: how findings call a meeting. */
export function meetingName({ date, type, title }: MeetingRecord): string {
  const held = valueOf(date);
  const what = type.typed === '' ? title.typed : (valueOf(type) ?? type.typed);
  return `${held === undefined ? date.typed : spanText(held)}${what}`;
}

/** 实到; 全体 is everybody who is due. */
export function presentAt({ due, present }: MeetingRecord): number | undefined {
  if (!present.value.ok && present.value.reason === 'all') return valueOf(due);
  return valueOf(present);
}

/**
 * Who may act as the committee at a meeting: who held a post on one of its days, or on the day before, as an outgoing
 * committee still leads the meeting that elects the next one.
 */
export function seatsFor({ committee }: CheckContext, { from, to }: DateSpan): readonly Seat[] {
  return [...new Set([from - 1, from, to].flatMap((day) => committee.at(day)))];
}

/** What a meeting was about and what came of it. */
export function mattersOf({ topic, content, resolution }: MeetingRecord): string {
  return [topic, content, resolution].map(({ typed }) => typed).join('\n');
}
