import { Position } from '../read/position';
import { isTrue } from '../xml/element';
import { XmlScanner } from '../xml/scanner';
import { PLAIN, type CellLook, type ColumnLane, type Lane, type SheetLook } from './sheet-look';

/** Reads the look of one worksheet part; `looks` by cell style index. Throws `HostError` `corrupt` as `readSheet` does. */
export function readLook(text: string, label: string, looks: readonly CellLook[]): SheetLook {
  return new LookReader(new XmlScanner(text, label), looks).read();
}

class LookReader {
  private readonly position: Position;
  private readonly columns: ColumnLane[] = [];
  private readonly rows = new Map<number, Lane>();
  /** Style indices by row, indexed by column - 1; style 0 is left out. */
  private readonly styles = new Map<number, number[]>();
  private defaults: { height?: number; width?: number } = {};
  private frozen = { rows: 0, columns: 0 };
  private gridLines = true;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly looks: readonly CellLook[],
  ) {
    this.position = new Position(scanner);
  }

  read(): SheetLook {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.kind !== 'open' || scanner.depth !== 2) continue;
      if (scanner.is('sheetData')) this.readRows();
      else if (scanner.is('cols')) this.each(2, 'col', () => this.readColumn());
      else if (scanner.is('sheetFormatPr')) this.readDefaults();
      else if (scanner.is('sheetViews')) this.readViews();
      else scanner.skip();
    }
    const { columns, rows, styles, looks, defaults, frozen, gridLines } = this;
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

  private each(depth: number, local: string, read: () => void): void {
    const { scanner } = this;
    while (scanner.within(depth)) if (scanner.opens(local)) read();
  }

  private number(attribute: string): number | undefined {
    const value = Number(this.scanner.attribute(attribute) ?? NaN);
    return Number.isFinite(value) ? value : undefined;
  }

  private readColumn(): void {
    const [first, last, size] = [this.number('min'), this.number('max'), this.number('width')];
    if (first === undefined || last === undefined) return;
    this.columns.push({ first, last, size, hidden: isTrue(this.scanner.attribute('hidden')) });
  }

  private readDefaults(): void {
    this.defaults = { height: this.number('defaultRowHeight'), width: this.number('defaultColWidth') };
    this.scanner.skip();
  }

  private readViews(): void {
    this.each(2, 'sheetView', () => {
      if (this.scanner.attribute('showGridLines') !== undefined) {
        this.gridLines = isTrue(this.scanner.attribute('showGridLines'));
      }
      this.each(3, 'pane', () => {
        if (!(this.scanner.attribute('state') ?? '').startsWith('frozen')) return;
        this.frozen = { rows: this.number('ySplit') ?? 0, columns: this.number('xSplit') ?? 0 };
      });
    });
  }

  private readRows(): void {
    const { scanner, position } = this;
    while (scanner.within(2)) {
      if (scanner.kind !== 'open') continue;
      if (scanner.depth === 3 && scanner.is('row')) this.readRow();
      else if (scanner.depth === 4 && scanner.is('c')) {
        position.enterCell(scanner.attribute('r'));
        const style = this.number('s') ?? 0;
        if (style !== 0) this.dress(style);
        scanner.skip();
      } else scanner.skip();
    }
  }

  private readRow(): void {
    const { position, scanner } = this;
    position.enterRow();
    const size = this.number('ht');
    const hidden = isTrue(scanner.attribute('hidden'));
    if (size !== undefined || hidden) this.rows.set(position.row, { size, hidden });
  }

  private dress(style: number): void {
    const { row, column } = this.position;
    let styles = this.styles.get(row);
    if (styles === undefined) this.styles.set(row, (styles = []));
    styles[column - 1] = style;
  }
}
