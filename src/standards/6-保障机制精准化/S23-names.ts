import { valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { Kind } from '../../ledger/kinds';
import type { Absences } from '../../values/absences';
import type { Person } from '../../values/names';
import type { Member } from '../check/roster';
import { fieldIn } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';

/** Columns in which members stand; guests, lecturers and visitors from elsewhere have others. */
const MEMBERS_IN: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  profile: ['secretary', 'deputy'],
  committee: ['name'],
  group: ['leader', 'members'],
  election: ['candidates', 'elected', 'supervisors', 'tellers', 'chair', 'recorder'],
  duty: ['owner'],
  plan: ['owner'],
  meeting: ['chair', 'recorder', 'absentees', 'attendees'],
  themeDay: ['chair', 'recorder', 'absentees', 'attendees'],
  lecture: ['attendees'],
  lifeMeeting: ['name', 'owner'],
  memberAppraisal: ['name'],
  talk: ['talkers', 'partners'],
  study: ['name'],
  dues: ['name'],
  service: ['people', 'organiser'],
  appraisal: ['name'],
  inspection: ['owner'],
  promise: ['name'],
};

/**
 * S23-6: a name that nobody has and that differs by one character from that of one member, told where it first stands. Names
 * of two characters, or of another length, may well be other people's: a hint only.
 */
export const sameSpelling: StartSweep = ({ ledger, roster }) => {
  const known = new Set(roster.members.map(({ name }) => name));
  for (const { name } of records(ledger, 'admission')) known.add(valueOf(name) ?? '');
  const found = new Map<string, Found>();
  return {
    row: (row) => {
      for (const id of MEMBERS_IN[row.kind] ?? []) {
        const field = fieldIn(row, id);
        if (field === undefined || !field.value.ok) continue;
        for (const person of peopleIn(field.value.value as Named)) {
          const name = typeof person === 'string' ? person : person.name;
          if (known.has(name)) continue;
          const before = found.get(name);
          if (before === undefined) found.set(name, { field, count: 1 });
          else before.count += 1;
        }
      }
    },
    answers: () => likeMembers(found, roster.members),
  };
};

/** A name nobody has, where it first stands and how often it does. */
interface Found {
  readonly field: Field<unknown>;
  count: number;
}

function* likeMembers(found: ReadonlyMap<string, Found>, members: readonly Member[]): Generator<Hit> {
  if (found.size === 0) return;
  const near = neighbours(new Set(members.map(({ name }) => name)));
  for (const [name, { field, count }] of found) {
    const alike = new Set(patternsOf(name).flatMap((pattern) => near.get(pattern) ?? []));
    const [member, ...more] = alike;
    if (member === undefined || more.length > 0) continue;
    const sure = name.length >= 3 && name.length === member.length;
    yield {
      says: 'differs',
      ...(sure ? {} : { severity: 'info' as const }),
      place: field.place,
      subject: name,
      expected: member,
      received: name,
      data: { count },
    };
  }
}

type Named = string | readonly Person[] | Absences;

function peopleIn(read: Named): readonly (string | Pick<Person, 'name'>)[] {
  if (typeof read === 'string') return [read];
  return 'people' in read ? read.people : read;
}

/** Members by every form their name takes with one character open or left out. */
function neighbours(names: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  for (const name of names) {
    for (const pattern of patternsOf(name)) {
      const own = near.get(pattern);
      if (own === undefined) near.set(pattern, [name]);
      else own.push(name);
    }
  }
  return near;
}

/** Two names that differ in one character share the form with it open, those that one has more the shorter one itself. */
function patternsOf(name: string): string[] {
  const characters = [...name];
  return [
    name,
    ...characters.map((_, at) => characters.map((one, index) => (index === at ? '？' : one)).join('')),
    // The family name is hardly ever left out.
    ...characters.slice(1).map((_, at) => characters.filter((__, index) => index !== at + 1).join('')),
  ].filter((pattern) => pattern.length >= 2 && !pattern.startsWith('？'));
}
