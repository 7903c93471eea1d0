import { isColumnMeaning } from '../../review/column-names';
import type { Pending } from './state';

export type Columns = Pending['columns'];

/** Corrections of columns that this machine keeps for the next workbook. Neither method throws. */
export interface ColumnMemory {
  /** By header words; empty where nothing is kept or nothing can be. */
  recall(): Columns;
  remember(columns: Columns): void;
}

const KEY = 'biaochi.columns';
/** More headers than any office has tables for; the oldest go first. */
const MOST = 200;

/**
 * Kept in the browser's storage. It may be missing, forbidden or full, or hold what another version wrote: then the pane does
 * without, since nothing but a convenience is lost.
 *
 * @param storage reading it may itself throw where storage is forbidden
 */
export function storedColumns(storage: () => Pick<Storage, 'getItem' | 'setItem'>): ColumnMemory {
  const recall = (): Columns => {
    try {
      return columnsIn(JSON.parse(storage().getItem(KEY) ?? '{}'));
    } catch {
      return {};
    }
  };
  return {
    recall,
    remember(columns) {
      if (Object.keys(columns).length === 0) return;
      const older = Object.entries(recall()).filter(([header]) => !Object.hasOwn(columns, header));
      const kept = [...older, ...Object.entries(columns)].slice(-MOST);
      try {
        storage().setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
      } catch {
        return;
      }
    },
  };
}

function columnsIn(stored: unknown): Columns {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, Columns[string]] => isColumnMeaning(entry[1])),
  );
}
