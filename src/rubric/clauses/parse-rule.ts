import { fromMilli, toMilli, type Milli } from '../../values/milli';
import type { Clause, ClauseMeaning, Fragment } from './clause';
import { fragmentsOf } from './fragments';
import { normalText } from './normal-text';
import { piecesOf } from './piece';
import { entriesOf, type Entry } from './runs';
import { tokensIn } from './scan';
import { settle } from './settle';

/** What is known of the item whose rule is read. */
export interface RuleContext {
  /** The item's points; null or left out when not known. */
  readonly points?: Milli | null;
}

/**
 * Reads a cell of the scoring-rule column (评分标准). Works outward from the amounts (扣…分, 不得分, 扣完为止 …): what leads to an
 * amount is its condition, rows of amounts are levels. The fragments in order give back the cell exactly; requirements have no
 * clause; what speaks of scoring and was not understood is `unknown`. Never throws; time grows with the length of the cell.
 */
export function parseRule(text: string, context: RuleContext = {}): readonly Fragment[] {
  const normal = normalText(text);
  const points = context.points === undefined || context.points === null ? null : fromMilli(context.points);
  const entries = entriesOf(piecesOf(normal.text, tokensIn(normal.text)), normal.text, { points });
  return fragmentsOf(normal, settle(entries).map(checked));
}

/** The clauses of a cell alone. */
export function clausesOf(fragments: readonly Fragment[]): readonly Clause[] {
  return fragments.flatMap(({ clause }) => (clause ? [clause] : []));
}

/** Amounts that no rubric can mean (too large, more than three decimals) are not read. */
function checked(entry: Entry): Entry {
  return entry.meaning === null || amountsOf(entry.meaning).every((amount) => toMilli(amount).ok)
    ? entry
    : { ...entry, meaning: { kind: 'unknown' } };
}

function amountsOf(meaning: ClauseMeaning): readonly number[] {
  switch (meaning.kind) {
    case 'fixed':
    case 'perUnit':
    case 'award':
    case 'ratio':
      return [meaning.amount];
    case 'bonus':
      return [meaning.amount, meaning.cap ?? 0].flat();
    case 'discretion':
      return [meaning.low ?? 0, meaning.high ?? 0];
    case 'levels':
      return meaning.levels.flatMap((level) => level.amount);
    case 'cap':
      return typeof meaning.max === 'number' ? [meaning.max] : [];
    default:
      return [];
  }
}
