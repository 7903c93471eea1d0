import { parseCellName } from './address';
import type { Grid } from './grid';
import { LOCAL_FUNCTIONS } from './local-functions';

/** How far the formulas of a sheet look: there are none, only at cells of the sheet itself, or possibly further. */
export type FormulaReach = 'none' | 'own' | 'beyond';

const reaches = new WeakMap<Grid, FormulaReach>();

/**
 * Tells which sheets keep their results as long as none of their own cells is edited. In doubt a formula looks further:
 * names, tables, other sheets, unknown functions, and those that come to something else by the clock or by what is hidden.
 */
export function formulaReach(grid: Grid): FormulaReach {
  let reach = reaches.get(grid);
  if (reach === undefined) reaches.set(grid, (reach = reachOf(grid)));
  return reach;
}

function reachOf(grid: Grid): FormulaReach {
  let reach: FormulaReach = 'none';
  for (const row of grid.rows()) {
    for (const [, { formula }] of grid.rowCells(row)) {
      if (formula === undefined) continue;
      if (!isLocal(formula)) return 'beyond';
      reach = 'own';
    }
  }
  return reach;
}

const COLUMN_RANGES = /(?<![\p{L}\p{N}_.$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/giu;
const WORDS = /([\p{L}_\\$][\p{L}\p{N}_.?\\$]*)(\s*\()?/gu;
const NEWER_FUNCTION = /^(?:_XLFN\.|_XLWS\.)+/u;

/** Whether the formula comes to the same as long as nothing on its own sheet is edited. */
export function isLocal(formula: string): boolean {
  const plain = formula.replace(/"[^"]*"/gu, '');
  if (/[![]/u.test(plain)) return false;
  for (const [, word = '', call] of plain.replace(COLUMN_RANGES, '').matchAll(WORDS)) {
    const name = word.toUpperCase();
    const isKnown =
      call === undefined
        ? name === 'TRUE' || name === 'FALSE' || parseCellName(name) !== undefined
        : LOCAL_FUNCTIONS.has(name.replace(NEWER_FUNCTION, ''));
    if (!isKnown) return false;
  }
  return true;
}
