import type { Cell } from '../../../workbook/cell';
import { LIMITS } from '../limits';
import type { OpcPackage } from '../package/opc-package';
import { relatedPart } from '../package/relationships';
import { parseXml } from '../xml/element';
import type { CellContext } from './cell-value';
import { LABEL } from './labels';
import { readNotes } from './notes';
import { dateStyles } from './number-formats';
import { readSharedStrings } from './shared-strings';
import { readSheet, type SheetContent } from './sheet';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

/** A workbook in its package. Sheets are read when asked for and remembered. */
export class WorkbookFile {
  readonly workbook: WorkbookPart;
  private readonly read = new Map<string, SheetContent>();
  private sharedStrings: readonly Cell[] | undefined;
  private context: CellContext | undefined;

  constructor(readonly parts: OpcPackage) {
    this.workbook = readWorkbookPart(parts);
  }

  /** The same workbook after some sheets were changed; what was read of the others is kept. */
  changedTo(parts: OpcPackage, changedSheetParts: ReadonlySet<string>): WorkbookFile {
    const next = new WorkbookFile(parts);
    for (const [part, content] of this.read) if (!changedSheetParts.has(part)) next.read.set(part, content);
    next.sharedStrings = this.sharedStrings;
    return next;
  }

  /** The worksheet with this name in any letter case, as Excel compares names. */
  entry(name: string): SheetEntry | undefined {
    const key = name.toLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  sheet({ part, name, visibility }: SheetEntry): SheetContent {
    let content = this.read.get(part);
    if (content === undefined) {
      const text = this.parts.text(part, LABEL.sheet(name));
      const notes = readNotes(this.parts, part, name);
      content = readSheet({ name, visibility, text, notes }, this.cellContext(), LIMITS.cells - this.cellsRead());
      this.read.set(part, content);
    }
    return content;
  }

  /** The styles part, if the workbook has one. */
  stylesPart(): string | undefined {
    return this.existing('styles');
  }

  hasFormulas(): boolean {
    return this.workbook.sheets.some((entry) => this.sheet(entry).hasFormulas);
  }

  private existing(kind: string): string | undefined {
    const part = relatedPart(this.parts, this.workbook.part, kind);
    return part !== undefined && this.parts.has(part) ? part : undefined;
  }

  private cellContext(): CellContext {
    if (this.context === undefined) {
      const strings = this.existing('sharedStrings');
      const styles = this.stylesPart();
      this.sharedStrings ??=
        strings === undefined ? [] : readSharedStrings(this.parts.text(strings, LABEL.sharedStrings));
      this.context = {
        sharedStrings: this.sharedStrings,
        dateStyles:
          styles === undefined ? [] : dateStyles(parseXml(this.parts.text(styles, LABEL.styles), LABEL.styles)),
        date1904: this.workbook.date1904,
      };
    }
    return this.context;
  }

  private cellsRead(): number {
    let cells = 0;
    for (const content of this.read.values()) cells += content.cellCount;
    return cells;
  }
}
