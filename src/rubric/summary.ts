import { readWeight } from '../values/points';
import { compact } from '../values/text';
import type { Place } from '../workbook/address';
import { cellText, type Cell } from '../workbook/cell';
import type { Grid } from '../workbook/grid';
import { roundedRatio, sumMilli, type Milli } from '../values/milli';
import type { Rubric } from './rubric';
import { SEARCH_ROWS } from './layout/header';
import { matchingWord } from './layout/header-words';

/** A 汇总 sheet: which tables count, each with its weight. */
export interface Summary {
  readonly sheet: string;
  /** By rubric id, relative to each other. */
  readonly weights: ReadonlyMap<string, TableWeight>;
}

export interface TableWeight {
  readonly weight: Milli;
  /** What the summary states, where the office's own weight counts in its place. */
  readonly stated?: Milli;
  /** The cell that states it. */
  readonly place: Place;
}

const WEIGHT_HEAD =
  /^(权重|占比|比重|权重分|权重系数|所占比重|占总分比重|满分分值|满分|分值|应得分|折算系数|系数|权数)(\(?%\)?)?$/u;

/**
 * The sheet that names at least two of the scoring tables, each in a row with its weight: tables out of 100 that are weighed
 * together. `undefined` when there is none.
 */
export function findSummary(grids: readonly Grid[], rubrics: readonly Rubric[]): Summary | undefined {
  if (rubrics.length < 2) return undefined;
  return grids
    .map((grid) =>
      summaryOf(
        grid,
        rubrics.filter(({ sheet }) => sheet !== grid.sheet),
      ),
    )
    .find((found) => found !== undefined);
}

function summaryOf(grid: Grid, rubrics: readonly Rubric[]): Summary | undefined {
  const weightColumn = columnOfWeights(grid);
  if (weightColumn === undefined) return undefined;
  const weights = new Map<string, TableWeight>();
  for (const row of grid.rows()) {
    if (row <= weightColumn.row) continue;
    const weight = weightAt(grid.cell(row, weightColumn.column));
    const texts = [...grid.rowCells(row)]
      .filter(([, cell]) => cell.kind === 'text')
      .map(([, cell]) => compact(cellText(cell)));
    const named = rubrics.filter((rubric) => texts.some((text) => names(text, rubric)));
    const [only] = named;
    if (weight !== null && only !== undefined && named.length === 1 && !weights.has(only.id))
      weights.set(only.id, { weight, place: { sheet: grid.sheet, row, column: weightColumn.column } });
  }
  return weights.size >= 2 ? { sheet: grid.sheet, weights } : undefined;
}

function columnOfWeights(grid: Grid): { row: number; column: number } | undefined {
  for (const row of [...grid.rows()].slice(0, SEARCH_ROWS)) {
    for (const [column, cell] of grid.rowCells(row)) {
      if (cell.kind === 'text' && cell.text.length < 20 && WEIGHT_HEAD.test(matchingWord(cell.text)))
        return { row, column };
    }
  }
  return undefined;
}

function weightAt(cell: Cell): Milli | null {
  const weight = readWeight(cell);
  return weight.ok && weight.value > 0 ? weight.value : null;
}

/** A table's part of the whole, 0 to 1; `null` when it is weighed with no other. */
export function shareOf(summary: Summary | undefined, id: string): number | null {
  const own = summary?.weights.get(id);
  const whole = sumMilli([...(summary?.weights.values() ?? [])].map(({ weight }) => weight));
  return own === undefined ? null : roundedRatio(own.weight, whole, 1, 6);
}

/** Whether a summary row's text means this table: its sheet's or its own name, with or without what is said around it. */
function names(text: string, rubric: Rubric): boolean {
  return [compact(rubric.sheet), compact(rubric.title)].some(
    (name) => name === text || (text.length >= 3 && name.includes(text)) || (name.length >= 3 && text.includes(name)),
  );
}
