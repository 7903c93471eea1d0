import { valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { RosterRecord } from '../../ledger/sheets/roster';
import { spanText, type DateSpan } from '../../values/date-interval';
import type { Person } from '../../values/names';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import type { Member } from '../check/roster';

interface Presence {
  readonly what: string;
  readonly date: DateSpan;
  readonly people: readonly Person[];
  readonly field: Field<unknown>;
  /** 积极分子 may be there too: at lectures, 主题党日, training and service, not at the meetings of members. */
  readonly open: boolean;
}

/** G-02: of namesakes none could have been there. Somebody may attend on the very day of joining, arriving or leaving. */
export function* couldBeThere(context: CheckContext): Generator<Hit> {
  for (const { what, date, people, field, open } of presences(context)) {
    for (const { name, note } of people) {
      const fault = faultOfAll(context.roster.named(name), date);
      if (fault === undefined || /列席|旁听/u.test(note)) continue;
      yield {
        says: fault.says,
        ...(open && fault.says === 'beforeJoining' ? { severity: 'info' as const } : {}),
        place: field.place,
        subject: `${name} ${spanText(date)}${what}`,
        expected: fault.expected,
        received: spanText(date),
        data: { name, what, day: spanText(date), limit: fault.limit },
      };
    }
  }
}

interface Fault {
  readonly says: 'beforeJoining' | 'beforeArrival' | 'afterLeaving';
  readonly expected: string;
  readonly limit: string;
}

/** That of the first of them, unless one of them has none. */
function faultOfAll(namesakes: readonly Member[], date: DateSpan): Fault | undefined {
  let first: Fault | undefined;
  for (const { record, belonging } of namesakes) {
    if (date.to >= belonging.mayAfter && date.from <= belonging.mayUntil) return undefined;
    first ??= faultOf(record, date);
  }
  return first;
}

function faultOf({ joinedOn, arrivedOn, leftOn }: RosterRecord, date: DateSpan): Fault | undefined {
  const [joined, arrived, left] = [valueOf(joinedOn), valueOf(arrivedOn), valueOf(leftOn)];
  if (joined !== undefined && date.to < joined.from)
    return { says: 'beforeJoining', expected: '入党以后', limit: spanText(joined) };
  if (arrived !== undefined && date.to < arrived.from)
    return { says: 'beforeArrival', expected: '组织关系转入以后', limit: spanText(arrived) };
  if (left !== undefined && date.from > left.to)
    return { says: 'afterLeaving', expected: '转出或减员以前', limit: spanText(left) };
  return undefined;
}

function* presences({ ledger, happenings }: CheckContext): Generator<Presence> {
  for (const { kind, type, date, attendees } of happenings.all) {
    const span = valueOf(date);
    if (attendees === null || span === undefined) continue;
    const what = valueOf(type) ?? '会议';
    const open = kind === 'themeDay' || kind === 'lecture' || what === '主题党日' || what === '党课';
    yield { what, date: span, people: valueOf(attendees) ?? [], field: attendees, open };
  }
  for (const { date, people } of records(ledger, 'service')) yield* presence('志愿服务', date, people);
  for (const { date, name } of records(ledger, 'study')) yield* presence('培训', date, name);
}

function* presence(what: string, date: Field<DateSpan>, people: Field<readonly Person[]>): Generator<Presence> {
  const span = valueOf(date);
  if (span !== undefined) yield { what, date: span, people: valueOf(people) ?? [], field: people, open: true };
}
