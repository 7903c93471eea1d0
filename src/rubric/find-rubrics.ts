import type { Grid } from '../workbook/grid';
import { NO_OPTIONS, readRubrics, type ReadOptions } from './read-rubric';
import type { ItemMapping } from './mapping';
import type { Rubric } from './rubric';
import { findSummary, type Summary } from './summary';

export interface FoundRubrics {
  readonly rubrics: readonly Rubric[];
  /** Which of them are weighed together, when a 汇总 sheet says so. */
  readonly summary: Summary | undefined;
}

// A sheet that has not been edited is the same grid at the next review, and need not be recognised again.
const latest = new WeakMap<Grid, { readonly key: string; readonly rubrics: readonly Rubric[] }>();

function rubricsOf(grid: Grid, options: ReadOptions): readonly Rubric[] {
  const key = JSON.stringify([options.unitType, Object.entries(options.corrections)]);
  const known = latest.get(grid);
  if (known?.key === key) return known.rubrics;
  const rubrics = readRubrics(grid, options);
  latest.set(grid, { key, rubrics });
  return rubrics;
}

/** Every scoring table of the workbook in tab order. `ownSheets` are those this program writes and never reads as input. */
export function findRubrics(
  grids: readonly Grid[],
  ownSheets: ReadonlySet<string>,
  options: ReadOptions = NO_OPTIONS,
): FoundRubrics {
  const visible = grids.filter((grid) => grid.visibility === 'visible' && !ownSheets.has(grid.sheet));
  const read = visible.flatMap((grid) => rubricsOf(grid, options));
  const summary = findSummary(visible, read);
  // A summary by categories looks like a small table itself; its rows only repeat the other table's sums.
  const rubrics = read.filter((rubric) => rubric.sheet !== summary?.sheet && !repeatsCategories(rubric, read));
  return {
    summary,
    rubrics: rubrics.map((rubric) =>
      summary?.weights.has(rubric.id) === true ? { ...rubric, mode: 'sheetWeights' } : rubric,
    ),
  };
}

function repeatsCategories(rubric: Rubric, all: readonly Rubric[]): boolean {
  return all.some((other) => {
    if (other === rubric || other.items.length <= rubric.items.length) return false;
    const names = new Set(other.categories.map(({ name }) => name));
    return names.size >= 2 && rubric.items.every(({ title }) => names.has(title));
  });
}

/**
 * How likely this is the table to be scored when there are several: the one for the office's own kind of unit, then assessed
 * tables before self-assessments, then the one with the most items that a standard is known for (a summary by 化 has none),
 * then the longest.
 */
export function rubricWeight(rubric: Rubric, mappings: ReadonlyMap<string, ItemMapping>, unitType: string): number {
  const { score, deduction } = rubric.columns;
  const isAssessed = score !== undefined || deduction !== undefined || rubric.transposed;
  const isOwnKind = unitType !== '' && (rubric.sheet.includes(unitType) || rubric.title.includes(unitType));
  const mapped = [...mappings.values()].filter(({ standards }) => standards.length > 0).length;
  return (isOwnKind ? 1e12 : 0) + (isAssessed ? 1e9 : 0) + mapped * 1e4 + rubric.items.length;
}
