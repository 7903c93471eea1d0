import { areaName, cellName } from '../../src/workbook/address';
import { cellsOf, type Book, type CellState, type Sheet } from './book';

/** The workbook as JSON, for assertions: cells by A1 name, areas as text. */
export interface BookDump extends Omit<Book, 'sheets'> {
  readonly sheets: readonly SheetDump[];
}

export interface SheetDump extends Omit<Sheet, 'cells' | 'merges' | 'columns' | 'rowHeights'> {
  readonly cells: Readonly<Record<string, CellState>>;
  readonly merges: readonly string[];
  /** By column number, in the units of `columnWidth`. */
  readonly columns: Readonly<Record<number, { readonly width?: number; readonly hidden?: boolean }>>;
  readonly rowHeights: Readonly<Record<number, number>>;
}

export function dumpBook(book: Book): BookDump {
  return structuredClone({ ...book, sheets: book.sheets.map(dumpSheet) });
}

function dumpSheet(sheet: Sheet): SheetDump {
  const cells: Record<string, CellState> = {};
  for (const { row, column, cell } of cellsOf(sheet)) cells[cellName(row, column)] = cell;
  return {
    ...sheet,
    cells,
    merges: sheet.merges.map(areaName),
    columns: Object.fromEntries(sheet.columns),
    rowHeights: Object.fromEntries(sheet.rowHeights),
  };
}
