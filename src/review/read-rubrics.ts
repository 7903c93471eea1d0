import { checkMapping } from '../rubric/check-rubric';
import { findRubrics } from '../rubric/find-rubrics';
import { mapItems } from '../rubric/mapping';
import { scoredItems } from '../rubric/score';
import { shareOf } from '../rubric/summary';
import { weighTables } from '../rubric/weigh-tables';
import type { Workbook } from '../workbook/host';
import { ownSheetNames, ownSheets } from './own-sheets';
import type { ProblemResult, RubricResult } from './result';
import { readSettings } from './settings-sheet';
import { problemResult, rubricResult } from './to-result';

/** What the rubric reader understood, without judging scores or sums. */
export interface ReadRubrics {
  readonly schema: 'biaochi/rubric@1';
  readonly workbook: string;
  readonly rubrics: readonly RubricResult[];
  readonly problems: readonly ProblemResult[];
}

export function readRubrics(workbook: Workbook): ReadRubrics {
  const own = ownSheets(workbook);
  const { settings, problems } = readSettings(own.settings.grid, (sheet) => sheet);
  const found = findRubrics(workbook.grids, ownSheetNames(workbook), {
    corrections: settings.columns,
    unitType: settings.unitType,
  });
  const weighed = weighTables(found, settings.weights);
  const { rubrics, summary } = weighed;
  const read = rubrics.map((rubric) => {
    const mappings = mapItems(rubric, settings.mappings);
    const standards = new Map([...mappings].map(([key, mapping]) => [key, mapping.standards]));
    return {
      result: rubricResult(rubric, scoredItems(rubric, standards), mappings, new Map(), {
        recognised: mapItems(rubric, {}),
        counted: summary === undefined ? rubrics.length === 1 : summary.weights.has(rubric.id),
        weight: shareOf(summary, rubric.id),
      }),
      problems: [...rubric.problems, ...checkMapping(rubric, mappings)],
    };
  });
  const none = rubrics.length === 0 ? [{ code: 'rubric.notFound', sheet: null, data: { name: workbook.name } }] : [];
  return {
    schema: 'biaochi/rubric@1',
    workbook: workbook.name,
    rubrics: read.map(({ result }) => result),
    problems: [...none, ...read.flatMap((each) => each.problems), ...problems, ...weighed.problems].map(problemResult),
  };
}
