import type { Grid } from '../workbook/grid';
import { readRubric } from './read-rubric';
import type { Rubric } from './rubric';

/** Every scoring table of the workbook in tab order. `ownSheets` are those this program writes and never reads as input. */
export function findRubrics(grids: readonly Grid[], ownSheets: ReadonlySet<string>): Rubric[] {
  return grids
    .filter((grid) => grid.visibility === 'visible' && !ownSheets.has(grid.sheet))
    .map(readRubric)
    .filter((rubric) => rubric !== undefined);
}

/** The table that is scored when there are several: the one with the most score columns, then the most items. */
export function mainRubric(rubrics: readonly Rubric[]): Rubric | undefined {
  return [...rubrics].sort((left, right) => weight(right) - weight(left))[0];
}

function weight(rubric: Rubric): number {
  const { score, deduction, selfScore } = rubric.columns;
  const scoreColumns = [score, deduction, selfScore].filter((column) => column !== undefined).length;
  return scoreColumns * 10_000 + rubric.items.length;
}
