import { sumMilli, type Milli } from '../values/milli';
import { pointsInText, readPoints } from '../values/points';
import { problemAt, type Problem } from '../values/problem';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { cellText } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { continuesFromAbove, isFilled, seenCell } from './cells';
import type { Columns } from './columns';

/** Points as stated for one item, and where. */
export interface StatedPoints {
  readonly points: Milli | null;
  readonly place: Place | null;
  readonly numeric: boolean;
  readonly problems: readonly Problem[];
}

const UNSTATED: StatedPoints = { points: null, place: null, numeric: false, problems: [] };

/**
 * Whether a body row begins a new item. With a points column every filled points cell does; a row without points and
 * without a name of its own continues the item above it.
 */
export function beginsItem(grid: Grid, columns: Columns, row: number): boolean {
  if (isFilled(grid, row, columns.points) || isErrorAt(grid, row, columns.points)) return true;
  if (continuesFromAbove(grid, row, columns.points)) return false;
  const nameColumn = columns.item ?? columns.content ?? columns.category;
  return isFilled(grid, row, nameColumn);
}

function isErrorAt(grid: Grid, row: number, column: number | undefined): boolean {
  return column !== undefined && grid.cell(row, column).kind === 'error';
}

/** The item's points from its points cell, else from its name, its content or its rule. */
export function statedPoints(grid: Grid, columns: Columns, row: number): StatedPoints {
  if (columns.points !== undefined && (isFilled(grid, row, columns.points) || isErrorAt(grid, row, columns.points))) {
    return pointsFromCell(grid, row, columns.points);
  }
  for (const column of [columns.item, columns.content, columns.rule]) {
    if (column === undefined || !isFilled(grid, row, column)) continue;
    const stated = pointsFromText(grid, row, column);
    if (stated !== UNSTATED) return stated;
  }
  return UNSTATED;
}

function pointsFromCell(grid: Grid, row: number, column: number): StatedPoints {
  const { place, cell } = seenCell(grid, row, column);
  const read = readPoints(cell);
  if (read.ok) return { points: read.value, place, numeric: cell.kind === 'number', problems: [] };
  const received = cell.kind === 'error' ? cell.code : cellText(cell);
  return { points: null, place, numeric: false, problems: [problemAt(place, 'points.unreadable', { received })] };
}

/**
 * Several amounts in one text are parts that add up when they are numbered, or a list that ends with its own sum; any
 * other combination is not guessed.
 */
function pointsFromText(grid: Grid, row: number, column: number): StatedPoints {
  const { place, cell } = seenCell(grid, row, column);
  const text = cellText(cell);
  const amounts = pointsInText(text).map((found) => found.points);
  const last = amounts.at(-1);
  if (last === undefined) return UNSTATED;
  const before = sumMilli(amounts.slice(0, -1));
  if (amounts.length === 1 || last === before) return { points: last, place, numeric: false, problems: [] };
  if (countNumbers(text) >= amounts.length) return { points: before + last, place, numeric: false, problems: [] };
  return { points: null, place, numeric: false, problems: [problemAt(place, 'points.ambiguous', { received: text })] };
}

function countNumbers(text: string): number {
  return [...compact(text).matchAll(/[①-⑳]|\([\d一二三四五六七八九十]+\)(?!分)|(?<!\d)\d+[、.](?!\d)/gu)].length;
}

/** The points stated with a category or section name. */
export function categoryPoints(text: string): Milli | null {
  const [found, ...more] = pointsInText(text);
  return found === undefined || more.length > 0 ? null : found.points;
}
