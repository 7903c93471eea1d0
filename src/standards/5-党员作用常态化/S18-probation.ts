import { isFilled, valueOf } from '../../ledger/field';
import { addMonths, dayText, daySpan, overlaps, spanText, type DateSpan } from '../../values/date-interval';
import type { RosterRecord } from '../../ledger/sheets/roster';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { delayOf, doubt, isAbsent, isEarly, isLate } from './S18-deadline';
import { extensionsOf, fullYearAfter } from './S18-period';
import { hasEnded, hasReached, treatedAsAdmitted, type Person } from './S18-person';

type Said = readonly (Hit | Abstention)[] | undefined;

export function confirmedInTime(person: Person, context: CheckContext): Said {
  const { record, name } = person;
  const over = endOf(person, context);
  if (!treatedAsAdmitted(person) || hasEnded(person)) return undefined;
  if (over === undefined) return isAbsent(record.meetingOn) ? undefined : ['cannotTell'];
  const { asOf, parameters } = context;
  const { fullMeetingOn } = record;
  const confirmed = valueOf(fullMeetingOn);
  const absent = isAbsent(fullMeetingOn);
  if (confirmed === undefined && !absent) return ['cannotTell'];
  const found = { place: fullMeetingOn.place, subject: name };
  const early = confirmed === undefined ? 'no' : isEarly(confirmed, over, 0);
  if (confirmed !== undefined && early !== 'no') {
    // Whether the period is over on its last day or on the day after is read in both ways.
    const eve = confirmed.from === confirmed.to && confirmed.to === over.from - 1;
    const { severity, unsure } = eve
      ? { ...doubt('maybe'), unsure: '（正好是前一天，请核对期满日的算法）' }
      : doubt(early);
    const data = { held: spanText(confirmed), over: spanText(over), unsure };
    const expected = `${spanText(over)}以后`;
    return [{ ...found, says: 'early', ...(severity && { severity }), expected, received: spanText(confirmed), data }];
  }
  const arrived = homonymFree(name, context)?.arrivedOn;
  const movedIn = arrived !== undefined && isFilled(arrived) && hasJoinedBefore(record.meetingOn, arrived);
  // 细则 第35条: for who came during the period the discussion may be put off, at most half a year.
  const [months, days] = [movedIn ? 6 : 0, parameters.number('S18-21', 'graceDays')];
  const late = isLate(confirmed ?? daySpan(asOf), over, months, days);
  if (late === 'no' || (absent && hasLeft(name, context))) return [];
  const { severity, unsure } = doubt(late);
  const latest = dayText(addMonths(over.to, months) + days);
  const data = { over: spanText(over), held: spanText(confirmed ?? daySpan(asOf)), latest, days, unsure };
  const received = confirmed === undefined ? '未填写' : spanText(confirmed);
  const says = confirmed === undefined ? 'missing' : 'late';
  return [{ ...found, says, case: 1, ...(severity && { severity }), expected: `不晚于${latest}`, received, data }];
}

export function confirmationApprovedInTime(person: Person, { parameters, asOf }: CheckContext): Said {
  const { record, name } = person;
  if (!isFilled(record.fullMeetingOn) || hasEnded(person)) return undefined;
  const months = parameters.number('S18-23', 'months');
  const delay = delayOf({ start: record.fullMeetingOn, step: record.fullApprovedOn, months }, asOf);
  if (delay === undefined) return [];
  return [delay === 'cannotTell' ? delay : { ...delay, subject: name }];
}

export function confirmationComing(person: Person, context: CheckContext): Said {
  const { record, name } = person;
  if (!treatedAsAdmitted(person) || hasEnded(person) || hasReached(person, 'fullMeetingOn')) return undefined;
  const over = endOf(person, context);
  if (over === undefined) return ['cannotTell'];
  const { asOf, parameters } = context;
  if (!overlaps(over, { from: asOf, to: asOf + parameters.number('S18-27', 'n'), precision: 'day' })) return [];
  if (hasLeft(name, context)) return [];
  const data = { over: spanText(over), days: Math.max(0, over.from - asOf) };
  const place = record.fullMeetingOn.place;
  return [
    { says: 'soon', place, subject: name, expected: `${spanText(over)}期满后讨论转正`, received: '未填写', data },
  ];
}

/** The day from which the 预备期 is over, extensions counted; they may also stand on the roster. */
function endOf({ record, name }: Person, context: CheckContext): DateSpan | undefined {
  const onRoster = homonymFree(name, context)?.extendedTo;
  const extended = extensionsOf(record).at(-1) ?? (onRoster && valueOf(onRoster));
  if (extended !== undefined) return extended;
  if (isFilled(record.extendedTo)) return undefined;
  const start = valueOf(record.meetingOn) ?? valueOf(record.probationFrom);
  return start === undefined ? valueOf(record.probationTo) : fullYearAfter(start);
}

function homonymFree(name: string, { roster }: CheckContext): RosterRecord | undefined {
  const [member, ...namesakes] = roster.named(name);
  return namesakes.length === 0 ? member?.record : undefined;
}

function hasLeft(name: string, context: CheckContext): boolean {
  return context.roster.named(name).some(({ record }) => isFilled(record.leftOn));
}

function hasJoinedBefore(meetingOn: Person['record']['meetingOn'], arrivedOn: RosterRecord['arrivedOn']): boolean {
  const [held, arrived] = [valueOf(meetingOn), valueOf(arrivedOn)];
  return held !== undefined && arrived !== undefined && held.from < arrived.to;
}
