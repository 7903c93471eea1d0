import { sharedFormula, type FormulaHead } from '../read/formula-groups';
import { Position } from '../read/position';
import type { Edits } from '../xml/edits';
import { child, isTrue, readElement, type XmlElement } from '../xml/element';
import { escapeXmlText, unescapeXml } from '../xml/entities';
import type { XmlScanner } from '../xml/scanner';
import { cellXml, type CellDialect } from './cell-xml';
import type { PlacedWrite, SheetWrites } from './sheet-writes';
import type { StyleBook } from './style-book';

/** A range of columns with a style for the cells that are not there yet. */
export interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * Puts the writes of one sheet into its `sheetData`: rows and cells without a write keep their bytes. Where the first cell
 * of a shared formula is overwritten, the other cells of the group get the formula they computed as their own.
 */
export class RowSplicer {
  /** Whether a formula came, went or changed. */
  formulasChanged = false;
  private readonly position: Position;
  private readonly rowsToCome: number[];
  /** Heads of shared formulas that have been overwritten, by group id. */
  private readonly orphaned = new Map<string, FormulaHead>();

  constructor(
    private readonly scanner: XmlScanner,
    private readonly edits: Edits,
    private readonly writes: SheetWrites,
    private readonly book: StyleBook,
    private readonly dialect: CellDialect,
    private readonly columnStyles: readonly ColumnStyle[],
  ) {
    this.position = new Position(scanner);
    this.rowsToCome = writes.rows();
  }

  /** With the scanner at the opening tag of `sheetData`; leaves it at the closing one. */
  splice(): void {
    const { scanner, position } = this;
    const { selfClosing, end } = scanner;
    const name = scanner.name();
    let previous = 0;
    while (scanner.within(2)) {
      if (!scanner.opens('row')) continue;
      position.enterRow();
      if (position.row <= previous) throw scanner.corrupt('的行次序错乱');
      previous = position.row;
      this.edits.insert(scanner.start, this.newRows(position.row - 1));
      if (this.rowsToCome[0] === position.row) {
        this.rowsToCome.shift();
        this.spliceRow();
      } else if (this.orphaned.size > 0) this.adoptOrphans(readElement(scanner));
      else this.scanner.skip();
    }
    const rest = this.newRows(Infinity);
    if (selfClosing && rest !== '') this.edits.replace(end - '/>'.length, end, `>${rest}</${name}>`);
    else this.edits.insert(scanner.start, rest);
  }

  /** Rows that the sheet does not have yet, up to and including `last`. */
  private newRows(last: number): string {
    const { prefix } = this.dialect;
    let xml = '';
    while ((this.rowsToCome[0] ?? Infinity) <= last && this.rowsToCome.length > 0) {
      const row = this.rowsToCome.shift() as number;
      const cells = this.writes.inRow(row).map((write) => this.newCell(write, undefined));
      if (cells.join('') !== '') xml += `<${prefix}row r="${row}">${cells.join('')}</${prefix}row>`;
    }
    return xml;
  }

  private newCell(write: PlacedWrite, rowStyle: number | undefined): string {
    const { row, column, content, style } = write;
    if (content.kind === 'blank' && style === undefined) return '';
    const inherited = rowStyle ?? this.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style;
    if (content.kind === 'formula') this.formulasChanged = true;
    return cellXml(row, column, content, this.styleOf(write, inherited ?? 0), this.dialect);
  }

  private styleOf({ content, style }: PlacedWrite, existing: number): number {
    const look = style === undefined ? existing : this.book.index(style);
    return content.kind === 'date' ? this.book.asDate(look) : look;
  }

  private spliceRow(): void {
    const { scanner, edits, position } = this;
    const row = readElement(scanner);
    const rowStyle = isTrue(row.attributes.get('customFormat')) ? Number(row.attributes.get('s') ?? 0) : undefined;
    const writes = this.writes.inRow(position.row);
    let inserted = '';
    let grew = false;
    const insertUpTo = (column: number): string => {
      let xml = '';
      while ((writes[0]?.column ?? Infinity) < column && writes[0] !== undefined) {
        xml += this.newCell(writes.shift() as PlacedWrite, rowStyle);
      }
      grew ||= xml !== '';
      return xml;
    };
    let previous = 0;
    for (const cell of row.children) {
      if (cell.local !== 'c') continue;
      position.enterCell(cell.attributes.get('r'));
      if (position.column <= previous) throw scanner.corrupt('的单元格次序错乱');
      previous = position.column;
      edits.insert(cell.start, insertUpTo(position.column));
      if (writes[0]?.column === position.column) this.replaceCell(cell, writes.shift() as PlacedWrite);
      else this.adoptOrphan(cell);
    }
    inserted = insertUpTo(Infinity);
    if (inserted !== '') edits.append(row, inserted);
    if (grew) this.dropSpans(row);
  }

  /** `spans` only hints at the row's extent and would be wrong now. */
  private dropSpans(row: XmlElement): void {
    const tag = this.scanner.text.slice(row.start, row.openEnd);
    const spans = /\sspans\s*=\s*(?:"[^"]*"|'[^']*')/.exec(tag);
    if (spans !== null) this.edits.replace(row.start + spans.index, row.start + spans.index + spans[0].length, '');
  }

  private replaceCell(cell: XmlElement, write: PlacedWrite): void {
    const existing = Number(cell.attributes.get('s') ?? 0);
    const style = this.styleOf(write, existing);
    if (write.unchanged && style === existing && write.content.kind !== 'formula') return;
    const xml = cellXml(write.row, write.column, write.content, style, this.dialect);
    if (this.scanner.text.slice(cell.start, cell.end) === xml) return;
    this.edits.replace(cell.start, cell.end, xml);
    const formula = child(cell, 'f');
    if (formula !== undefined || write.content.kind === 'formula') this.formulasChanged = true;
    if (formula?.attributes.get('t') !== 'shared') return;
    const text = this.innerText(formula);
    const id = formula.attributes.get('si') ?? '';
    if (text !== '') this.orphaned.set(id, { row: write.row, column: write.column, formula: text });
  }

  private adoptOrphans(row: XmlElement): void {
    for (const cell of row.children) {
      if (cell.local !== 'c') continue;
      this.position.enterCell(cell.attributes.get('r'));
      this.adoptOrphan(cell);
    }
  }

  private adoptOrphan(cell: XmlElement): void {
    const formula = this.orphaned.size === 0 ? undefined : child(cell, 'f');
    if (formula?.attributes.get('t') !== 'shared') return;
    const id = formula.attributes.get('si') ?? '';
    const head = this.orphaned.get(id);
    if (head === undefined) return;
    if (this.innerText(formula) !== '') {
      // The id has been taken by another group.
      this.orphaned.delete(id);
      return;
    }
    const own = escapeXmlText(sharedFormula(head, this.position.row, this.position.column));
    this.edits.replace(formula.start, formula.end, `<${formula.name}>${own}</${formula.name}>`);
  }

  private innerText(element: XmlElement): string {
    return unescapeXml(this.scanner.text.slice(element.openEnd, element.closeStart), this.scanner.part);
  }
}
