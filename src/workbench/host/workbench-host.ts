import type { XlsxHost } from '../../hosts/xlsx/xlsx-host';
import { groupBy } from '../../values/group-by';
import { areaName, MAX_COLUMNS, MAX_ROWS, type Area, type Place } from '../../workbook/address';
import { cellValueKey, sameContent, type Cell } from '../../workbook/cell';
import type { Change, Task, Workbook, WorkbookHost } from '../../workbook/host';
import { HostError } from '../../workbook/host-error';
import type { ApplyReport, WritePlan } from '../../workbook/plan';
import { contentCell } from '../../workbook/sheet-draft';
import { entryPlan, type Entry } from './entry';
import { keyOf, KnownWorkbook } from './known-workbook';

/** What the host needs of whatever draws the workbook. */
export interface WorkbookView {
  /** The workbook has changed beyond single cells: draw it anew. */
  show(workbook: Workbook): void;
  /** These cells hold what is told here, whatever is drawn there now. */
  draw(cells: readonly { readonly place: Place; readonly cell: Cell }[]): void;
  /** Brings the sheet to the front and selects the cell. */
  reveal(place: Place): Promise<void>;
  /** An entry was refused and has been taken back. */
  refuse(error: HostError): void;
}

/** Entries wait this long for more of them: each pass over a long sheet takes a moment. */
const REST = 300;

/**
 * A file beside a grid that shows it. The file is the truth: what people enter in the grid goes into it cell by cell, what
 * the pane writes is drawn from it, and what the grid cannot show stays in it untouched.
 */
export class WorkbenchHost implements WorkbookHost {
  private known: KnownWorkbook;
  private readonly waiting = new Map<string, Entry>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Reading, writing and entering follow one another, never side by side. */
  private queue: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<(change: Change) => void>();

  private constructor(
    private readonly file: XlsxHost,
    workbook: Workbook,
    private readonly view: WorkbookView,
    private readonly changed: () => void,
  ) {
    this.known = new KnownWorkbook(workbook);
  }

  /**
   * Reads the file and shows it; `changed` is called whenever the file no longer is what was saved. Throws `HostError`
   * where a sheet cannot be read.
   */
  static async open(file: XlsxHost, view: WorkbookView, changed: () => void): Promise<WorkbenchHost> {
    const workbook = await file.read();
    const host = new WorkbenchHost(file, workbook, view, changed);
    view.show(workbook);
    return host;
  }

  read(task?: Task): Promise<Workbook> {
    return this.next(async () => {
      await this.writeEntries();
      const workbook = await this.file.read(task);
      this.known = new KnownWorkbook(workbook);
      return workbook;
    });
  }

  apply(plan: WritePlan, task?: Task): Promise<ApplyReport> {
    return this.next(async () => {
      await this.writeEntries();
      const report = await this.file.apply(plan, task);
      if (report.conflicts.length > 0) return report;
      await this.showFile();
      this.changed();
      return report;
    });
  }

  async reveal(place: Place): Promise<void> {
    const grid = this.known.grid(place.sheet);
    if (grid === undefined) throw new HostError('missingSheet', { sheet: place.sheet });
    if (grid.visibility !== 'visible') throw new HostError('hiddenSheet', { sheet: place.sheet });
    await this.view.reveal(place);
  }

  async observe(listener: (change: Change) => void): Promise<() => Promise<void>> {
    this.listeners.add(listener);
    return async () => {
      this.listeners.delete(listener);
    };
  }

  /** What a person has entered in the grid, and what formulas have come to through it. Whether anything is new in it. */
  enter(entries: readonly Entry[]): boolean {
    const fresh = entries.filter((entry) => !holds(this.known.cell(entry), contentCell(entry.content)));
    if (fresh.length === 0) return false;
    for (const entry of fresh) {
      const key = keyOf(entry);
      const expected = this.waiting.get(key)?.expected ?? this.known.cell(entry);
      this.waiting.set(key, { ...entry, expected });
      this.known.put(entry, contentCell(entry.content));
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.next(() => this.writeEntries()), REST);
    this.changed();
    this.report(fresh);
    return true;
  }

  /** What stands in the cell now, entries that still wait included. */
  cell(place: Place): Cell {
    return this.known.cell(place);
  }

  /** Shows the file anew, with everything entered so far. */
  redraw(): void {
    void this.next(async () => {
      await this.writeEntries();
      await this.showFile();
    });
  }

  /** The file with everything entered so far. */
  save(): Promise<Uint8Array> {
    return this.next(async () => {
      await this.writeEntries();
      return this.file.save();
    });
  }

  private async showFile(): Promise<void> {
    const workbook = await this.file.read();
    this.known = new KnownWorkbook(workbook);
    this.view.show(workbook);
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private async writeEntries(): Promise<void> {
    clearTimeout(this.timer);
    const entries = [...this.waiting.values()];
    this.waiting.clear();
    if (entries.length === 0) return;
    try {
      await this.put(entries);
    } catch (error) {
      // One refused cell must not cost the others.
      if (entries.length === 1) this.takeBack(entries, error);
      else for (const entry of entries) await this.writeEntry(entry);
    }
  }

  private async writeEntry(entry: Entry): Promise<void> {
    try {
      await this.put([entry]);
    } catch (error) {
      this.takeBack([entry], error);
    }
  }

  private async put(entries: readonly Entry[]): Promise<void> {
    const { conflicts } = await this.file.apply(entryPlan(entries));
    if (conflicts.length > 0) throw new HostError('writeFailed', { detail: '单元格的内容已经变了' });
  }

  private takeBack(entries: readonly Entry[], error: unknown): void {
    for (const entry of entries) if (entry.expected !== undefined) this.known.put(entry, entry.expected);
    this.view.draw(entries.map((place) => ({ place, cell: this.known.cell(place) })));
    if (error instanceof HostError && !entries.every(({ computed }) => computed)) this.view.refuse(error);
  }

  private report(entries: readonly Entry[]): void {
    for (const [sheet, inSheet] of groupBy(entries, (entry) => entry.sheet)) {
      const change: Change = { sheet, area: areaName(areaAround(inSheet)), byCoauthor: false };
      for (const listener of this.listeners) listener(change);
    }
  }
}

function areaAround(places: readonly Place[]): Area {
  return places.reduce<Area>(
    ({ top, left, bottom, right }, { row, column }) => ({
      top: Math.min(top, row),
      left: Math.min(left, column),
      bottom: Math.max(bottom, row),
      right: Math.max(right, column),
    }),
    { top: MAX_ROWS, left: MAX_COLUMNS, bottom: 1, right: 1 },
  );
}

/** Unlike for a plan, a formula's result counts: the grid has computed it anew. */
function holds(cell: Cell, wanted: Cell): boolean {
  if (!sameContent(cell, wanted)) return false;
  return cell.formula === undefined || valueKey(cell) === valueKey(wanted);
}

/** Only the number format tells a date from a number, and a result does not know its format. */
function valueKey(cell: Cell): string {
  return cell.kind === 'date' ? `n:${cell.serial}` : cellValueKey(cell);
}
