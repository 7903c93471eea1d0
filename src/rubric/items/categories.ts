import { readPoints, shareInText } from '../../values/points';
import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Layout } from '../layout/columns';
import { seenCell } from '../../workbook/seen-cell';
import type { DraftCategory, DraftItem } from './draft';
import { itemName } from './names';
import { categoryPoints } from './stated-points';

export function categoryAt(grid: Grid, row: number, column: number | undefined): DraftCategory | null {
  if (column === undefined) return null;
  const { place, cell } = seenCell(grid, row, column);
  const text = cellText(cell);
  if (compact(text) === '') return null;
  const { share, rest } = shareInText(text);
  return { name: itemName(rest), place, points: categoryPoints(rest), share };
}

/** A section's name is its longest text; its points stand with the name or in the points column. */
export function sectionAt(grid: Grid, { columns }: Layout, row: number): DraftCategory | null {
  const cells = [...grid.rowCells(row)].filter(([, cell]) => cell.kind === 'text');
  const longest = [...cells].sort(([, left], [, right]) => cellText(right).length - cellText(left).length)[0];
  const named = categoryAt(grid, row, longest?.[0]);
  if (named === null || named.points !== null || columns.points === undefined) return named;
  const points = readPoints(grid.cell(row, columns.points));
  return points.ok ? { ...named, points: points.value } : named;
}

export interface CategoryGroup {
  readonly category: DraftCategory;
  readonly members: DraftItem[];
}

/** Items by category in sheet order; items without one stand under a nameless category each. */
export function categoriesOf(items: readonly DraftItem[]): CategoryGroup[] {
  const groups: CategoryGroup[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const category = item.category ?? {
      name: '',
      place: { sheet: '', row: item.row, column: 1 },
      points: null,
      share: null,
    };
    if (last !== undefined && item.category !== null && samePlaceOrName(last.category, category))
      last.members.push(item);
    else groups.push({ category, members: [item] });
  }
  return groups;
}

function samePlaceOrName(left: DraftCategory, right: DraftCategory): boolean {
  return left.name === right.name || (left.place.row === right.place.row && left.place.column === right.place.column);
}

/**
 * When a category states points and none of its rows does, the category is the item and its rows are its contents:
 * that is how tables without a points column are scored.
 */
export function mergeUnpointed(items: readonly DraftItem[]): DraftItem[] {
  return categoriesOf(items).flatMap(({ category, members }) => {
    const first = members[0];
    const unpointed = members.every((item) => item.stated.points === null && item.stated.problems.length === 0);
    if (first === undefined || category.points === null || !unpointed) return members;
    const stated = { ...first.stated, points: category.points, place: category.place };
    return [{ ...first, lastRow: members.at(-1)?.lastRow ?? first.lastRow, stated, whole: true }];
  });
}
