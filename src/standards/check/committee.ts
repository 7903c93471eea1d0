import { valueOf } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { CommitteeRecord } from '../../ledger/sheets/committee';
import type { Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';

/** 书记, 副书记, 组织委员, …; 委员 alone when no duty is named. */
export type Post = string;

/** One row of 支委会成员. */
export interface Seat {
  readonly record: CommitteeRecord;
  /** `undefined` when it can not be read. */
  readonly name: string | undefined;
  /** Several when one person holds them together. */
  readonly posts: readonly Post[];
  /** The last day it was held, `undefined` while it lasts. */
  readonly endedOn: Day | undefined;
  /** Whether it was given up before the others of the same term. */
  readonly leftEarly: boolean;
}

/** 支委会成员 as rules ask it. */
export interface Committee {
  readonly seats: readonly Seat[];
  /** The seats held on a day, in the order of the sheet. */
  readonly at: (day: Day) => readonly Seat[];
  /** Posts that somebody left early and nobody holds on the day, with who held them last. */
  readonly vacantAt: (day: Day) => readonly Vacancy[];
}

export interface Vacancy {
  readonly post: Post;
  readonly seat: Seat;
  /** The last day it was filled. */
  readonly since: Day;
}

/** A secretary, or a secretary and a deputy, are no committee. */
export function isCommittee(seats: readonly Seat[]): boolean {
  return seats.some(({ posts }) => posts.some((post) => post.endsWith('委员')));
}

/**
 * A committee stays until the next one is elected, so the end of a term ends no seat: only an end before that of the
 * others of the same term does, or the beginning of the next term.
 */
export function committeeOf(ledger: Ledger): Committee {
  const rows = records(ledger, 'committee');
  const terms = [...groupBy(rows, termOf(rows)).values()].map((members) => ({
    members,
    begin: Math.min(...members.map(({ since }) => valueOf(since)?.from ?? Infinity)),
    end: Math.max(...members.map(({ until }) => valueOf(until)?.to ?? -Infinity)),
  }));
  const inOrder = [...terms].sort((left, right) => left.begin - right.begin);
  const ends = new Map<CommitteeRecord, { readonly day: Day; readonly early: boolean }>();
  inOrder.forEach(({ members, end }, index) => {
    const next = inOrder[index + 1]?.begin ?? Infinity;
    for (const member of members) {
      const until = valueOf(member.until)?.to;
      const early = until !== undefined && until < end;
      ends.set(member, { day: Math.min(early ? until : Infinity, next - 1), early });
    }
  });
  const seats = rows.map((record): Seat => {
    const posts = postsIn(record.post.typed);
    const { day = Infinity, early = false } = ends.get(record) ?? {};
    return {
      ...{ record, name: valueOf(record.name), posts, leftEarly: early },
      endedOn: Number.isFinite(day) ? day : undefined,
    };
  });
  const began = ({ record }: Seat, day: Day): boolean => (valueOf(record.since)?.from ?? -Infinity) <= day;
  const at = (day: Day): readonly Seat[] =>
    seats.filter((seat) => began(seat, day) && (seat.endedOn === undefined || seat.endedOn >= day));
  return {
    seats,
    at,
    vacantAt: (day) => {
      const current = at(day);
      const held = new Set(current.flatMap(({ posts }) => posts));
      const vacant = new Map<Post, Vacancy>();
      for (const seat of seats) {
        const since = seat.endedOn;
        if (!seat.leftEarly || since === undefined || since >= day) continue;
        // A post of a committee of which nobody is left was not left vacant: there is another committee.
        if (!current.some((other) => began(other, since))) continue;
        for (const post of seat.posts) {
          if (!held.has(post) && since > (vacant.get(post)?.since ?? -Infinity))
            vacant.set(post, { post, seat, since });
        }
      }
      return [...vacant.values()];
    },
  };
}

/**
 * 第三届, whatever else the entry says (第三届补选). A row that names no term belongs to the one in which it begins, so
 * that a by-election does not look like a new committee.
 */
function termOf(rows: readonly CommitteeRecord[]): (row: CommitteeRecord) => string {
  const begins = new Map<string, Day>();
  for (const row of rows) {
    const term = namedTerm(row);
    const since = valueOf(row.since)?.from ?? Infinity;
    if (term !== '') begins.set(term, Math.min(since, begins.get(term) ?? Infinity));
  }
  const inOrder = [...begins].sort(([, left], [, right]) => left - right);
  return (row) => {
    const named = namedTerm(row);
    if (named !== '') return named;
    const since = valueOf(row.since)?.to ?? Infinity;
    return (inOrder.filter(([, begin]) => begin <= since).at(-1) ?? inOrder[0])?.[0] ?? '';
  };
}

function namedTerm({ term }: CommitteeRecord): string {
  return /[一二三四五六七八九十百\d]+届/u.exec(compact(term.typed))?.[0] ?? '';
}

const WORDS = /副书记|书记|纪律检查|纪检|组织|宣传|青年|统战|保密|群工|群众工作|生活|学习/gu;

/** The posts of an entry: `书记兼组织委员`, `组织、宣传委员`, `党支部副书记`. */
export function postsIn(text: string): Post[] {
  const typed = compact(text).replace(/党组织/gu, '');
  const words = (typed.match(WORDS) ?? []).map((word) => (word === '纪律检查' ? '纪检' : word));
  const posts = words.map((word) => (word.endsWith('书记') ? word : `${word}委员`));
  if (posts.length === 0 && typed.includes('委员')) return ['委员'];
  return [...new Set(posts)];
}
