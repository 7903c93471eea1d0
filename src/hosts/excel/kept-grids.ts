import { formulaReach } from '../../workbook/formula-reach';
import type { Grid } from '../../workbook/grid';
import type { ChangeLog } from './change-log';
import type { WorkbookHeads } from './read-heads';

/** What a reading leaves for the next one. */
export interface Known {
  /** When it began, by the change log. */
  readonly moment: number;
  /** Every sheet by id; undefined for a chart sheet, which has no cells. */
  readonly grids: ReadonlyMap<string, Grid | undefined>;
  /** Whether every formula had its result. */
  readonly calculated: boolean;
}

/**
 * The sheets that are as they were read, by id. None where anything is doubtful; never one that has been renamed, protected
 * or hidden since, nor one whose formulas may have come to something else: Excel tells of no change where it only
 * recalculates, so that a sheet is kept only if its formulas look at nothing but the sheet itself.
 */
export function keptGrids(
  known: Known,
  { heads, tellsProtection, calculated }: WorkbookHeads,
  log: ChangeLog,
): ReadonlyMap<string, Grid | undefined> {
  const areDistinct = new Set(heads.map(({ id }) => id)).size === heads.length;
  if (!log.isCertainSince(known.moment) || !tellsProtection || !areDistinct) return new Map();
  // Where people press F9, or Excel is still at it, even a sheet's own formulas come to their results without an edit.
  const allowed = known.calculated && calculated ? ['none', 'own'] : ['none'];
  const kept = heads.filter((head) => {
    if (!known.grids.has(head.id)) return false;
    const grid = known.grids.get(head.id);
    if (grid === undefined) return true;
    // Only a protected sheet does not tell what is hidden.
    const isSame =
      grid.sheet === head.name && grid.visibility === head.visibility && grid.protected === !head.tellsHidden;
    return isSame && !log.mayHaveChanged(head.id, known.moment) && allowed.includes(formulaReach(grid));
  });
  return new Map(kept.map(({ id }) => [id, known.grids.get(id)]));
}
