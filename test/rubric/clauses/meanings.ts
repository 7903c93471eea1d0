import { clauseMeaning } from '../../../src/rubric/clauses/meaning-of-clause';
import { clausesOf, parseRule } from '../../../src/rubric/clauses/parse-rule';

export type Meaning = Readonly<Record<string, unknown>>;

/** What the clauses of a cell mean, with their doubts and sub-items; `points` are plain points of the item. */
export function meanings(cell: string, points: number | null = null): readonly Meaning[] {
  return clausesOf(parseRule(cell, { points: points === null ? null : points * 1000 })).map((clause) => ({
    ...clauseMeaning(clause),
    ...(clause.subRefs ? { subRefs: clause.subRefs } : {}),
    ...(clause.doubt ? { doubt: clause.doubt } : {}),
  }));
}
