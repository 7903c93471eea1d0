import { MAX_COLUMNS, MAX_ROWS, parseCellName } from '../../../workbook/address';
import type { XmlScanner } from '../xml/scanner';

/**
 * Where the row and cell elements of a sheet stand. Producers may leave out `r`: a row then follows the one before it, a
 * cell the one to its left.
 */
export class Position {
  row = 0;
  column = 0;

  constructor(private readonly scanner: XmlScanner) {}

  /** At the opening tag of a row. */
  enterRow(): void {
    const written = this.scanner.attribute('r');
    this.row = written === undefined ? this.row + 1 : Number(written);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MAX_ROWS) {
      throw this.scanner.corrupt(`的行号“${written ?? this.row}”无效`);
    }
  }

  /** `written` is the cell's `r`. */
  enterCell(written: string | undefined): void {
    this.column = written === undefined ? this.column + 1 : this.columnOf(written);
    if (this.column > MAX_COLUMNS) throw this.scanner.corrupt('的列数超出范围');
  }

  private columnOf(name: string): number {
    // The usual spelling, letters and this row's number, without the cost of a pattern match.
    let column = 0;
    let at = 0;
    for (; at < name.length; at += 1) {
      const letter = name.charCodeAt(at) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    if (at > 0 && at <= 3 && Number(name.slice(at)) === this.row) return column;
    const place = parseCellName(name);
    if (place?.row !== this.row) throw this.scanner.corrupt(`的单元格地址“${name}”无效`);
    return place.column;
  }
}
