import type { Clause, ClauseMeaning, ClauseText } from '../../src/rubric/clauses/clause';

/** A clause by hand: its sentence and what it means. */
export function clause(text: string, meaning: ClauseMeaning, more: Partial<ClauseText> = {}): Clause {
  return { text, start: 0, ...more, ...meaning };
}
