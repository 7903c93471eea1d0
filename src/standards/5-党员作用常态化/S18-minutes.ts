import { hasColumn, isFilled, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { MeetingRecord, MeetingType } from '../../ledger/sheets/meeting';
import { overlaps, spanText, yearOf, type DateSpan } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';
import type { Abstention, Hit } from '../check/hit';
import { isAbsent } from './S18-deadline';
import { hasReached, peopleOf, perPerson, type Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

/** 积极分子 are decided by the 支委会 (the 党员大会 where there is none) and put on file above. */
export function activistDecided(person: Person, context: CheckContext): Said {
  const { record, name } = person;
  if (!hasReached(person, 'activistOn')) return undefined;
  const said: (Hit | Abstention)[] = [];
  const chosen = valueOf(record.activistOn);
  const day = chosen === undefined ? '' : spanText(chosen);
  const found = { subject: name, data: { day } };
  if (!hasColumn(record.filedOn)) said.push('cannotTell');
  else if (isAbsent(record.filedOn))
    said.push({
      ...found,
      says: 'notFiled',
      place: record.filedOn.place,
      expected: '上级党委备案',
      received: '未填写',
    });
  if (chosen === undefined || !isOfTheYear(chosen, context)) return said;
  const type: MeetingType = context.committee.at(chosen.to).length === 0 ? '党员大会' : '支委会';
  const meetings = meetingsOf(context, type);
  const recorded = meetings.some((meeting) => {
    const date = valueOf(meeting.date);
    const words = wordsOf(meeting);
    if (date === undefined) return false;
    return overlaps(date, chosen) ? words.includes(name) || words.includes('积极分子') : isAbout(words, name);
  });
  if (recorded) return said;
  if (meetings.some(({ date }) => valueOf(date) === undefined)) return [...said, 'cannotTell'];
  const place = record.activistOn.place;
  said.push({ ...found, says: 'noMinutes', place, expected: `${type}记录`, received: '未找到', data: { day, type } });
  return said;
}

/** The 支部大会 and the 转正大会 of the year against 会议记录; what cannot be compared is left out. */
export function* asInMinutes(context: CheckContext): Generator<Hit | Abstention> {
  const meetings = meetingsOf(context, '党员大会');
  const discussed = peopleOf(context.ledger).flatMap(({ record }) => [record.meetingOn, record.fullMeetingOn]);
  const byDay = groupBy(discussed, (field) => valueOf(field)?.from);
  yield* perPerson((person) => {
    const { meetingOn, fullMeetingOn } = person.record;
    const steps = [[meetingOn, '支部大会'] as const, [fullMeetingOn, '转正大会'] as const];
    const ofTheYear = steps.filter(([field]) => isOfTheYear(valueOf(field), context));
    if (ofTheYear.length === 0) return undefined;
    return ofTheYear.flatMap(([field, step]) => {
      const alone = (byDay.get(valueOf(field)?.from) ?? []).length === 1;
      return compared(person, field, step, meetings, step === '支部大会' && alone);
    });
  })(context);
}

function compared(
  person: Person,
  field: Field<DateSpan>,
  step: string,
  meetings: readonly MeetingRecord[],
  withVotes: boolean,
): readonly (Hit | Abstention)[] {
  const held = valueOf(field);
  const { name } = person;
  if (held === undefined) return ['cannotTell'];
  const onDay = meetings.filter((meeting) => {
    const date = valueOf(meeting.date);
    return date !== undefined && overlaps(date, held);
  });
  if (onDay.length === 0) {
    if (meetings.some(({ date }) => valueOf(date) === undefined)) return ['cannotTell'];
    const found = { place: field.place, subject: `${name}${step}`, expected: `${spanText(held)}的党员大会记录` };
    const data = { person: name, step, held: spanText(held) };
    return [{ ...found, says: 'noMeeting', received: '未找到', data }];
  }
  const named = onDay.filter((meeting) => wordsOf(meeting).includes(name));
  const [meeting, ...more] = named.length > 0 ? named : onDay;
  return withVotes && meeting !== undefined && more.length === 0 ? votesDiffer(person, held, meeting) : [];
}

/** The meeting's 应到 and 实到 count everybody, the ledger's only who may vote; written votes may be counted in or not. */
function votesDiffer({ record, name }: Person, held: DateSpan, meeting: MeetingRecord): readonly Hit[] {
  const written = valueOf(record.writtenVotes) ?? 0;
  const exact = ['应到', record.due, meeting.votingDue, 0] as const;
  const rows = [
    hasColumn(meeting.votingDue) && isFilled(meeting.votingDue)
      ? exact
      : (['应到', record.due, meeting.due, null] as const),
    ['实到', record.present, meeting.present, null] as const,
    ['赞成', record.votesFor, meeting.votesFor, written] as const,
    ['反对', record.votesAgainst, meeting.votesAgainst, 0] as const,
    ['弃权', record.votesAbstain, meeting.votesAbstain, 0] as const,
  ];
  return rows.flatMap(([label, field, other, more]): Hit[] => {
    const [own, noted] = [valueOf(field), valueOf(other)];
    if (own === undefined || noted === undefined) return [];
    if (more === null ? own <= noted : own === noted || own + more === noted) return [];
    const found = {
      place: field.place,
      subject: `${name}支部大会${label}`,
      expected: String(noted),
      received: String(own),
    };
    return [{ says: 'votes', ...found, data: { person: name, held: spanText(held), label, own, noted } }];
  });
}

/** Put in order once, since everybody on the way into the party is looked for in them. */
const meetingsByType = onceFor(({ ledger }: CheckContext) =>
  groupBy(records(ledger, 'meeting'), ({ type }) => valueOf(type)),
);

function meetingsOf(context: CheckContext, type: MeetingType): readonly MeetingRecord[] {
  return meetingsByType(context).get(type) ?? [];
}

/** The minutes in the ledger are those of its year. */
function isOfTheYear(span: DateSpan | undefined, { year, asOf }: CheckContext): boolean {
  return span !== undefined && yearOf(span.from) === year && yearOf(span.to) === year && span.from <= asOf;
}

function wordsOf({ title, topic, content, resolution }: MeetingRecord): string {
  return compact([title, topic, content, resolution].map(({ typed }) => typed).join(' '));
}

function isAbout(words: string, name: string): boolean {
  return words.includes(name) && words.includes('积极分子');
}
