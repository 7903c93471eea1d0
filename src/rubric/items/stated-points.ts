import { pointsText, sumMilli, type Milli } from '../../values/milli';
import { pointsInText, readPoints } from '../../values/points';
import { problemAt } from '../../values/problem';
import type { Place } from '../../workbook/address';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Layout } from '../layout/columns';
import { continuesFromAbove, isFilled } from './cells';
import { seenCell } from '../../workbook/seen-cell';
import { UNSTATED, type StatedPoints } from './draft';
import { numberedParts } from './numbered-parts';
import { pointsOfRule } from './points-of-rule';
import { unitVariants } from './unit-variants';

/**
 * Whether a body row begins a new item. With a points column every filled points cell does; a row without points and
 * without a name of its own continues the item above it.
 */
export function beginsItem(grid: Grid, { columns }: Layout, row: number): boolean {
  if (isFilled(grid, row, columns.points) || isErrorAt(grid, row, columns.points)) return true;
  if (continuesFromAbove(grid, row, columns.points)) return false;
  const nameColumn = columns.item ?? columns.content ?? columns.category ?? columns.rule;
  return isFilled(grid, row, nameColumn);
}

function isErrorAt(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && grid.cell(row, column).kind === 'error';
}

/** The item's points from its points cell, else from its name, its content or its rule. */
export function statedPoints(grid: Grid, layout: Layout, row: number, unitType: string): StatedPoints {
  const { columns } = layout;
  if (columns.points !== undefined && (isFilled(grid, row, columns.points) || isErrorAt(grid, row, columns.points))) {
    return withParts(grid, layout, row, pointsFromCell(grid, row, columns.points, unitType));
  }
  for (const column of textColumns(layout)) {
    if (!isFilled(grid, row, column)) continue;
    const stated = pointsFromText(grid, row, column);
    if (stated !== UNSTATED) return stated;
  }
  return columns.points === undefined ? pointsFromRule(grid, layout, row, unitType) : UNSTATED;
}

/** Columns in whose texts points may stand, those whose header says so first. */
function textColumns({ columns, contents, rules, withPoints }: Layout): number[] {
  const all = [columns.item, ...contents, ...rules].filter((column) => column !== undefined);
  return [...new Set([...all.filter((column) => withPoints.has(column)), ...all])];
}

function pointsFromCell(grid: Grid, row: number, column: number, unitType: string): StatedPoints {
  const { place, cell } = seenCell(grid, row, column);
  const read = readPoints(cell);
  if (read.ok) return { ...UNSTATED, points: read.value, place, numeric: cell.kind === 'number' };
  const listed = cell.kind === 'text' ? pointsInText(cell.text) : [];
  const [only] = listed;
  if (only !== undefined && listed.length === 1) return { ...UNSTATED, points: only.points, place };
  const variants = cell.kind === 'text' ? unitVariants(cell.text) : new Map<string, Milli>();
  const received = cell.kind === 'error' ? cell.code : cellText(cell);
  if (variants.size > 1) return forUnit(variants, unitType, place, received);
  return { ...UNSTATED, place, problems: [problemAt(place, 'points.unreadable', { received })] };
}

/** The points of the office's own kind of unit; unless the setting names one of the kinds, it is asked. */
function forUnit(kinds: ReadonlyMap<string, Milli>, unitType: string, place: Place, received: string): StatedPoints {
  const own = kinds.get(unitType);
  if (own !== undefined) return { ...UNSTATED, points: own, place };
  const data = { kinds: [...kinds.keys()].join('、') };
  return { ...UNSTATED, place, problems: [problemAt(place, 'points.variants', { received, data })] };
}

/** Sub-items with points of their own; where they do not come to the item's that is told, and nothing is rescaled. */
function withParts(grid: Grid, layout: Layout, row: number, stated: StatedPoints): StatedPoints {
  const { item } = layout.columns;
  const columns = [item, ...layout.contents].filter((column) => column !== undefined);
  const found = textColumns(layout)
    .map((column) => ({ column, parts: numberedParts(cellText(seenCell(grid, row, column).cell)) }))
    .map(({ column, parts }) => ({ column, parts, sum: sumMilli((parts ?? []).map(({ points }) => points)) }));
  const exact = found.find(({ parts, sum }) => parts !== null && sum === stated.points);
  const exactParts = exact?.parts ?? null;
  if (exactParts !== null) return { ...stated, parts: exactParts };
  const unequal = found.find(({ column, parts }) => parts !== null && columns.includes(column));
  const parts = unequal?.parts ?? null;
  if (unequal === undefined || parts === null || stated.points === null || stated.place === null) return stated;
  const data = { sum: pointsText(unequal.sum), points: pointsText(stated.points) };
  const problem = problemAt(stated.place, 'points.parts', { data });
  return { ...stated, parts, problems: [...stated.problems, problem] };
}

/**
 * Several amounts in one text: numbered, they are parts that add up; ending in the sum of the others, a list with its
 * total; falling strictly to 0, levels of which the first is full. Any other combination is not guessed.
 */
function pointsFromText(grid: Grid, row: number, column: number): StatedPoints {
  const { place, cell } = seenCell(grid, row, column);
  const text = cellText(cell);
  const amounts = pointsInText(text).map((found) => found.points);
  const [first] = amounts;
  const last = amounts.at(-1);
  if (first === undefined || last === undefined) return UNSTATED;
  if (amounts.length === 1) return { ...UNSTATED, points: last, place };
  const parts = numberedParts(text);
  if (parts !== null) return { ...UNSTATED, points: sumMilli(parts.map(({ points }) => points)), place, parts };
  if (last === sumMilli(amounts.slice(0, -1))) return { ...UNSTATED, points: last, place };
  if (isFallingToZero(amounts)) return { ...UNSTATED, points: first, place };
  return { ...UNSTATED, place, problems: [problemAt(place, 'points.ambiguous', { received: text })] };
}

function isFallingToZero(amounts: readonly Milli[]): boolean {
  return amounts.at(-1) === 0 && amounts.every((amount, index) => index === 0 || amount < (amounts[index - 1] ?? 0));
}

function pointsFromRule(grid: Grid, { rules }: Layout, row: number, unitType: string): StatedPoints {
  for (const column of rules) {
    const { place, cell } = seenCell(grid, row, column);
    const stated = pointsOfRule(cellText(cell));
    if (stated?.kind === 'points') return { ...UNSTATED, points: stated.points, place };
    if (stated?.kind === 'byUnit') return forUnit(stated.points, unitType, place, cellText(cell));
  }
  return UNSTATED;
}

/** The points stated with a category or section name. */
export function categoryPoints(text: string): Milli | null {
  const [found, ...more] = pointsInText(text);
  return found === undefined || more.length > 0 ? null : found.points;
}
