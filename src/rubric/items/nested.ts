import { sumMilli } from '../../values/milli';
import type { DraftItem } from './draft';

/**
 * An item with a total of its own that is split into rows below it (创先争优 20分, then (1)…(9) with their points): the rows are
 * the items and the total their category. Only when the numbered rows add up to it exactly and it has no score itself.
 */
export function unfoldNested(
  items: readonly DraftItem[],
  isNumbered: (draft: DraftItem) => boolean,
  isScored: (draft: DraftItem) => boolean,
  nameOf: (draft: DraftItem) => string,
): DraftItem[] {
  const unfolded: DraftItem[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const parent = items[index] as DraftItem;
    const children = isNumbered(parent) || isScored(parent) ? [] : numberedRun(items, index + 1, isNumbered);
    const sum = sumMilli(children.map(({ stated }) => stated.points ?? 0));
    if (children.length < 2 || parent.stated.points === null || sum !== parent.stated.points) {
      unfolded.push(parent);
      continue;
    }
    const { row, stated } = parent;
    const place = stated.place ?? { sheet: '', row, column: 1 };
    const category = { name: nameOf(parent), place, points: stated.points, share: null };
    unfolded.push(...children.map((child) => ({ ...child, category })));
    index += children.length;
  }
  return unfolded;
}

function numberedRun(
  items: readonly DraftItem[],
  from: number,
  isNumbered: (draft: DraftItem) => boolean,
): readonly DraftItem[] {
  let end = from;
  while (end < items.length && isNumbered(items[end] as DraftItem)) end += 1;
  return items.slice(from, end);
}
