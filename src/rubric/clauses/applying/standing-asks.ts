import type { Clause } from '../clause';
import { ask, type Ask, type AskCode } from './ask';
import type { Happenings } from './happening';

/** What no answer can compute and a human has to look at, unless the reviewer said that it is not the case. */
export function standingAsks(clauses: readonly Clause[], happened: Happenings): readonly Ask[] {
  return clauses.flatMap((clause, index) => {
    const said = happened.get(index);
    const code = codeOf(clause);
    const denied = said !== undefined && 'happened' in said && !said.happened;
    return code === undefined || denied ? [] : [ask(index, code)];
  });
}

function codeOf(clause: Clause): AskCode | undefined {
  switch (clause.kind) {
    case 'unknown':
      return 'notUnderstood';
    case 'external':
      return 'elsewhere';
    case 'method':
      return clause.rule === 'bestOf' || clause.rule === 'noStack' || clause.rule === 'halve'
        ? undefined
        : 'combinedByHand';
    case 'cap':
      return clause.scope === 'sheet' && clause.max !== 'itemPoints' ? 'sheetCap' : undefined;
    default:
      return undefined;
  }
}
