import type { Place } from './address';

/** Cells that were met already. Every cell of a long ledger is asked: a bit for each row of a column is cheapest. */
export class PlaceSet {
  private readonly sheets = new Map<string, Uint32Array[]>();
  private columns: Uint32Array[] = [];
  private sheet: string | undefined;

  /** Whether the cell is new here; from now on it is not. */
  add({ sheet, row, column }: Place): boolean {
    if (sheet !== this.sheet) this.turnTo(sheet);
    const [word, bit] = [row >>> 5, 1 << (row & 31)];
    let rows = this.columns[column];
    if (rows === undefined || word >= rows.length) this.columns[column] = rows = grown(rows, word);
    const met = rows[word] ?? 0;
    rows[word] = met | bit;
    return (met & bit) === 0;
  }

  private turnTo(sheet: string): void {
    let columns = this.sheets.get(sheet);
    if (columns === undefined) this.sheets.set(sheet, (columns = []));
    [this.sheet, this.columns] = [sheet, columns];
  }
}

function grown(rows: Uint32Array | undefined, word: number): Uint32Array {
  const more = new Uint32Array(Math.max(8, (word + 1) * 2));
  if (rows !== undefined) more.set(rows);
  return more;
}
