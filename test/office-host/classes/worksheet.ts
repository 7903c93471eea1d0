import { areaName, MAX_COLUMNS, MAX_ROWS } from '../../../src/workbook/address';
import { usedArea, type Sheet } from '../book';
import { ExcelFailure } from '../failures';
import { WireObject } from '../wire-object';
import { addressArea } from './address';
import { ChartCollection } from './chart';
import { Range } from './range';
import { RangeAreas } from './range-areas';
import { checkStructure, checkWritable, type Session } from './session';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' };

export class Worksheet extends WireObject {
  readonly className = 'Worksheet';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  override identity(): object {
    return { Id: this.sheet.id };
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  get Visibility(): string {
    return VISIBILITY[this.sheet.visibility];
  }
  set Visibility(value: string) {
    checkStructure(this.session);
    this.sheet.visibility = value === 'Visible' ? 'visible' : value === 'Hidden' ? 'hidden' : 'veryHidden';
  }
  get TabColor(): string {
    return this.sheet.tabColor;
  }
  set TabColor(value: string) {
    this.sheet.tabColor = value;
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.sheet);
  }
  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.session, this.sheet);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this.session, this.sheet);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.session, this.sheet);
  }

  GetRange(address: string | null): Range {
    this.checkCells();
    const area = address === null ? { top: 1, left: 1, bottom: MAX_ROWS, right: MAX_COLUMNS } : addressArea(address);
    return new Range(this.session, this.sheet, area);
  }
  GetRanges(addresses: string): RangeAreas {
    if (addresses.length > 8192) throw new ExcelFailure('InvalidArgument', 'address list too long');
    return new RangeAreas(this.session, this.sheet, addresses.split(',').map(addressArea));
  }
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): Range | null {
    this.checkCells();
    const used = usedArea(this.sheet, valuesOnly ?? false);
    if (used !== undefined) return this.GetRange(areaName(used));
    return this.session.emptyUsedRangeIsA1 ? this.GetRange('A1') : null;
  }
  Activate(): void {
    if (this.sheet.visibility !== 'visible') throw new ExcelFailure('InvalidOperation', 'hidden sheet');
    this.session.book.activeSheet = this.sheet.id;
    this.session.activated(this.sheet);
  }
  Delete(): void {
    checkStructure(this.session);
    const { book } = this.session;
    book.sheets = book.sheets.filter((sheet) => sheet !== this.sheet);
  }

  private checkCells(): void {
    if (this.sheet.isChart) throw new ExcelFailure('UnsupportedSheet', this.sheet.name);
  }
}

class WorksheetProtection extends WireObject {
  readonly className = 'WorksheetProtection';

  constructor(private readonly sheet: Sheet) {
    super();
  }

  /** That a chart sheet refuses to tell is a guess, the worse one of two. */
  get Protected(): boolean {
    if (this.sheet.isChart) throw new ExcelFailure('UnsupportedSheet', this.sheet.name);
    return this.sheet.protected;
  }
}

class FreezePanes extends WireObject {
  readonly className = 'WorksheetFreezePanes';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  FreezeRows(count: number): void {
    checkWritable(this.session, this.sheet);
    this.sheet.frozenRows = count;
  }
}

class PageLayout extends WireObject {
  readonly className = 'PageLayout';

  constructor(
    private readonly session: Session,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  set Orientation(value: string) {
    checkWritable(this.session, this.sheet);
    this.sheet.landscape = value === 'Landscape';
  }
}
