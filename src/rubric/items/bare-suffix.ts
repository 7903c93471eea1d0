import { toMilli } from '../../values/milli';
import { compact } from '../../values/text';
import { cellText } from '../../workbook/cell';
import type { Grid } from '../../workbook/grid';
import type { Layout } from '../layout/columns';
import { seenCell } from '../../workbook/seen-cell';
import { UNSTATED, type DraftItem } from './draft';

const SUFFIX = /^[^\d]*[\p{Script=Han})）]((?:100|[1-9]\d?)(?:\.\d+)?)$/u;

/**
 * 组织机构 6: bare numbers behind the names, in a table without a column of points. Only when every name without other points ends so:
 * then it is how this table writes its points.
 */
export function withBareSuffixes(grid: Grid, { columns }: Layout, items: readonly DraftItem[]): DraftItem[] {
  const column = columns.item ?? columns.content;
  const open = items.filter(({ stated, category }) => stated === UNSTATED && (category?.points ?? null) === null);
  if (column === undefined || columns.points !== undefined || open.length < 2) return [...items];
  const read = new Map(
    open.flatMap((item): [DraftItem, DraftItem][] => {
      const { place, cell } = seenCell(grid, item.row, column);
      const number = SUFFIX.exec(compact(cellText(cell)))?.[1];
      const points = number === undefined ? undefined : toMilli(Number(number));
      return points?.ok === true ? [[item, { ...item, stated: { ...UNSTATED, points: points.value, place } }]] : [];
    }),
  );
  return read.size < open.length ? [...items] : items.map((item) => read.get(item) ?? item);
}
