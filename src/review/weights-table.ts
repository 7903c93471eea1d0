import type { OwnWeight, OwnWeights } from '../rubric/own-weights';
import { partKey, WHOLE_TABLE } from '../rubric/weight-sets';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { findTable } from './table-place';

/** The header of the table of weights (各部分权重). */
export const WEIGHT_TITLES = ['评分表', '部分', '权重取值', '默认值', '默认值出处', '部分编号'] as const;
export const WEIGHT_HEADING = '各部分权重';
/** Columns of the table, counted from its first. */
export const WEIGHT_COLUMNS = { table: 0, part: 1, value: 2, standard: 3, where: 4, path: 5 } as const;

export interface WeightsReading {
  readonly weights: OwnWeights;
  readonly problems: readonly Problem[];
}

/** One line as it stands in the sheet. */
export interface WeightLine {
  readonly row: number;
  readonly key: string;
  /** What people typed, '' for nothing. */
  readonly typed: string;
}

/** What people typed, by part; whether it can be used only the tables can tell. A second one for the same part is a problem. */
export function readWeights(grid: Grid, currentName: (sheet: string) => string): WeightsReading {
  const weights: Record<string, OwnWeight> = {};
  const problems: Problem[] = [];
  const table = findTable(grid, WEIGHT_TITLES);
  if (table === undefined) return { weights, problems: isWeightsTableLost(grid) ? [lost(grid)] : [] };
  for (const { row, key, typed } of weightLines(grid, currentName)) {
    if (typed === '') continue;
    const place = { sheet: grid.sheet, row, column: table.column + WEIGHT_COLUMNS.value };
    const before = Object.hasOwn(weights, key) ? weights[key] : undefined;
    if (before === undefined) weights[key] = { typed, place };
    else {
      const data = { row: before.place?.row ?? 0 };
      problems.push(problemAt(place, 'settings.weightTwice', { received: typed, data }));
    }
  }
  return { weights, problems };
}

/** The lines that name a part; none where the table is not there. */
export function weightLines(grid: Grid, currentName: (sheet: string) => string): readonly WeightLine[] {
  const table = findTable(grid, WEIGHT_TITLES);
  if (table === undefined) return [];
  const text = (row: number, column: keyof typeof WEIGHT_COLUMNS): string =>
    cellText(grid.cell(row, table.column + WEIGHT_COLUMNS[column])).trim();
  return [...grid.rows()].flatMap((row): WeightLine[] => {
    const path = text(row, 'path');
    if (row <= table.row || path === '') return [];
    const cell = grid.cell(row, table.column + WEIGHT_COLUMNS.value);
    const typed = cell.kind === 'error' ? cell.code : compact(cellText(cell));
    return [{ row, key: partKey(currentName(text(row, 'table')), path === WHOLE_TABLE ? null : path), typed }];
  });
}

/** Its heading is there, but not its header: what people typed would go unread. */
export function isWeightsTableLost(grid: Grid): boolean {
  for (const row of grid.rows()) {
    for (const [, cell] of grid.rowCells(row)) {
      if (cell.kind === 'text' && cell.text.trim() === WEIGHT_HEADING) return true;
    }
  }
  return false;
}

function lost(grid: Grid): Problem {
  const data = { name: WEIGHT_HEADING, columns: WEIGHT_TITLES.join('、') };
  return { code: 'settings.tableLost', sheet: grid.sheet, data };
}
