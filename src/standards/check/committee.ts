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
}

/** 支委会成员 as rules ask it. */
export interface Committee {
  readonly seats: readonly Seat[];
  /** The seats held on a day, in the order of the sheet. */
  readonly at: (day: Day) => readonly Seat[];
}

/**
 * A committee stays until the next one is elected, so the end of a term ends no seat: only an end before that of the
 * others of the same term does, or the beginning of the next term.
 */
export function committeeOf(ledger: Ledger): Committee {
  const rows = records(ledger, 'committee');
  const terms = [...groupBy(rows, ({ term }) => compact(term.typed)).values()].map((members) => ({
    members,
    begin: Math.min(...members.map(({ since }) => valueOf(since)?.from ?? Infinity)),
    end: Math.max(...members.map(({ until }) => valueOf(until)?.to ?? -Infinity)),
  }));
  const inOrder = terms.toSorted((left, right) => left.begin - right.begin);
  const ends = new Map<CommitteeRecord, Day | undefined>();
  inOrder.forEach(({ members, end }, index) => {
    const next = inOrder[index + 1]?.begin ?? Infinity;
    for (const member of members) {
      const until = valueOf(member.until)?.to;
      const early = until !== undefined && until < end ? until : Infinity;
      const last = Math.min(early, next - 1);
      ends.set(member, Number.isFinite(last) ? last : undefined);
    }
  });
  const seats = rows.map((record): Seat => {
    const posts = postsIn(record.post.typed);
    return { record, name: valueOf(record.name), posts, endedOn: ends.get(record) };
  });
  const began = ({ record }: Seat, day: Day): boolean => (valueOf(record.since)?.from ?? -Infinity) <= day;
  return {
    seats,
    at: (day) => seats.filter((seat) => began(seat, day) && (seat.endedOn === undefined || seat.endedOn >= day)),
  };
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
