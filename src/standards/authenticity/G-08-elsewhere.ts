import type { Activity } from '../../ledger/activities';
import { valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { Minute } from '../../values/clock';
import { dayText, type DateSpan, type Day } from '../../values/date-interval';
import { placeName } from '../../workbook/address';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import { onSharedDays, PersonDays } from '../check/person-days';

/** Something that took place on a day. */
interface Event {
  readonly day: Day;
  readonly what: string;
  readonly kind: Activity['kind'] | 'service';
  readonly from: Minute | undefined;
  readonly to: Minute | undefined;
}

/** That somebody was there, or why he was away. */
interface Stay {
  readonly name: string;
  readonly event: Event;
  readonly field: Field<unknown>;
  /** Why he was away; `undefined` for who was there. */
  readonly reason: string | undefined;
}

/** Keeps somebody out of the place all day; illness, duty or a visit may be over by the afternoon. */
const AWAY_ALL_DAY = /出差|外出|在外|住院|产假|年假|休假|婚假|丧假|探亲|驻村|挂职|借调/u;

/**
 * G-08: there and elsewhere at once. Two meetings at one time are S15-8's; here a meeting and a service, and who is away
 * from one gathering and present at another of the same day.
 */
export function* elsewhere(context: CheckContext): Generator<Hit> {
  for (const { there, other, names, severity } of clashesOf(context)) {
    // With namesakes on the roster it may have been one of them here and one there.
    const sure = severity === 'error' && names.some((name) => context.roster.named(name).length < 2);
    const [day, what, reason] = [dayText(there.event.day), there.event.what, other.reason];
    yield {
      says: reason === undefined ? 'twice' : 'away',
      ...(sure ? {} : { severity: 'info' }),
      place: there.field.place,
      subject: `${day} ${what}与${other.event.what}`,
      expected: reason === undefined ? '时间不重叠' : '缺席期间不在场',
      received: names.join('、'),
      data: { day, what, other: other.event.what, reason: reason === '' ? '未写原因' : (reason ?? '') },
    };
  }
}

interface Clash {
  /** Where they are named as present. */
  readonly there: Stay;
  readonly other: Stay;
  readonly names: string[];
  readonly severity: 'error' | 'info';
}

/** Told once for each two gatherings and reason, with all who are named at both. */
function clashesOf(context: CheckContext): Iterable<Clash> {
  const clashes = new Map<string, Clash>();
  for (const stays of staysByPersonAndDay(context)) {
    if (stays.length < 2) continue;
    const inOrder = stays.sort((left, right) => (left.event.from ?? 0) - (right.event.from ?? 0)).slice(0, MOST);
    for (const [index, stay] of inOrder.entries()) {
      for (const before of inOrder.slice(0, index)) {
        const severity = severityOf(before, stay);
        if (severity === undefined) continue;
        const [there, other] = stay.reason === undefined ? [stay, before] : [before, stay];
        const key = [there, other].map(({ field: { place } }) => placeName(place)).join(' ') + (other.reason ?? '');
        const clash = clashes.get(key);
        if (clash === undefined) clashes.set(key, { there, other, names: [stay.name], severity });
        else if (!clash.names.includes(stay.name)) clash.names.push(stay.name);
      }
    }
  }
  return clashes.values();
}

/** Nobody takes part in more on one day; what is beyond is a slip of the pen. */
const MOST = 20;

function severityOf(stay: Stay, before: Stay): 'error' | 'info' | undefined {
  if (stay.reason !== undefined && before.reason !== undefined) return undefined;
  const [one, other] = [stay.event, before.event];
  // Somebody whom one list names twice.
  if (one === other) return undefined;
  const meetings = one.kind !== 'service' && other.kind !== 'service';
  if (meetings && (one.what === other.what || (stay.reason === undefined && before.reason === undefined)))
    return undefined;
  if (one.from !== undefined && other.from !== undefined && one.to !== undefined && other.to !== undefined) {
    if (one.from < other.to && other.from < one.to) return 'error';
  }
  return AWAY_ALL_DAY.test(stay.reason ?? before.reason ?? '') ? 'info' : undefined;
}

/** In the order in which a person and a day are first met. */
function staysByPersonAndDay(context: CheckContext): readonly Stay[][] {
  const stays = new PersonDays<Stay>();
  for (const { day, event, attendees, absentees } of onSharedDays(eventsOf(context))) {
    if (attendees !== null) {
      for (const { name } of valueOf(attendees) ?? [])
        stays.add(day, name, { name, event, field: attendees, reason: undefined });
    }
    if (absentees === null) continue;
    for (const { name, reason } of valueOf(absentees)?.people ?? [])
      stays.add(day, name, { name, event, field: absentees, reason: reason ?? '' });
  }
  return stays.groups;
}

/** With the lists of who was there and who was not. */
interface Listed extends Pick<Activity, 'attendees' | 'absentees'> {
  readonly day: Day;
  readonly event: Event;
}

function eventsOf({ ledger, happenings }: CheckContext): readonly Listed[] {
  const gatherings = happenings.all.flatMap(({ kind, type, date, start, end, attendees, absentees }): Listed[] => {
    const day = dayIn(date);
    if (day === undefined) return [];
    const event: Event = { day, what: valueOf(type) ?? '会议', kind, from: valueOf(start), to: valueOf(end) };
    return [{ day, event, attendees, absentees }];
  });
  const services = records(ledger, 'service').flatMap(({ date, start, end, people }): Listed[] => {
    const day = dayIn(date);
    if (day === undefined) return [];
    const event: Event = { day, what: '志愿服务', kind: 'service', from: valueOf(start), to: valueOf(end) };
    return [{ day, event, attendees: people, absentees: null }];
  });
  return [...gatherings, ...services];
}

function dayIn(date: Field<DateSpan>): Day | undefined {
  const span = valueOf(date);
  return span?.from === span?.to ? span?.from : undefined;
}
