import type { Clause } from './clause';
import { clauseWords } from './clause-words';
import { sameMeaning } from './meaning-of-clause';
import { clausesOf, parseRule } from './parse-rule';

/**
 * One Chinese sentence that says what the clause means and reads back to the same meaning. The condition is kept where it fits;
 * what has no wording of its own (`unknown`, `external`) is given word for word.
 */
export function printClause(clause: Clause): string {
  const refs = clause.subRefs ?? [];
  const head = refs.length === 0 ? '' : `第${refs.join('、')}项，`;
  const words = clauseWords(clause);
  // Levels carry their conditions themselves; how amounts combine has none.
  const condition =
    clause.kind === 'levels' || clause.kind === 'method' ? '' : (clause.condition ?? '').replace(/\s+/gu, '');
  const candidates = [
    `${head}${condition}${words.short}`,
    `${head}${condition}，${words.short}`,
    `${head}${condition}${words.full}`,
  ];
  return candidates.find((text) => condition !== '' && readsBack(text, clause)) ?? `${head}${words.full}`;
}

/** The cap and the 不重复 of a bonus are also clauses of their own. */
function readsBack(text: string, clause: Clause): boolean {
  const [read, ...more] = clausesOf(parseRule(text));
  const apart = clause.kind === 'bonus' ? more.filter(({ kind }) => kind !== 'cap' && kind !== 'method') : more;
  return read !== undefined && apart.length === 0 && sameMeaning(read, clause);
}
