import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { TalkRecord } from '../../ledger/sheets/talk';
import { dayOf, monthsSpan, overlaps, type DateSpan, type Day } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';
import { membership, type Member } from '../check/roster';

/** A talk with the people on its two sides. */
export interface Talk {
  readonly record: TalkRecord;
  readonly talkers: readonly string[];
  readonly partners: readonly string[];
  /** `undefined` when it can not be read. */
  readonly held: DateSpan | undefined;
}

export const talksOf = onceFor(({ ledger }: CheckContext): readonly Talk[] =>
  records(ledger, 'talk').map((record) => ({
    record,
    talkers: (valueOf(record.talkers) ?? []).map(({ name }) => name),
    partners: (valueOf(record.partners) ?? []).map(({ name }) => name),
    held: valueOf(record.date),
  })),
);

/** Who talked with whom in the year, and how often. */
export interface YearOfTalks {
  readonly count: (one: string, other: string) => number;
  /** Everybody with whom a person talked. */
  readonly partnersOf: (name: string) => ReadonlyMap<string, number>;
  /** Some talks name nobody (各支委, 全体党员) or can not be read: who is missing may be among them. */
  readonly unclear: boolean;
}

/** A talk without a readable date counts for the year. */
export const yearOfTalks = onceFor((context: CheckContext): YearOfTalks => {
  const year = monthsSpan(context.year, 1, 12, 'year');
  const counts = new Map<string, Map<string, number>>();
  const add = (one: string, other: string): void => {
    const own = counts.get(one) ?? new Map<string, number>();
    own.set(other, (own.get(other) ?? 0) + 1);
    counts.set(one, own);
  };
  let unclear = false;
  for (const { record, talkers, partners, held } of talksOf(context)) {
    if (held !== undefined && !overlaps(held, year)) continue;
    if ([record.talkers, record.partners].some((field) => isFilled(field) && !field.value.ok)) unclear = true;
    for (const talker of talkers) {
      for (const partner of partners) {
        if (talker === partner) continue;
        add(talker, partner);
        add(partner, talker);
      }
    }
  }
  const nobody: ReadonlyMap<string, number> = new Map();
  return {
    count: (one, other) => counts.get(one)?.get(other) ?? 0,
    partnersOf: (name) => counts.get(name) ?? nobody,
    unclear,
  };
});

/** The last day that counts: the as-of date, or the end of the year once it is over. */
export function lastDay({ year, asOf }: CheckContext): Day {
  return Math.min(asOf, dayOf(year, 12, 31));
}

/** Whoever held a seat at some time of the year, 书记 and 副书记 of the profile too. */
export function committeeNames(context: CheckContext): ReadonlySet<string> {
  const { committee, profile, year } = context;
  const seats = [...committee.at(dayOf(year, 1, 1)), ...committee.at(lastDay(context))];
  const profiled = profile === undefined ? [] : [valueOf(profile.secretary), valueOf(profile.deputy)];
  return new Set([...seats.map(({ name }) => name), ...profiled].filter((name) => name !== undefined));
}

/** Who came in the last quarter has hardly had the time: only a hint. */
export function cameLate(member: Member, { year }: CheckContext): boolean {
  return membership(member, dayOf(year, 10, 1)) !== 'yes';
}
