import type { Place } from '../workbook/address';
import { cellValueKey, sameContent, UNCALCULATED, type Cell } from '../workbook/cell';
import type { Workbook } from '../workbook/host';
import { contentCell } from '../workbook/sheet-draft';
import { ownSheets, type OwnSheetState } from './own-sheets';
import { review, type Review, type ReviewOptions } from './review';

/** A cell and what it should show. */
export interface ShownCell extends Place {
  readonly shown: Cell;
  readonly right: Cell;
}

/** The cells of 评分结果 and of the scoring tables that a run over the workbook would write otherwise. */
export function wronglyShown(result: OwnSheetState, { plan, result: { rubrics } }: Review): ShownCell[] {
  const sheets = new Set([result.name, ...rubrics.map(({ sheet }) => sheet)]);
  return plan.sheets
    .filter(({ sheet, create }) => sheets.has(sheet) && create === undefined)
    .flatMap(({ sheet, cells }) =>
      cells.map(({ row, column, expected, content }) => ({
        sheet,
        row,
        column,
        shown: expected,
        right: contentCell(content),
      })),
    );
}

/**
 * The right formulas on 评分结果 whose last stored result is another: a program that shows it without calculating shows what
 * was true before. A formula without a stored result shows nothing wrong.
 */
export function staleResults(workbook: Workbook, { name, grid }: OwnSheetState, options: ReviewOptions): ShownCell[] {
  if (grid === undefined) return [];
  // Every cell of the sheet is told by a run that believes there is none yet.
  const without = { ...workbook, structureProtected: false, grids: workbook.grids.filter((one) => one !== grid) };
  const own = ownSheets(without).result.name;
  const cells = review(without, options).plan.sheets.find(({ sheet }) => sheet === own)?.cells ?? [];
  return cells.flatMap(({ row, column, content }) => {
    const right = contentCell(content);
    const shown = grid.cell(row, column);
    const isStale = right.formula !== undefined && sameContent(right, shown) && !sameResult(right, shown);
    return isStale ? [{ sheet: name, row, column, shown, right }] : [];
  });
}

function sameResult(right: Cell, shown: Cell): boolean {
  if (shown.kind === 'error' && shown.code === UNCALCULATED) return true;
  if (right.kind === 'number' && shown.kind === 'number') return Math.abs(right.value - shown.value) < 1e-6;
  return cellValueKey(right) === cellValueKey(shown);
}
