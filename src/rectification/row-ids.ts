import { groupBy } from '../values/group-by';
import { RECTIFICATION_COLUMNS } from './columns';
import { readKey } from './identity';
import { textIn, type ListRow } from './item';

const BY_HAND = '人工登记/';

/**
 * What each row of a list is asked for by, by sheet row: our key, or, for a row that has none, what it says. Rows with the same
 * problem are told apart by the rest of what stands in them, and rows that say quite the same by their order: so a row that was
 * reworded is not found any more, rather than taken for another. Never written into the row.
 */
export function rowIds(rows: readonly ListRow[]): ReadonlyMap<number, string> {
  const ids = new Map<number, string>();
  const byHand: ListRow[] = [];
  for (const row of rows) {
    const id = textIn(row, 'id');
    if (readKey(id) === undefined) byHand.push(row);
    else ids.set(row.row, id);
  }
  for (const [problem, alike] of groupBy(byHand, (row) => textIn(row, 'problem'))) {
    if (alike.length === 1) for (const { row } of alike) ids.set(row, `${BY_HAND}${problem}`);
    else
      for (const [whole, same] of groupBy(alike, wholeText))
        same.forEach(({ row }, index) => ids.set(row, `${BY_HAND}${whole}#${index + 1}`));
  }
  return ids;
}

/** All that people write into a row, the problem first. */
function wholeText(row: ListRow): string {
  return ['problem' as const, ...RECTIFICATION_COLUMNS].map((column) => textIn(row, column)).join('｜');
}
