import type { CheckSettings, ParameterValue } from '../standards/check/settings';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import { cellText, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { PARAMETER_ROWS, type ParameterRow } from './parameter-rows';
import { findTable } from './table-place';

/** The header of the table of rule parameters (规则参数). */
export const PARAMETER_TITLES = [
  '规则',
  '参数说明',
  '取值',
  '默认值',
  '单位或填法',
  '依据（可信度）',
  '参数编号',
] as const;
/** Columns of the table, counted from its first. */
export const PARAMETER_COLUMNS = { rule: 0, meaning: 1, value: 2, standard: 3, hint: 4, basis: 5, key: 6 } as const;

export interface ParametersReading {
  readonly parameters: CheckSettings['parameters'];
  readonly problems: readonly Problem[];
}

/** Values that people typed, found by their keys; blank is the default, and so is, with a problem at its cell, what can not be used. */
export function readParameters(grid: Grid): ParametersReading {
  const parameters: Record<string, ParameterValue> = {};
  const problems: Problem[] = [];
  const table = findTable(grid, PARAMETER_TITLES);
  if (table === undefined) return { parameters, problems: isParametersTableLost(grid) ? [lost(grid)] : [] };
  const typedAt = new Map<string, number>();
  for (const row of grid.rows()) {
    const value = grid.cell(row, table.column + PARAMETER_COLUMNS.value);
    if (row <= table.row || (value.kind !== 'error' && compact(cellText(value)) === '')) continue;
    const key = cellText(grid.cell(row, table.column + PARAMETER_COLUMNS.key)).trim();
    const known = PARAMETER_ROWS.get(key);
    const place = { sheet: grid.sheet, row, column: table.column + PARAMETER_COLUMNS.value };
    const before = typedAt.get(key);
    if (known === undefined) {
      problems.push(problemAt(place, 'settings.noParameter', { received: shownCell(value), data: { key } }));
    } else if (before !== undefined) {
      problems.push(problemAt(place, 'settings.parameterTwice', { received: shownCell(value), data: { row: before } }));
    } else {
      typedAt.set(key, row);
      const read = known.form.read(value);
      if (read === undefined) problems.push(problemAt(place, 'settings.invalid', unusable(value, known)));
      else parameters[key] = read;
    }
  }
  return { parameters, problems };
}

function unusable(value: Cell, { key, parameter, form }: ParameterRow): Pick<Problem, 'received' | 'data'> {
  const hint = `填法：${form.hint}。`;
  const data = { name: `${parameter.meaning}（${key}）`, fallback: form.show(parameter.default), hint };
  return { received: shownCell(value), data };
}

function shownCell(value: Cell): string {
  return value.kind === 'error' ? value.code : cellText(value);
}

/** The lines of the table are there, but its header is not: what people typed would go unread. */
export function isParametersTableLost(grid: Grid): boolean {
  for (const row of grid.rows()) {
    for (const [, cell] of grid.rowCells(row)) if (cell.kind === 'text' && PARAMETER_ROWS.has(cell.text)) return true;
  }
  return false;
}

function lost(grid: Grid): Problem {
  const data = { name: '规则参数', columns: PARAMETER_TITLES.join('、') };
  return { code: 'settings.tableLost', sheet: grid.sheet, data };
}
