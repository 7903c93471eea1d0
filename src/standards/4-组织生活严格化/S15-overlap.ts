import { hasColumn, valueOf, type Field } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import { clockText, type Minute } from '../../values/clock';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { onSharedDays, PersonDays } from '../check/person-days';
import { gatheringsOf, type Gathering } from './gatherings';

interface Sitting {
  readonly gathering: Gathering;
  readonly from: Minute;
  /** One minute later than `from` when nobody says how long it took. */
  readonly to: Minute;
}

/** One person there, as the field shows that names him. */
interface Seen {
  readonly name: string;
  readonly sitting: Sitting;
  readonly field: Field<unknown>;
}

interface Clash {
  readonly earlier: Sitting;
  readonly later: Sitting;
  readonly names: string[];
  readonly field: Field<unknown>;
}

/** S15-8: who is named at two meetings at the same time; told once for each two meetings. */
export function* overlapping(context: CheckContext): Generator<Hit | Abstention> {
  if (!hasSheet(context.ledger, 'meeting')) yield 'cannotTell';
  const gatherings = gatheringsOf(context);
  if (gatherings.length === 0) yield 'notApplicable';
  const clashes = new Map<string, Clash>();
  for (const sittings of byPersonAndDay(gatherings)) {
    if (sittings.length < 2) continue;
    let last: Seen | undefined;
    for (const seen of sittings.sort((left, right) => left.sitting.from - right.sitting.from)) {
      if (last !== undefined && seen.sitting.from < last.sitting.to && !isSameEvent(last.sitting, seen.sitting))
        note(clashes, last.sitting, seen);
      if (last === undefined || seen.sitting.to > last.sitting.to) last = seen;
    }
  }
  for (const { earlier, later, names, field } of clashes.values()) {
    // With namesakes on the roster it may have been one of them here and one there.
    const sure = names.some((name) => context.roster.named(name).length < 2);
    yield {
      says: 'twice',
      ...(sure ? {} : { severity: 'info' as const }),
      place: field.place,
      subject: `${earlier.gathering.title}与${later.gathering.title}`,
      expected: '时间不重叠',
      received: names.join('、'),
      data: {
        ...{ earlier: earlier.gathering.title, later: later.gathering.title },
        ...{ from: clockText(earlier.from), at: clockText(later.from) },
      },
    };
  }
}

function byPersonAndDay(gatherings: readonly Gathering[]): readonly Seen[][] {
  const sittings = gatherings.flatMap((gathering) => {
    const { day, start, end } = gathering;
    const from = valueOf(start);
    if (day === undefined || from === undefined) return [];
    return [{ day, sitting: { gathering, from, to: Math.max(valueOf(end) ?? 0, from + 1) } }];
  });
  const seen = new PersonDays<Seen>();
  for (const { day, sitting } of onSharedDays(sittings)) {
    for (const [name, field] of namesAt(sitting.gathering)) seen.add(day, name, { name, sitting, field });
  }
  return seen.groups;
}

/** Chair and recorder are there too, whether or not the list names them. */
function namesAt({ attendees, chair, recorder }: Gathering): ReadonlyMap<string, Field<unknown>> {
  const names = new Map<string, Field<unknown>>();
  for (const field of [chair, recorder]) {
    const name = field !== null && hasColumn(field) ? valueOf(field) : undefined;
    if (field !== null && name !== undefined) names.set(name, field);
  }
  if (attendees !== null) for (const { name } of valueOf(attendees) ?? []) names.set(name, attendees);
  return names;
}

/** One event kept on two sheets, such as a 党课 on the meeting sheet and its own. */
function isSameEvent(left: Sitting, right: Sitting): boolean {
  const [one, other] = [left.gathering, right.gathering];
  return one.kind !== other.kind && valueOf(one.type) === valueOf(other.type);
}

function note(clashes: Map<string, Clash>, earlier: Sitting, { name, sitting, field }: Seen): void {
  const key = [earlier, sitting].map(({ gathering: { source } }) => `${source.sheet}!${source.row}`).join(' ');
  const clash = clashes.get(key);
  if (clash === undefined) clashes.set(key, { earlier, later: sitting, names: [name], field });
  else clash.names.push(name);
}
