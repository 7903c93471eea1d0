import type { CellWithRowAndCol, Sheet } from '@fortune-sheet/core';
import type { Lane, SheetLook } from '../../hosts/xlsx/look/sheet-look';
import { EMPTY } from '../../workbook/cell';
import { mergeAt, type Grid } from '../../workbook/grid';
import { ruledAreas } from './borders';
import { fittedHeights } from './fitted-heights';
import { viewCell } from './view-cell';

/** Room to go on typing below and beside what a sheet holds. */
const SPARE = { rows: 30, columns: 4 };
const AT_LEAST = { rows: 60, columns: 16 };

/** A sheet of the file as the grid is to draw it. Its id in the grid is its name; `order` is its place among the tabs. */
export function sheetData(grid: Grid, look: SheetLook, order: number, active: boolean): Sheet {
  const { cells, rows, columns } = cellData(grid, look);
  return {
    id: grid.sheet,
    name: grid.sheet,
    order,
    status: active ? 1 : 0,
    hide: grid.visibility === 'visible' ? 0 : 1,
    row: Math.max(AT_LEAST.rows, rows + SPARE.rows),
    column: Math.max(AT_LEAST.columns, columns + SPARE.columns),
    celldata: cells,
    calcChain: cells.flatMap(({ r, c, v }) => (v?.f === undefined ? [] : [{ r, c, id: grid.sheet }])),
    showGridLines: look.gridLines ? 1 : 0,
    ...(look.defaultRowHeight && { defaultRowHeight: rowPixels(look.defaultRowHeight) }),
    ...(look.defaultColumnWidth && { defaultColWidth: columnPixels(look.defaultColumnWidth) }),
    ...frozen(look),
    luckysheet_select_save: [firstCell(grid)],
    config: {
      merge: Object.fromEntries(
        grid.merges.map(({ top, left, bottom, right }) => [
          `${top - 1}_${left - 1}`,
          { r: top - 1, c: left - 1, rs: bottom - top + 1, cs: right - left + 1 },
        ]),
      ),
      ...lanes(grid, look),
      borderInfo: ruledAreas(grid, look).map(({ top, left, bottom, right }) => ({
        rangeType: 'range',
        borderType: 'border-all',
        style: '1',
        color: '#7f7f7f',
        range: [{ row: [top - 1, bottom - 1], column: [left - 1, right - 1] }],
      })),
    },
  };
}

/** Selected when the sheet first comes to the front. */
function firstCell(grid: Grid) {
  const { bottom, right } = mergeAt(grid, 1, 1) ?? { bottom: 1, right: 1 };
  return { row: [0, bottom - 1], column: [0, right - 1] };
}

interface CellData {
  readonly cells: CellWithRowAndCol[];
  /** Last row and column that are drawn at all. */
  readonly rows: number;
  readonly columns: number;
}

function cellData(grid: Grid, look: SheetLook): CellData {
  const cells: CellWithRowAndCol[] = [];
  let [lastRow, lastColumn] = [grid.rowCount, grid.columnCount];
  const put = (row: number, column: number): void => {
    const cell = mergedViewCell(grid, look, row, column);
    if (cell === null) return;
    // The grid freezes its state, cell by cell, and passes over what is frozen already.
    cells.push(Object.freeze({ r: row - 1, c: column - 1, v: Object.freeze(cell) }));
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const row of grid.rows()) for (const [column] of grid.rowCells(row)) put(row, column);
  for (const row of look.dressedRows()) {
    for (const [column] of look.rowCells(row)) if (grid.cell(row, column).kind === 'empty') put(row, column);
  }
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= Math.min(bottom, lastRow + SPARE.rows); row += 1) {
      for (let column = left; column <= Math.min(right, lastColumn + SPARE.columns); column += 1) {
        const drawn = grid.cell(row, column).kind !== 'empty' || look.cell(row, column) !== look.cell(0, 0);
        if (!drawn) put(row, column);
      }
    }
  }
  return { cells, rows: lastRow, columns: lastColumn };
}

/** The cell at this place with its part in a merge, as the grid wants both told. */
export function mergedViewCell(
  grid: Grid,
  look: SheetLook,
  row: number,
  column: number,
  cell = grid.cell(row, column),
) {
  const merge = grid.merges.length === 0 ? undefined : mergeAt(grid, row, column);
  const shown = viewCell(cell, look.cell(row, column));
  if (merge === undefined) return shown;
  const { top, left, bottom, right } = merge;
  const isHead = top === row && left === column;
  const size = isHead ? { rs: bottom - top + 1, cs: right - left + 1 } : {};
  return { ...(shown ?? viewCell(EMPTY, look.cell(row, column))), mc: { r: top - 1, c: left - 1, ...size } };
}

/** What the grid takes when the file does not say. */
const USUAL = { width: 73, height: 19 };

function lanes(grid: Grid, look: SheetLook) {
  const widths: Record<string, number> = {};
  const hiddenColumns: Record<string, number> = {};
  const lastColumn = Math.max(AT_LEAST.columns, grid.columnCount + SPARE.columns);
  for (const { first, last, size, hidden } of look.columns) {
    for (let column = first; column <= Math.min(last, lastColumn); column += 1) {
      if (size !== undefined) widths[column - 1] = columnPixels(size);
      if (hidden) hiddenColumns[column - 1] = 0;
    }
  }
  const usualWidth = look.defaultColumnWidth ? columnPixels(look.defaultColumnWidth) : USUAL.width;
  const usualHeight = look.defaultRowHeight ? rowPixels(look.defaultRowHeight) : USUAL.height;
  return {
    columnlen: widths,
    colhidden: hiddenColumns,
    rowlen: {
      ...fittedHeights(grid, look, usualHeight, (column) => widths[column - 1] ?? usualWidth),
      ...pick(look.rows, ({ size }) => size && rowPixels(size)),
    },
    rowhidden: pick(look.rows, ({ hidden }) => (hidden ? 0 : undefined)),
  };
}

function pick(rows: ReadonlyMap<number, Lane>, value: (lane: Lane) => number | undefined): Record<string, number> {
  const picked: Record<string, number> = {};
  for (const [row, lane] of rows) {
    const found = value(lane);
    if (found !== undefined) picked[row - 1] = found;
  }
  return picked;
}

/** Seven pixels a character and five between the columns, as Excel reckons at its usual font size. */
const columnPixels = (characters: number): number => Math.round(characters * 7 + 5);

/** 96 pixels an inch, 72 points an inch. */
const rowPixels = (points: number): number => Math.round((points * 96) / 72);

function frozen({ frozenRows: rows, frozenColumns: columns }: SheetLook): Pick<Sheet, 'frozen'> {
  if (rows === 0 && columns === 0) return {};
  const type = rows === 0 ? 'rangeColumn' : columns === 0 ? 'rangeRow' : 'rangeBoth';
  return { frozen: { type, range: { row_focus: rows - 1, column_focus: columns - 1 } } };
}
