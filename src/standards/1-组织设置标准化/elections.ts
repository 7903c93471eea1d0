import { isFilled, valueOf, type Field } from '../../ledger/field';
import { records, type Ledger } from '../../ledger/ledger';
import type { ElectionRecord } from '../../ledger/sheets/election';
import type { Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import type { Person } from '../../values/names';
import { parsed } from '../../values/parsed';
import { compact } from '../../values/text';

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
  // Where the common cells are typed once, the rows below that leave them blank go on with the same election.
  let key = '';
  const rows = groupBy(records(ledger, 'election'), ({ term, type, heldOn }) => {
    const own = [term, type, heldOn].map(({ typed }) => typed).join(' ');
    return (key = own.trim() === '' ? key : own);
  });
  return [...rows.values()].flatMap((members): Election[] => {
    const [record] = members;
    if (record === undefined) return [];
    return [
      {
        record,
        candidates: namesIn(members.map(({ candidates }) => candidates)),
        elected: namesIn(members.map(electedIn)),
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

/** 是否当选 answers for the candidate of its row: the field then names him, or nobody. */
function electedIn({ elected, candidates }: ElectionRecord): Field<readonly Person[]> {
  const typed = compact(elected.typed);
  if (/^(?:当选|已当选|是|√)$/u.test(typed)) return { ...elected, value: candidates.value };
  return /^(?:未当选|不当选|落选|否|×)$/u.test(typed) ? { ...elected, value: parsed([]) } : elected;
}

/** A number alone belongs to the one candidate of its row. */
function votesOf({ votes, candidates }: ElectionRecord): Votes[] {
  const [only, ...others] = valueOf(candidates) ?? [];
  return (valueOf(votes) ?? []).flatMap((tally): Votes[] => {
    const name = tally.name !== '' ? tally.name : others.length === 0 ? only?.name : undefined;
    return name === undefined ? [] : [{ name, votes: tally.votes, field: votes }];
  });
}
