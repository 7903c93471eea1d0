import type { Cell as GridCell } from '@fortune-sheet/core';

/** Whether the grid's cell looks and behaves as the wanted one: an empty cell without a look may be `null` or hold nothing. */
export function isDrawnAs(cell: GridCell | null, wanted: GridCell | null): boolean {
  return fingerprint(cell) === fingerprint(wanted);
}

function fingerprint(cell: GridCell | null): string {
  const told = Object.entries(cell ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return JSON.stringify(told.sort(([left], [right]) => (left < right ? -1 : 1)));
}
