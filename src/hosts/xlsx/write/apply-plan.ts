import { sameContent } from '../../../workbook/cell';
import type { ApplyReport, SheetPlan, WritePlan } from '../../../workbook/plan';
import { isEmptyPlan, reportOf } from '../../../workbook/plan';
import { contentCell } from '../../../workbook/sheet-draft';
import { addContentType, CONTENT_TYPE, removePart } from '../package/content-types';
import { namespacesOf, type Namespaces } from '../package/namespaces';
import type { OpcPackage } from '../package/opc-package';
import { addRelationship, relatedPart, removeRelationships } from '../package/relationships';
import { LABEL } from '../read/labels';
import type { WorkbookFile } from '../read/workbook-file';
import { parseXml } from '../xml/element';
import { addSheet } from './add-sheet';
import { blankStyles } from './blank-styles';
import { checkPlan } from './check-plan';
import { patchSheet } from './patch-sheet';
import { refuseDanglingFormulas, removeSheetParts } from './remove-sheet';
import { removeTabs } from './remove-tabs';
import { removeTitle } from './remove-title';
import { refreshPivots } from './pivot-refresh';
import { SheetWrites } from './sheet-writes';
import { StyleBook } from './style-book';
import { addTabs, requestRecalculation } from './workbook-xml';

export interface Applied {
  /** The workbook as it is now; the one given stays as it was. */
  readonly file: WorkbookFile;
  readonly report: ApplyReport;
}

/** Applies the plan to a copy. Throws `HostError`; conflicts are reported and nothing is changed then. */
export function applyPlan(file: WorkbookFile, plan: WritePlan): Applied {
  const conflicts = checkPlan(file, plan);
  if (conflicts.length > 0) return { file, report: { cellsWritten: 0, sheetsAdded: [], conflicts } };
  return { file: isEmptyPlan(plan) ? file : new Application(file).run(plan), report: reportOf(plan) };
}

class Application {
  private readonly parts: OpcPackage;
  private readonly book: StyleBook;
  private readonly stylesBefore: string;
  private readonly namespaces: Namespaces;
  private readonly changedParts = new Set<string>();
  private readonly changedSheets = new Set<string>();
  private formulasChanged = false;

  constructor(private readonly file: WorkbookFile) {
    this.parts = file.parts.copy();
    this.namespaces = namespacesOf(parseXml(this.workbookText(), LABEL.workbook).attributes);
    const styles = file.stylesPart();
    this.stylesBefore = styles === undefined ? '' : this.parts.text(styles, LABEL.styles);
    this.book = new StyleBook(this.stylesBefore || blankStyles(this.namespaces));
  }

  run(plan: WritePlan): WorkbookFile {
    const removed = plan.sheets.filter((sheet) => sheet.remove === true);
    for (const sheet of plan.sheets) if (sheet.create === undefined && sheet.remove === undefined) this.patch(sheet);
    this.add(plan.sheets.filter((sheet) => sheet.create !== undefined));
    this.remove(removed);
    this.saveStyles();
    if (this.changedSheets.size > 0) this.refreshDependants(plan);
    const changed = this.file.changedTo(this.parts, this.changedParts);
    if (removed.length > 0)
      refuseDanglingFormulas(
        changed,
        removed.map(({ sheet }) => sheet),
      );
    return changed;
  }

  private patch({ sheet, cells }: SheetPlan): void {
    const entry = this.file.entry(sheet);
    if (entry === undefined || cells.length === 0) return;
    const { grid } = this.file.sheet(entry);
    const writes = new SheetWrites(
      cells.map((write) => ({
        ...write,
        unchanged: sameContent(contentCell(write.content), grid.cell(write.row, write.column)),
      })),
    );
    const label = LABEL.sheet(entry.name);
    const before = this.parts.text(entry.part, label);
    const after = patchSheet(before, label, writes, this.book, this.file.workbook.date1904);
    if (after.text === before) return;
    this.parts.setText(entry.part, after.text);
    this.changedParts.add(entry.part);
    this.changedSheets.add(entry.name);
    this.formulasChanged ||= after.formulasChanged;
  }

  private add(plans: readonly SheetPlan[]): void {
    if (plans.length === 0) return;
    const { parts, book, namespaces } = this;
    const { part, date1904 } = this.file.workbook;
    const context = { parts, workbookPart: part, book, date1904, namespaces };
    const tabs = plans.map((plan) => addSheet(plan, context));
    parts.setText(part, addTabs(this.workbookText(), tabs, namespaces));
    for (const { sheet, cells } of plans) {
      this.changedSheets.add(sheet);
      this.formulasChanged ||= cells.some(({ content }) => content.kind === 'formula');
    }
  }

  private remove(plans: readonly SheetPlan[]): void {
    if (plans.length === 0) return;
    const { part } = this.file.workbook;
    const tabs = new Set<number>();
    for (const { sheet } of plans) {
      const entry = this.file.entry(sheet);
      if (entry === undefined) continue;
      tabs.add(entry.tab);
      removeSheetParts(this.parts, part, entry);
      removeTitle(this.parts, entry.name);
      this.changedParts.add(entry.part);
      this.changedSheets.add(entry.name);
    }
    this.parts.setText(part, removeTabs(this.workbookText(), tabs));
    this.formulasChanged = true;
  }

  private saveStyles(): void {
    const text = this.book.text();
    const existing = this.file.stylesPart();
    if (existing !== undefined) {
      if (text !== this.stylesBefore) this.parts.setText(existing, text);
      return;
    }
    if (this.changedSheets.size === 0) return;
    const { part } = this.file.workbook;
    const styles = `${part.slice(0, part.lastIndexOf('/') + 1)}styles.xml`;
    this.parts.setText(styles, text);
    addContentType(this.parts, styles, CONTENT_TYPE.styles);
    addRelationship(this.parts, part, 'styles', styles, this.namespaces);
  }

  /** Results that other programs and other parts keep of the changed cells. */
  private refreshDependants(plan: WritePlan): void {
    const { part } = this.file.workbook;
    if (this.formulasChanged) this.dropCalculationOrder();
    const writesFormulas = plan.sheets.some(({ cells }) => cells.some(({ content }) => content.kind === 'formula'));
    if (writesFormulas || this.file.hasFormulas()) {
      const before = this.workbookText();
      const after = requestRecalculation(before);
      if (after !== before) this.parts.setText(part, after);
    }
    refreshPivots(this.parts, part, this.changedSheets);
  }

  /** The calculation chain lists every formula cell; Excel builds it anew when it is missing. */
  private dropCalculationOrder(): void {
    const { part } = this.file.workbook;
    const chain = relatedPart(this.parts, part, 'calcChain');
    if (chain === undefined) return;
    removePart(this.parts, chain);
    removeRelationships(this.parts, part, 'calcChain');
  }

  private workbookText(): string {
    return this.parts.text(this.file.workbook.part, LABEL.workbook);
  }
}
