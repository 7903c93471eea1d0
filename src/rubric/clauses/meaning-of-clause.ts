import type { Clause, ClauseMeaning } from './clause';

/** Fields that say where a clause stands and how it was read, not what it means. */
const WORDS = new Set(['text', 'start', 'condition', 'doubt', 'subRefs']);

/** The fields of a clause that say what it means, without its words and place. Absent and `undefined` are the same. */
export function clauseMeaning(clause: Clause | ClauseMeaning): Readonly<Record<string, unknown>> {
  const meaning = sorted(clause, WORDS);
  return clause.kind === 'levels' ? { ...meaning, levels: clause.levels.map((level) => sorted(level)) } : meaning;
}

/** Whether two clauses mean the same, whatever their words. */
export function sameMeaning(a: Clause | ClauseMeaning, b: Clause | ClauseMeaning): boolean {
  return JSON.stringify(clauseMeaning(a)) === JSON.stringify(clauseMeaning(b));
}

function sorted(fields: object, without: ReadonlySet<string> = new Set()): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([name, value]) => !without.has(name) && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
