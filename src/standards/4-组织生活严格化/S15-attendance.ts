import { hasColumn, isBlank, isFilled, valueOf } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import type { Absences } from '../../values/absences';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { entitledTo } from './entitled';
import type { Gathering } from './gatherings';

/** S15-2. */
export function* notMoreThanDue({ due, present, title }: Gathering): Generator<Hit> {
  const [asked, came] = [valueOf(due), valueOf(present)];
  if (asked === undefined || came === undefined || came <= asked) return;
  yield {
    says: 'more',
    place: present.place,
    subject: title,
    expected: `${asked}人以内`,
    received: `${came}人`,
    data: { asked, came },
  };
}

/** S15-3: 应到 against who belonged to the branch, the committee or the group on that day. */
export function* dueAsEntitled(gathering: Gathering, context: CheckContext): Generator<Hit | Abstention> {
  const { due, title, type } = gathering;
  const stated = valueOf(due);
  if (stated === undefined) return;
  const committee = valueOf(type) === '支委会';
  if (!hasSheet(context.ledger, committee ? 'committee' : 'roster')) return yield 'cannotTell';
  const ranges = entitledTo(gathering, context);
  if (ranges === undefined) return yield 'cannotTell';
  // A name that can not be read on the roster may be one more.
  const complete = committee || context.roster.complete;
  if (ranges.some(({ least, most }) => stated >= least && (stated <= most || !complete))) return;
  const [first] = ranges;
  if (first === undefined) return;
  const expected = first.least === first.most ? `${first.least}人` : `${first.least}至${first.most}人`;
  yield { says: 'differs', place: due.place, subject: title, expected, received: `${stated}人` };
}

/** S15-4: who is missing is named, and why. */
export function* absenteesNamed({ kind, due, present, absentees, title }: Gathering): Generator<Hit | Abstention> {
  if (kind !== 'meeting' || absentees === null || !hasColumn(absentees)) return;
  const [asked, came] = [valueOf(due), valueOf(present)];
  const absent = asked === undefined || came === undefined ? undefined : asked - came;
  const list: Absences | undefined = isBlank(absentees) ? { stated: null, people: [] } : valueOf(absentees);
  if (list === undefined) return yield 'cannotTell';
  const { place } = absentees;
  const onlyCounted = list.people.length === 0 && list.stated !== null && list.stated > 0;
  const named = onlyCounted ? list.stated : list.people.length;
  if (absent !== undefined && absent >= 0 && absent !== named) {
    const data = { absent, named };
    yield { says: 'number', place, subject: title, expected: `${absent}人`, received: `${named}人`, data };
  }
  if (onlyCounted) {
    yield { says: 'nobody', case: 1, place, subject: title, expected: '姓名和原因', received: absentees.typed };
  }
  for (const { name, reason } of list.people) {
    if (reason === null)
      yield { says: 'noReason', case: 1, place, subject: `${title}·${name}`, expected: '原因', received: name };
  }
}

/** S15-5: strictly below; members excused from taking part, and named as absent, do not lower the rate. */
export function* enoughPresent(gathering: Gathering, context: CheckContext): Generator<Hit> {
  const { due, present, absentees, title } = gathering;
  const rate = context.parameters.number('S15-5', 'rate');
  const [stated, came] = [valueOf(due), valueOf(present)];
  if (stated === undefined || came === undefined) return;
  const away = absentees === null ? [] : (valueOf(absentees)?.people ?? []);
  const excused = away.filter(({ name }) =>
    context.roster.named(name).some(({ record }) => isFilled(record.exemptFrom)),
  ).length;
  const asked = stated - excused;
  // In whole thousandths, so that four of five is exactly 0.8.
  if (asked <= 0 || came * 1000 >= Math.round(rate * 1000) * asked) return;
  const share = (part: number): string => `${Math.floor(part * 1000) / 10}%`;
  yield {
    says: 'low',
    place: present.place,
    subject: title,
    expected: `${share(rate)}以上`,
    received: share(came / asked),
    data: { asked, came },
  };
}
