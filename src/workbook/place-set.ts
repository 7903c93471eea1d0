import { MAX_COLUMNS, type Place } from './address';

/** Cells that were met already. Every cell of a long ledger is asked: numbers are cheaper than names of cells. */
export class PlaceSet {
  private readonly sheets = new Map<string, Set<number>>();

  /** Whether the cell is new here; from now on it is not. */
  add({ sheet, row, column }: Place): boolean {
    let cells = this.sheets.get(sheet);
    if (cells === undefined) this.sheets.set(sheet, (cells = new Set()));
    const before = cells.size;
    return cells.add(row * (MAX_COLUMNS + 1) + column).size > before;
  }
}
