import type { Area } from '../../workbook/address';
import { SYNC_BYTES } from './payload';
import type { BlockRequest } from './read-blocks';

/** Requests for an area cut into rows that fit a sync; none for an area without cells. `sheet` is a name or id. */
export function pieces(sheet: string, area: Area, cellBytes: number): BlockRequest[] {
  if (area.top > area.bottom || area.left > area.right) return [];
  const rowBytes = (area.right - area.left + 1) * cellBytes;
  const rows = Math.max(1, Math.floor(SYNC_BYTES / rowBytes));
  const requests: BlockRequest[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    requests.push({ sheet, area: { ...area, top, bottom }, bytes: (bottom - top + 1) * rowBytes });
  }
  return requests;
}
