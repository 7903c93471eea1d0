import { groupBy } from '../values/group-by';
import { readClaims, type Claim } from './claims';
import { keyText, readKey, rectificationId } from './identity';
import { textIn, type ListRow } from './item';

/** What matching needs to know of a finding. */
export interface Candidate {
  readonly id: string;
  /** How it reads in the list now. */
  readonly wording: string;
}

/** A row that stands for a finding, with the key it has or gets. */
export interface Kept {
  readonly row: ListRow;
  readonly key: string;
  readonly base: string;
  readonly generation: number;
  /** '' when neither the row nor this run knows it. */
  readonly findingId: string;
}

export interface Matching {
  /** By the finding's first key: its rows, the latest last. All but the latest are history. */
  readonly kept: ReadonlyMap<string, readonly Kept[]>;
  /** Rows that a person copied from ours, by the key they have or get. */
  readonly copies: ReadonlyMap<ListRow, string>;
}

/**
 * Which row stands for which finding: by key, by the finding's id, and then, for rows without either, by wording. Each finding has
 * at most one living row and each row at most one finding. Of rows with one key the first in sheet order that still says most of
 * what the finding says is the row; the others are copies. `possible`: ids of findings that could be, though this run did not
 * find them.
 */
export function matchRows(
  rows: readonly ListRow[],
  candidates: readonly Candidate[],
  possible: readonly string[] = [],
): Matching {
  const ids = new Map([...possible, ...candidates.map(({ id }) => id)].map((id) => [rectificationId(id), id]));
  const wordings = new Map(candidates.map(({ id, wording }) => [rectificationId(id), wording]));
  const { claims, unkeyed, copies } = readClaims(rows, (base) => ids.has(base));
  const kept = new Map<string, Kept[]>();
  const surplus: Kept[] = [];
  for (const [base, group] of groupBy(claims, (claim) => claim.base)) {
    const { first, others } = oneForEach(group, wordings.get(base));
    const noted = group.map((claim) => claim.noted).find((id) => id !== '') ?? ids.get(base) ?? '';
    const keep = ({ row, generation }: Numbered): Kept => ({
      ...{ row, base, generation, findingId: noted },
      key: keyText(base, generation),
    });
    kept.set(
      base,
      first.map(keep).sort((left, right) => left.generation - right.generation),
    );
    surplus.push(...others.map(keep));
  }
  for (const [row, id] of byWording(unkeyed, candidates, new Set(kept.keys()))) {
    const base = rectificationId(id);
    kept.set(base, [{ row, key: base, base, generation: 1, findingId: id }]);
  }
  return { kept, copies: rekeyed(copies, surplus) };
}

type Numbered = Claim & { readonly generation: number };

/** Of each generation one row, and the rest. */
function oneForEach(group: readonly Claim[], wording: string | undefined): { first: Numbered[]; others: Numbered[] } {
  const first: Numbered[] = [];
  const others: Numbered[] = [];
  const numbered = group.map((claim) => ({ ...claim, generation: claim.generation ?? 1 }));
  for (const same of groupBy(numbered, ({ generation }) => generation).values()) {
    const marks = same.map((claim) => likeness(claim, wording));
    const best = marks.indexOf(marks.reduce((most, mark) => Math.max(most, mark), 0));
    same.forEach((claim, index) => (index === best ? first : others).push(claim));
  }
  return { first, others };
}

/** How much of what we wrote into the row still stands there. */
function likeness({ row, base, generation, noted }: Numbered, wording: string | undefined): number {
  const ours = textIn(row, 'wording');
  const problem = textIn(row, 'problem');
  return [
    textIn(row, 'id') === keyText(base, generation),
    noted !== '',
    ours !== '' && ours === wording,
    problem !== '' && (problem === ours || problem === wording),
  ].filter(Boolean).length;
}

/** k findings of one wording take k rows, in the order of the sheet. */
function* byWording(
  rows: readonly ListRow[],
  candidates: readonly Candidate[],
  taken: ReadonlySet<string>,
): Generator<readonly [row: ListRow, id: string]> {
  const free = candidates.filter(({ id, wording }) => wording !== '' && !taken.has(rectificationId(id)));
  const queues = groupBy([...free].reverse(), ({ wording }) => wording);
  for (const row of rows) {
    const said = [textIn(row, 'wording'), textIn(row, 'problem')].map((text) => queues.get(text));
    const next = said.find((queue) => queue !== undefined && queue.length > 0)?.pop();
    if (next !== undefined) yield [row, next.id];
  }
}

/** New keys for copies: the key of the row they were copied from with the first free `-C` number. */
function rekeyed(known: readonly ListRow[], surplus: readonly Kept[]): Map<ListRow, string> {
  const copies = new Map<ListRow, string>();
  const used = new Set<string>();
  const last = new Map<string, number>();
  const doubled: { row: ListRow; key: string }[] = surplus.map(({ row, key }) => ({ row, key }));
  for (const row of known) {
    const key = textIn(row, 'id');
    // A copy of a copy needs a key of its own as well.
    if (used.has(key)) doubled.push({ row, key: originalKey(key) });
    else copies.set(row, key);
    used.add(key);
  }
  for (const { row, key } of doubled) {
    let number = (last.get(key) ?? 0) + 1;
    while (used.has(`${key}-C${number}`)) number += 1;
    last.set(key, number);
    used.add(`${key}-C${number}`);
    copies.set(row, `${key}-C${number}`);
  }
  return copies;
}

function originalKey(copy: string): string {
  const key = readKey(copy);
  return key === undefined ? copy : keyText(key.base, key.generation);
}
