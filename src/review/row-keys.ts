import { fingerprint } from '../record/fingerprint';
import type { RowKeys } from '../record/row-keys';
import { textIn } from '../rectification/item';
import { findLayout } from '../rectification/layout';
import { findLogLayout } from '../rectification/log';
import { readList } from '../rectification/read-list';

/** Rows of 整改台账 are known by their id, rows of 整改记录 by all they say. */
export const rowKeys: RowKeys = (grid) => {
  const layout = findLayout(grid);
  if (layout !== undefined) {
    const keyed = readList(grid, layout).map((row) => [row.row, textIn(row, 'id')] as const);
    return new Map(keyed.filter(([, key]) => key !== ''));
  }
  return findLogLayout(grid) === undefined ? new Map() : fingerprint(grid, false).rows;
};
