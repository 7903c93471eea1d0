import { areaName, type Area } from '../../../src/workbook/address';
import { cellAt, cellFor, usedArea, type Sheet } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import { fullAddress } from './address';
import { ConditionalFormatCollection } from './conditional-format';
import { DataValidation } from './data-validation';
import { RangeFormat } from './range-format';
import { enterValues, mergeCells, mergesWithin, readCells, valueType, writeCells } from './range-cells';
import { RangeAreas } from './range-areas';
import { shownAreas } from './shown-areas';
import { checkWritable, type Session } from './session';

/** As much of a range's sheet as is asked of it; the whole class knows ranges itself. */
class RangeSheet extends WireObject {
  readonly className = 'Worksheet';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  get Id(): string {
    return this.sheet.id;
  }
}

export class Range extends WireObject {
  readonly className = 'Range';

  constructor(
    private readonly session: Session,
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    super();
  }

  get Address(): string {
    return fullAddress(this.sheet.name, this.area);
  }
  get RowIndex(): number {
    return this.area.top - 1;
  }
  get ColumnIndex(): number {
    return this.area.left - 1;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }

  get Values(): unknown {
    return readCells(this.sheet, this.area, (cell) => cell.value);
  }
  set Values(value: unknown) {
    this.write(() => enterValues(this.session, this.sheet, this.area, value));
  }
  get Formulas(): unknown {
    return readCells(this.sheet, this.area, (cell) => cell.formula ?? cell.value);
  }
  set Formulas(value: unknown) {
    this.Values = value;
  }
  get NumberFormat(): unknown {
    return readCells(this.sheet, this.area, (cell) => cell.numberFormat);
  }
  set NumberFormat(value: unknown) {
    this.write(() =>
      writeCells(this.sheet, this.area, value, (cell, format) => (cell.numberFormat = format as string)),
    );
  }
  get ValueTypes(): unknown {
    return readCells(this.sheet, this.area, valueType);
  }
  get Hyperlink(): unknown {
    return cellAt(this.sheet, this.area.top, this.area.left).hyperlink ?? null;
  }
  set Hyperlink(value: unknown) {
    this.write(() => {
      const { textToDisplay } = value as { textToDisplay?: string };
      if (textToDisplay !== undefined) enterValues(this.session, this.sheet, this.area, textToDisplay);
      cellFor(this.sheet, this.area.top, this.area.left).hyperlink = value;
    });
  }
  get ColumnHidden(): unknown {
    return this.sheet.columns.get(this.area.left)?.hidden ?? false;
  }
  set ColumnHidden(value: unknown) {
    checkWritable(this.session, this.sheet);
    for (let column = this.area.left; column <= this.area.right; column++)
      this.sheet.columns.set(column, { ...this.sheet.columns.get(column), hidden: value as boolean });
  }
  get Worksheet(): WireObject {
    return new RangeSheet(this.sheet);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.session, this.sheet, [this.area]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.session, this.sheet, this.area);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.session, this.sheet, this.area);
  }

  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    const used = usedArea(this.sheet, valuesOnly ?? false, this.area);
    return used === undefined ? null : this.part(used);
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = mergesWithin(this.sheet, this.area);
    return merges.length === 0 ? null : new RangeAreas(this.session, this.sheet, merges);
  }
  GetSpecialCellsOrNullObject(type: string): RangeAreas | null {
    if (type !== 'Visible') throw new ExcelFailure('InvalidArgument', type);
    if (this.sheet.protected) throw new ExcelFailure('AccessDenied', this.sheet.name);
    const shown = shownAreas(this.sheet, this.area);
    return shown.length === 0 ? null : new RangeAreas(this.session, this.sheet, shown);
  }
  GetRow(index: number): Range {
    const row = this.area.top + index;
    return this.part({ ...this.area, top: row, bottom: row });
  }
  GetBoundingRect(other: Range): Range {
    const [a, b] = [this.area, other.area];
    return this.part({
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }
  Merge(): void {
    this.write(() => mergeCells(this.sheet, this.area));
  }
  Select(): void {
    if (this.sheet.visibility !== 'visible') throw new ExcelFailure('InvalidSelection', this.sheet.name);
    this.session.book.activeSheet = this.sheet.id;
    this.session.book.selection = `${this.sheet.name}!${areaName(this.area)}`;
  }
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw new ExcelFailure('InvalidArgument', 'shape');
  }

  private part(area: Area): Range {
    return new Range(this.session, this.sheet, area);
  }

  private write(change: () => void): void {
    checkWritable(this.session, this.sheet);
    change();
    this.session.changed(this.sheet, areaName(this.area));
  }
}
