import type { Grid } from '../workbook/grid';
import { readRubric } from './read-rubric';
import type { ItemMapping } from './mapping';
import type { Rubric } from './rubric';

/** Every scoring table of the workbook in tab order. `ownSheets` are those this program writes and never reads as input. */
export function findRubrics(grids: readonly Grid[], ownSheets: ReadonlySet<string>): Rubric[] {
  return grids
    .filter((grid) => grid.visibility === 'visible' && !ownSheets.has(grid.sheet))
    .map(readRubric)
    .filter((rubric) => rubric !== undefined);
}

/**
 * How likely this is the table to be scored when there are several: assessed tables before self-assessments, then the one
 * with the most items that a standard is known for (a summary by 化 has none), then the longest.
 */
export function rubricWeight(rubric: Rubric, mappings: ReadonlyMap<string, ItemMapping>): number {
  const { score, deduction } = rubric.columns;
  const isAssessed = score !== undefined || deduction !== undefined;
  const mapped = [...mappings.values()].filter(({ standards }) => standards.length > 0).length;
  return (isAssessed ? 1e9 : 0) + mapped * 1e4 + rubric.items.length;
}
