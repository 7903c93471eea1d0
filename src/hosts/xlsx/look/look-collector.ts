import { isTrue } from '../xml/element';
import type { XmlScanner } from '../xml/scanner';
import { PLAIN, type CellLook, type ColumnLane, type Lane, type SheetLook } from './sheet-look';

/**
 * Takes in what a worksheet part says of its look while somebody else goes through the part for its cells: a second walk
 * through a long sheet would take as long as the first.
 */
export class LookCollector {
  private readonly columns: ColumnLane[] = [];
  private readonly rows = new Map<number, Lane>();
  /** Style indices by row, indexed by column - 1; style 0 is left out. */
  private readonly styles = new Map<number, number[]>();
  private defaults: { height?: number; width?: number } = {};
  private frozen = { rows: 0, columns: 0 };
  private gridLines = true;

  /** Reads the element that has just been opened, right below the root, if it is about the look; whether it was. */
  takes(scanner: XmlScanner): boolean {
    if (scanner.is('cols')) each(scanner, 2, 'col', () => this.readColumn(scanner));
    else if (scanner.is('sheetFormatPr')) this.readDefaults(scanner);
    else if (scanner.is('sheetViews')) this.readViews(scanner);
    else return false;
    return true;
  }

  /** The row has just been opened. */
  row(scanner: XmlScanner, row: number): void {
    const size = numberIn(scanner, 'ht');
    const hidden = isTrue(scanner.attribute('hidden'));
    if (size !== undefined || hidden) this.rows.set(row, { size, hidden });
  }

  cell(row: number, column: number, style: number): void {
    if (!(style > 0)) return;
    let styles = this.styles.get(row);
    if (styles === undefined) this.styles.set(row, (styles = []));
    styles[column - 1] = style;
  }

  /** All that was taken in; `looks` by cell style index. */
  look(looks: readonly CellLook[]): SheetLook {
    const { columns, rows, styles, defaults, frozen, gridLines } = this;
    const look = (style: number | undefined): CellLook => looks[style ?? 0] ?? PLAIN;
    return {
      columns,
      rows,
      defaultRowHeight: defaults.height,
      defaultColumnWidth: defaults.width,
      frozenRows: frozen.rows,
      frozenColumns: frozen.columns,
      gridLines,
      cell: (row, column) => look(styles.get(row)?.[column - 1]),
      *rowCells(row) {
        const inRow = styles.get(row) ?? [];
        for (const index in inRow) yield [Number(index) + 1, look(inRow[index])];
      },
      dressedRows: () => styles.keys(),
    };
  }

  private readColumn(scanner: XmlScanner): void {
    const [first, last, size] = ['min', 'max', 'width'].map((attribute) => numberIn(scanner, attribute));
    if (first === undefined || last === undefined) return;
    this.columns.push({ first, last, size, hidden: isTrue(scanner.attribute('hidden')) });
  }

  private readDefaults(scanner: XmlScanner): void {
    this.defaults = { height: numberIn(scanner, 'defaultRowHeight'), width: numberIn(scanner, 'defaultColWidth') };
    scanner.skip();
  }

  private readViews(scanner: XmlScanner): void {
    each(scanner, 2, 'sheetView', () => {
      const shown = scanner.attribute('showGridLines');
      if (shown !== undefined) this.gridLines = isTrue(shown);
      each(scanner, 3, 'pane', () => {
        if (!(scanner.attribute('state') ?? '').startsWith('frozen')) return;
        this.frozen = { rows: numberIn(scanner, 'ySplit') ?? 0, columns: numberIn(scanner, 'xSplit') ?? 0 };
      });
    });
  }
}

function each(scanner: XmlScanner, depth: number, local: string, read: () => void): void {
  while (scanner.within(depth)) if (scanner.opens(local)) read();
}

function numberIn(scanner: XmlScanner, attribute: string): number | undefined {
  const value = Number(scanner.attribute(attribute) ?? NaN);
  return Number.isFinite(value) ? value : undefined;
}
