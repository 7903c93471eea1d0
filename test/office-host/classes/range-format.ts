import type { Area } from '../../../src/workbook/address';
import { cellFor, type Sheet } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import { checkWritable, type Session } from './session';

/** The look of some areas, kept per cell under its wire path: `Font/Bold`, `Borders/EdgeTop/Style`. */
abstract class Look extends WireObject {
  constructor(
    protected readonly session: Session,
    protected readonly sheet: Sheet,
    protected readonly areas: readonly Area[],
  ) {
    super();
  }

  protected set(path: string, value: unknown): void {
    checkWritable(this.session, this.sheet);
    for (const area of this.areas)
      for (let row = area.top; row <= area.bottom; row++)
        for (let column = area.left; column <= area.right; column++) {
          const cell = cellFor(this.sheet, row, column);
          cell.look = { ...cell.look, [path]: value };
        }
  }
}

export class RangeFormat extends Look {
  readonly className = 'RangeFormat';

  get Font(): RangeFont {
    return new RangeFont(this.session, this.sheet, this.areas);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.session, this.sheet, this.areas);
  }
  get Borders(): BorderCollection {
    return new BorderCollection(this.session, this.sheet, this.areas);
  }
  set HorizontalAlignment(value: unknown) {
    this.set('HorizontalAlignment', value);
  }
  set VerticalAlignment(value: unknown) {
    this.set('VerticalAlignment', value);
  }
  set WrapText(value: unknown) {
    this.set('WrapText', value);
  }
  set ColumnWidth(value: unknown) {
    checkWritable(this.session, this.sheet);
    for (const area of this.areas)
      for (let column = area.left; column <= area.right; column++)
        this.sheet.columns.set(column, { ...this.sheet.columns.get(column), width: value as number });
  }
  set RowHeight(value: unknown) {
    checkWritable(this.session, this.sheet);
    for (const area of this.areas)
      for (let row = area.top; row <= area.bottom; row++) this.sheet.rowHeights.set(row, value as number);
  }
}

class RangeFont extends Look {
  readonly className = 'RangeFont';

  set Bold(value: unknown) {
    this.set('Font/Bold', value);
  }
  set Italic(value: unknown) {
    this.set('Font/Italic', value);
  }
  set Underline(value: unknown) {
    this.set('Font/Underline', value);
  }
  set Size(value: unknown) {
    this.set('Font/Size', value);
  }
  set Color(value: unknown) {
    this.set('Font/Color', value);
  }
}

class RangeFill extends Look {
  readonly className = 'RangeFill';

  set Color(value: unknown) {
    this.set('Fill/Color', value);
  }
  Clear(): void {
    this.set('Fill/Color', undefined);
  }
}

class BorderCollection extends Look {
  readonly className = 'RangeBorderCollection';

  _Indexer(side: string): Border {
    return new Border(this.session, this.sheet, this.areas, side);
  }
}

class Border extends Look {
  readonly className = 'RangeBorder';

  constructor(
    session: Session,
    sheet: Sheet,
    areas: readonly Area[],
    private readonly side: string,
  ) {
    super(session, sheet, areas);
  }

  override identity(): object {
    return { _Id: this.side };
  }

  set Style(value: unknown) {
    // As in VBA: a border between rows needs two rows.
    const alone = this.areas.some((area) =>
      this.side === 'InsideHorizontal'
        ? area.top === area.bottom
        : this.side === 'InsideVertical' && area.left === area.right,
    );
    if (alone) throw new ExcelFailure('InvalidArgument', this.side);
    this.set(`Borders/${this.side}/Style`, value);
  }
  set Color(value: unknown) {
    this.set(`Borders/${this.side}/Color`, value);
  }
}
