import type { Clause, ClauseMeaning } from './clause';

/** The fields of a clause that say what it means, without its words and place. Absent and `undefined` are the same. */
export function clauseMeaning(clause: Clause | ClauseMeaning): Readonly<Record<string, unknown>> {
  const words = new Set(['text', 'start', 'condition', 'doubt', 'subRefs']);
  return Object.fromEntries(
    Object.entries(clause)
      .filter(([name, value]) => !words.has(name) && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Whether two clauses mean the same, whatever their words. */
export function sameMeaning(a: Clause | ClauseMeaning, b: Clause | ClauseMeaning): boolean {
  return JSON.stringify(clauseMeaning(a)) === JSON.stringify(clauseMeaning(b));
}
