import { cellText } from '../workbook/cell';
import { onceFor } from '../values/once-for';
import type { Grid } from '../workbook/grid';
import type { SheetDraft } from '../workbook/sheet-draft';
import { fingerprint, type Fingerprint } from './fingerprint';
import { FIRST_ROW, PRINTS } from './layout';
import { packRows, unpackRows } from './packed-rows';

/** A sheet as it stood after the run. */
export interface SheetPrint extends Fingerprint {
  readonly sheet: string;
  /** Whether it is kept because the run read the sheet, or because the last write added it. */
  readonly isInput: boolean;
}

const INPUT = '核验依据';
const OUTPUT = '新增';

/** Above this many cells, rows are told apart rather than cells. */
const CELLS_BY_NAME = 50_000;

const printByCell = onceFor((grid: Grid) => fingerprint(grid, true));
const printByRow = onceFor((grid: Grid) => fingerprint(grid, false));

/** The first sheets have the first claim on being known cell by cell. */
export function printSheets(grids: readonly { readonly grid: Grid; readonly isInput: boolean }[]): SheetPrint[] {
  let room = CELLS_BY_NAME;
  return grids.map(({ grid, isInput }) => {
    const cells = cellCount(grid, room);
    const byCell = cells <= room;
    if (byCell) room -= cells;
    return { sheet: grid.sheet, isInput, ...(byCell ? printByCell(grid) : printByRow(grid)) };
  });
}

/** Counts no further than just above `limit`. */
function cellCount(grid: Grid, limit: number): number {
  let cells = 0;
  for (const row of grid.rows()) {
    cells += [...grid.rowCells(row)].length;
    if (cells > limit) break;
  }
  return cells;
}

export function putPrints(draft: SheetDraft, prints: readonly SheetPrint[]): void {
  let row = FIRST_ROW;
  for (const { sheet, isInput, hash, rows } of prints) {
    draft
      .text(row, PRINTS.sheet, sheet)
      .text(row, PRINTS.use, isInput ? INPUT : OUTPUT)
      .text(row, PRINTS.hash, hash);
    const chunks = packRows(rows);
    chunks.forEach((chunk, index) => draft.text(row + index, PRINTS.rows, chunk));
    row += Math.max(1, chunks.length);
  }
}

export function readPrints(grid: Grid): SheetPrint[] {
  const found: { sheet: string; isInput: boolean; hash: string; chunks: string[] }[] = [];
  for (const row of grid.rows()) {
    if (row < FIRST_ROW) continue;
    const text = (column: number): string => cellText(grid.cell(row, column));
    const sheet = text(PRINTS.sheet);
    if (sheet !== '') found.push({ sheet, isInput: text(PRINTS.use) === INPUT, hash: text(PRINTS.hash), chunks: [] });
    if (text(PRINTS.rows) !== '') found.at(-1)?.chunks.push(text(PRINTS.rows));
  }
  return found.map(({ chunks, ...print }) => ({ ...print, rows: unpackRows(chunks) }));
}
