import { areaName, type Area } from '../../workbook/address';
import { halveArea, loadedArea } from './block';
import { passing } from './in-excel';

export const MERGE_PROPERTIES =
  'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/** After a load of `MERGE_PROPERTIES`. */
export function loadedMerges(merged: Excel.RangeAreas): Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(loadedArea);
}

/**
 * Merged areas of a sheet that refused to answer them at once: Excel fails above 512 areas, so the rows are halved
 * until it answers. Rows that never answer count as unmerged.
 */
export async function readMergesByRows(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<readonly Area[]> {
  const found = await askMerges(context, sheet, area).catch(() => undefined);
  if (found !== undefined) return found;
  const halves = area.bottom > area.top ? halveArea(area) : [];
  const parts: Area[] = [];
  for (const half of halves) parts.push(...(await readMergesByRows(context, sheet, half)));
  return parts;
}

async function askMerges(context: Excel.RequestContext, sheet: string, area: Area): Promise<Area[]> {
  const range = passing(context.workbook.worksheets.getItem(sheet).getRange(areaName(area)));
  const merged = passing(range.getMergedAreasOrNullObject()).load(MERGE_PROPERTIES);
  await context.sync();
  return loadedMerges(merged);
}
