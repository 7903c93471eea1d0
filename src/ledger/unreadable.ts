import type { Problem } from '../values/problem';
import { problemAt } from '../values/problem';
import type { Field } from './field';

/** Why there is no value although nothing was typed wrongly, or although a rule is there to say so. */
const QUIET = new Set([
  ...['blank', 'declaredEmpty', 'noColumn', 'noTime', 'all', 'collective'],
  ...['freeText', 'unanimous', 'recurring', 'openEnded'],
  // Wrong identity numbers are findings; only a clipped one is a matter of reading.
  ...['checkDigit', 'birthday', 'length', 'characters', 'oldFifteen'],
]);

/** So many of one kind in one column are listed cell by cell; the rest only counted. */
const LISTED = 20;

/** The unreadable cells of one table. A column filled in some unknown way must not drown everything else. */
export class UnreadableCells {
  private readonly found = new Map<string, { problems: Problem[]; more: number }>();

  note(title: string, field: Field<unknown>): void {
    if (field.value.ok || QUIET.has(field.value.reason)) return;
    const { reason } = field.value;
    const key = `${title}/${reason}`;
    let group = this.found.get(key);
    if (group === undefined) this.found.set(key, (group = { problems: [], more: 0 }));
    const code = `ledger.cell.${reason}`;
    const last = group.problems.at(-1);
    // A merged cell is seen from each of its rows and reported once.
    if (last?.row === field.place.row && last.column === field.place.column) return;
    if (group.problems.length >= LISTED) group.more += 1;
    else group.problems.push(problemAt(field.place, code, { received: field.typed, data: { title } }));
  }

  problems(sheet: string): Problem[] {
    return [...this.found.entries()].flatMap(([key, { problems, more }]) => {
      const title = key.slice(0, key.lastIndexOf('/'));
      return more === 0 ? problems : [...problems, { code: 'ledger.cell.more', sheet, data: { title, count: more } }];
    });
  }
}
