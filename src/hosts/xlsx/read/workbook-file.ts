import type { Cell } from '../../../workbook/cell';
import { LIMITS } from '../limits';
import { LookCollector } from '../look/look-collector';
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

  /** `keepsLooks`: what sheets look like is going to be asked for, and is kept when they are read. */
  constructor(
    readonly parts: OpcPackage,
    private readonly keepsLooks = false,
  ) {
    this.workbook = readWorkbookPart(parts);
  }

  /** The same workbook after some sheets were changed; what was read of the others is kept. */
  changedTo(parts: OpcPackage, changedSheetParts: ReadonlySet<string>): WorkbookFile {
    const next = new WorkbookFile(parts, this.keepsLooks);
    for (const [part, content] of this.read) if (!changedSheetParts.has(part)) next.read.set(part, content);
    next.sharedStrings = this.sharedStrings;
    return next;
  }

  /** The worksheet with this name in any letter case, as Excel compares names. */
  entry(name: string): SheetEntry | undefined {
    const key = name.toLowerCase();
    return this.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === key);
  }

  sheet(entry: SheetEntry): SheetContent {
    let content = this.read.get(entry.part);
    if (content === undefined) {
      const left = LIMITS.cells - this.cellsRead();
      content = this.readSheet(entry, left, this.keepsLooks ? new LookCollector() : undefined);
      this.read.set(entry.part, content);
    }
    return content;
  }

  /** What the sheet looks like; it is gone through once more for that where looks are not kept. */
  look(entry: SheetEntry): LookCollector {
    const { look } = this.sheet(entry);
    if (look !== undefined) return look;
    const collector = new LookCollector();
    this.readSheet(entry, LIMITS.cells, collector);
    return collector;
  }

  private readSheet({ part, name, visibility }: SheetEntry, budget: number, look?: LookCollector): SheetContent {
    const text = this.parts.text(part, LABEL.sheet(name));
    const notes = readNotes(this.parts, part, name);
    return readSheet({ name, visibility, text, notes, look }, this.cellContext(), budget);
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
