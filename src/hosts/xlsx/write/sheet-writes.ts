import type { CellWrite } from '../../../workbook/plan';

/** A write with what the host knows about the place it goes to. */
export interface PlacedWrite extends CellWrite {
  /** The cell already holds this content; at most its look changes. */
  readonly unchanged: boolean;
}

/** Writes by row and column; of several to one cell the last counts. */
export class SheetWrites {
  private readonly byRow = new Map<number, Map<number, PlacedWrite>>();

  constructor(writes: readonly PlacedWrite[]) {
    for (const write of writes) {
      let row = this.byRow.get(write.row);
      if (row === undefined) this.byRow.set(write.row, (row = new Map()));
      row.set(write.column, write);
    }
  }

  rows(): number[] {
    return [...this.byRow.keys()].sort((left, right) => left - right);
  }

  /** The writes of one row in column order. */
  inRow(row: number): PlacedWrite[] {
    return [...(this.byRow.get(row)?.values() ?? [])].sort((left, right) => left.column - right.column);
  }

  all(): PlacedWrite[] {
    return this.rows().flatMap((row) => this.inRow(row));
  }
}
