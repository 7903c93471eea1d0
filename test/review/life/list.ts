import { readKey, type RowKey } from '../../../src/rectification/identity';
import { textIn, type ListRow } from '../../../src/rectification/item';
import { findLayout, type ListLayout } from '../../../src/rectification/layout';
import { findLogLayout, type LogColumn } from '../../../src/rectification/log';
import { readList } from '../../../src/rectification/read-list';
import { ownSheets } from '../../../src/review/own-sheets';
import { contentKey } from '../../../src/record/fingerprint';
import { cellText } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import type { Workbook } from '../../../src/workbook/host';

/** The living list as people see it. */
export interface ShownList {
  readonly grid: Grid;
  readonly layout: ListLayout;
  readonly rows: readonly ListRow[];
}

export function listIn(workbook: Workbook): ShownList | undefined {
  const { grid } = ownSheets(workbook).rectification;
  const layout = grid && findLayout(grid);
  return grid && layout && { grid, layout, rows: readList(grid, layout) };
}

/** Rows of findings, copies and people's own rows left out. */
export function keyedRows(list: ShownList | undefined): { readonly row: ListRow; readonly key: RowKey }[] {
  return (list?.rows ?? []).flatMap((row) => {
    const key = readKey(textIn(row, 'id'));
    return key === undefined || key.isCopy ? [] : [{ row, key }];
  });
}

export interface LogLine {
  readonly key: string;
  readonly to: string;
  readonly cells: readonly string[];
}

/** The rows of 整改记录 below its header. */
export function logLines(workbook: Workbook): LogLine[] {
  const { grid } = ownSheets(workbook).log;
  const layout = grid && findLogLayout(grid);
  if (grid === undefined || layout === undefined) return [];
  const text = (row: number, name: LogColumn): string => cellText(grid.cell(row, layout.columns[name]));
  return [...grid.rows()]
    .filter((row) => row > layout.headerRow)
    .map((row) => ({
      key: text(row, '编号'),
      to: text(row, '到'),
      cells: [...grid.rowCells(row)].map(([column, cell]) => `${column} ${contentKey(cell)}`),
    }));
}

/** What tells the rows of a list (by their ids) or of 整改记录 (by all they say) wherever they are moved. */
export function keysOfRows(grid: Grid): Map<number, string> {
  const layout = findLayout(grid);
  const rows = layout === undefined ? [] : readList(grid, layout).map((row) => [row.row, textIn(row, 'id')] as const);
  if (layout !== undefined || findLogLayout(grid) === undefined) return new Map(rows.filter(([, id]) => id !== ''));
  return new Map(
    [...grid.rows()].map((row) => [
      row,
      [...grid.rowCells(row)].map(([column, cell]) => `${column} ${contentKey(cell)}`).join('\n'),
    ]),
  );
}
