import { fingerprint } from '../record/fingerprint';
import type { RowKeys } from '../record/row-keys';
import { findLayout } from '../rectification/layout';
import { findLogLayout } from '../rectification/log';
import { readList } from '../rectification/read-list';
import { rowIds } from '../rectification/row-ids';

/** Rows of 整改台账 are known by their id or, where people added them, by what they say; rows of 整改记录 by all they say. */
export const rowKeys: RowKeys = (grid) => {
  const layout = findLayout(grid);
  if (layout !== undefined) return rowIds(readList(grid, layout));
  return findLogLayout(grid) === undefined ? new Map() : fingerprint(grid, false).rows;
};
