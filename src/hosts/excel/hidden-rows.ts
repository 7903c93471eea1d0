import { areaName, type Area } from '../../workbook/address';
import { passing } from './in-excel';

const SHOWN_PROPERTIES = 'areas/items/rowIndex,areas/items/rowCount';

/**
 * Puts the question which rows of a used range are hidden or filtered out into the next sync; the returned function takes
 * the answer. Excel is asked for what is shown, which is one area on an ordinary sheet, however long. It refuses on a
 * protected sheet.
 */
export function queueHiddenRows(used: Excel.Range): (area: Area) => ReadonlySet<number> {
  const shown = passing(used.getSpecialCellsOrNullObject('Visible')).load(SHOWN_PROPERTIES);
  return (area) => hiddenRows(area, shown.isNullObject ? [] : shown.areas.items);
}

/** The same for one sheet by itself; none where Excel does not answer. */
export async function readHiddenRows(
  context: Excel.RequestContext,
  sheet: string,
  used: Area,
): Promise<ReadonlySet<number>> {
  const range = passing(context.workbook.worksheets.getItem(sheet).getRange(areaName(used)));
  const take = queueHiddenRows(range);
  const answered = await context.sync().then(
    () => true,
    () => false,
  );
  return answered ? take(used) : new Set();
}

function hiddenRows({ top, bottom }: Area, shown: readonly Excel.Range[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  let next = top;
  const runs = shown.map(({ rowIndex, rowCount }) => ({ first: rowIndex + 1, last: rowIndex + rowCount }));
  for (const { first, last } of runs.sort((left, right) => left.first - right.first)) {
    for (; next < first && next <= bottom; next += 1) hidden.add(next);
    next = Math.max(next, last + 1);
  }
  for (; next <= bottom; next += 1) hidden.add(next);
  return hidden;
}
