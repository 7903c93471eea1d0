import { isFilled, valueOf, type Field } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { ElectionRecord } from '../../ledger/sheets/election';
import type { Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import type { Person } from '../../values/names';

/** One election, whether it fills one row or one for each candidate. */
export interface Election {
  /** Its first row, for everything that holds for the whole election. */
  readonly record: ElectionRecord;
  /** `undefined` when a row's entry is not readable. */
  readonly candidates: ReadonlySet<string> | undefined;
  readonly elected: ReadonlySet<string> | undefined;
  readonly supervisors: ReadonlySet<string> | undefined;
  /** Votes for each candidate, with the cell that says so. */
  readonly votes: readonly Votes[];
}

export interface Votes {
  readonly name: string;
  readonly votes: number;
  readonly field: Field<unknown>;
}

export function electionsOf(ledger: Ledger): readonly Election[] {
  const rows = groupBy(
    records(ledger, 'election'),
    ({ term, type, heldOn }) => `${term.typed} ${type.typed} ${heldOn.typed}`,
  );
  return [...rows.values()].flatMap((members): Election[] => {
    const [record] = members;
    if (record === undefined) return [];
    return [
      {
        record,
        candidates: namesIn(members.map(({ candidates }) => candidates)),
        elected: namesIn(members.map(({ elected }) => elected)),
        supervisors: namesIn(members.map(({ supervisors }) => supervisors)),
        votes: members.flatMap(votesOf),
      },
    ];
  });
}

/** 换届 and not 补选; an election of unsaid type is a 换届. */
export function isRegular({ record }: Election): boolean {
  return valueOf(record.type) !== '补选';
}

/** The regular election that was held last by the day. */
export function lastElection(elections: readonly Election[], day: Day): Election | undefined {
  const held = elections.filter((one) => isRegular(one) && (valueOf(one.record.heldOn)?.from ?? Infinity) <= day);
  const time = ({ record }: Election): number => valueOf(record.heldOn)?.from ?? -Infinity;
  return [...held].sort((left, right) => time(left) - time(right)).at(-1);
}

/** Blank cells name nobody: with one row for each candidate, most say nothing under 当选. */
function namesIn(fields: readonly Field<readonly Person[]>[]): ReadonlySet<string> | undefined {
  const filled = fields.filter(isFilled);
  if (filled.length === 0 || filled.some((field) => valueOf(field) === undefined)) return undefined;
  return new Set(filled.flatMap((field) => (valueOf(field) ?? []).map(({ name }) => name)));
}

/** A number alone belongs to the one candidate of its row. */
function votesOf({ votes, candidates }: ElectionRecord): Votes[] {
  const [only, ...others] = valueOf(candidates) ?? [];
  return (valueOf(votes) ?? []).flatMap((tally): Votes[] => {
    const name = tally.name !== '' ? tally.name : others.length === 0 ? only?.name : undefined;
    return name === undefined ? [] : [{ name, votes: tally.votes, field: votes }];
  });
}
