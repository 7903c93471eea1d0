import type { Ledger } from '../../ledger/ledger';
import { isDeclaredEmpty } from '../../values/declared-empty';
import { maskIdNumbers } from '../../values/id-number';
import { cellKey, limitsOf, rowKey, type Waiver } from './waiver';

/** At the beginning of a line: above it may stand whose note it is. */
const HEADING = /^[ \t\u3000]*(本行)?豁免(本行)?(?:原因)?[ \t\u3000]*[:：]/mu;
/** Before each clause, which begins with what parts it from the one before. */
const CLAUSES = /(?=[()（）;；,，。])/u;
const PART = /^[()（）;；,，。\s]*/u;
const APPROVED = /^(?:豁免)?(?:批准人[\s:：]*|批准\s*[:：]\s*)([^\s:：].*)$/u;

/**
 * The waivers among the notes and comments of ledger cells: `豁免：党委另有安排（批准人：吴建国）`. One covers what is found
 * at its cell, or in its row where it says 本行. Its approver may also stand in a line below. All other notes are people's own.
 */
export function noteWaivers({ notes }: Ledger): Waiver[] {
  return notes.flatMap(({ place, text }): Waiver[] => {
    const heading = HEADING.exec(text);
    if (heading === null) return [];
    const body = text.slice(heading.index + heading[0].length).trim();
    const lines = body.split('\n').map(readLine);
    const [own] = lines;
    const isWholeRow = heading[1] !== undefined || heading[2] !== undefined || own?.isWholeRow === true;
    return [
      {
        place,
        reason: maskIdNumbers(own?.reason ?? ''),
        by: lines.find(({ by }) => by !== '')?.by ?? '',
        covers: [isWholeRow ? rowKey(place) : cellKey(place)],
        ...limitsOf(body),
      },
    ];
  });
}

interface Line {
  readonly reason: string;
  readonly by: string;
  readonly isWholeRow: boolean;
}

/** The reason is what is left of the line without its approver and 本行. */
function readLine(line: string): Line {
  let [reason, by, isWholeRow] = ['', '', false];
  let leftOut = false;
  for (const clause of line.split(CLAUSES)) {
    const words = clause.replace(PART, '').trim();
    const approver = APPROVED.exec(words)?.[1];
    if (approver !== undefined && !isDeclaredEmpty(approver)) by = approver;
    if (words === '本行') isWholeRow = true;
    // A bracket around what is left out goes with it.
    const closes = leftOut && /^[)）]/u.test(clause);
    leftOut = approver !== undefined || words === '本行';
    if (!leftOut) reason += closes ? clause.slice(1) : clause;
  }
  return {
    reason: reason
      .replace(PART, '')
      .replace(/[;；,，。]$/u, '')
      .trim(),
    by,
    isWholeRow,
  };
}
