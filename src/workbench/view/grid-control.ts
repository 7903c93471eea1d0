import type { Sheet } from '@fortune-sheet/core';
import type { WorkbookInstance } from '@fortune-sheet/react';
import type { SheetLook } from '../../hosts/xlsx/look/sheet-look';
import type { Place } from '../../workbook/address';
import type { Cell } from '../../workbook/cell';
import type { Workbook } from '../../workbook/host';
import type { HostError } from '../../workbook/host-error';
import type { Entry } from '../host/entry';
import type { WorkbookView } from '../host/workbench-host';
import { changedCells } from './changed-cells';
import { EntryReader } from './entry-reader';
import { isDrawnAs } from './is-drawn-as';
import { mergedViewCell, sheetData } from './sheet-data';

/** What the grid is to draw from scratch; a new `version` for each time. */
export interface Drawing {
  readonly version: number;
  readonly sheets: Sheet[];
}

export interface GridDoors {
  readonly look: (sheet: string) => SheetLook;
  readonly refuse: (error: HostError) => void;
}

/** Where the entries go, and what then stands in a cell: the host. */
export interface EntryBook {
  enter(entries: readonly Entry[]): boolean;
  cell(place: Place): Cell;
  /** What is drawn has come to differ in more than cells: show the file again. */
  redraw(): void;
}

/** Two frames: one for the grid to take the state in, one for it to lay out. */
const laidOut = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** Keeps the grid component and the file in step: draws what the file holds, and hands on what people enter. */
export class GridControl implements WorkbookView {
  private drawing: Drawing = { version: 0, sheets: [] };
  private workbook: Workbook | undefined;
  private readonly looks = new Map<string, SheetLook>();
  private readonly listeners = new Set<() => void>();
  private readonly reader = new EntryReader((sheet) => this.look(sheet));
  private grid: WorkbookInstance | null = null;
  private seen: readonly Sheet[] | undefined;
  private book: EntryBook | undefined;
  /** The sheet in front, by name. */
  private active: string | undefined;
  /** Where to go as soon as the grid is drawn anew. */
  private landing: Place | undefined;

  constructor(private readonly doors: GridDoors) {}

  readonly state = (): Drawing => this.drawing;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The grid component while it is on the page. */
  readonly attach = (grid: WorkbookInstance | null): void => {
    this.grid = grid;
    const { landing } = this;
    if (grid === null || landing === undefined) return;
    this.landing = undefined;
    void this.reveal(landing);
  };

  connect(book: EntryBook): void {
    this.book = book;
  }

  show(workbook: Workbook): void {
    const { active } = this;
    const visible = workbook.grids.filter(({ visibility }) => visibility === 'visible');
    const front = visible.find(({ sheet }) => sheet === active) ?? visible[0];
    const selected = front?.sheet === active ? this.grid?.getSelection()?.[0] : undefined;
    this.workbook = workbook;
    this.looks.clear();
    const sheets = workbook.grids.map((grid, order) => sheetData(grid, this.look(grid.sheet), order, grid === front));
    this.active = front?.sheet;
    if (front !== undefined) {
      const [row = 0, column = 0] = [selected?.row[0], selected?.column[0]];
      this.landing = { sheet: front.sheet, row: row + 1, column: column + 1 };
    }
    this.seen = undefined;
    this.drawing = { version: this.drawing.version + 1, sheets };
    for (const listener of this.listeners) listener();
  }

  draw(cells: readonly { readonly place: Place; readonly cell: Cell }[]): void {
    const ops = cells.map(({ place, cell }) => ({
      op: 'replace' as const,
      id: place.sheet,
      path: ['data', place.row - 1, place.column - 1],
      value: this.drawn(place, cell),
    }));
    if (ops.length > 0) this.grid?.applyOp(ops);
  }

  async reveal({ sheet, row, column }: Place): Promise<void> {
    await laidOut();
    this.grid?.activateSheet({ id: sheet });
    this.active = sheet;
    await laidOut();
    this.grid?.setSelection([{ row: [row - 1, row - 1], column: [column - 1, column - 1] }], { id: sheet });
    this.grid?.scroll({ targetRow: Math.max(0, row - 4), targetColumn: Math.max(0, column - 4) });
    await laidOut();
  }

  refuse(error: HostError): void {
    this.doors.refuse(error);
  }

  /** The sheet with this name comes to the front. */
  activated(sheet: string): void {
    this.active = sheet;
  }

  /**
   * A person is about to enter this in a cell of the sheet in front; 0-based, as the grid counts. Leaving a cell with what
   * it held counts as no entry, for the grid too.
   */
  typed(row: number, column: number, text: unknown): void {
    const { active } = this;
    const cell = this.seen?.find(({ id }) => id === active)?.data?.[row]?.[column];
    if (active === undefined || typeof text !== 'string' || [cell?.f, cell?.v ?? '', cell?.m].includes(text)) return;
    this.reader.typed({ sheet: active, row: row + 1, column: column + 1 }, text);
  }

  /** A person is about to paste rows of text, cells parted by tabs, at the selection. */
  pasted(text: string): void {
    const selection = this.grid?.getSelection()?.at(-1);
    const [top = 0, left = 0] = [selection?.row[0], selection?.column[0]];
    for (const [r, line] of text.split(/\r?\n/).entries()) {
      for (const [c, cell] of line.split('\t').entries()) this.typed(top + r, left + c, cell);
    }
  }

  /** The grid's state after anything at all has changed in it, our own drawing included. */
  readonly changed = (sheets: readonly Sheet[]): void => {
    const before = this.seen;
    this.seen = sheets;
    const { book } = this;
    if (before === undefined || book === undefined) return;
    const cells = changedCells(before, sheets);
    if (cells.length === 0) return;
    book.enter(this.reader.entries(cells));
    const misdrawn = cells.flatMap(({ after, ...place }) => {
      const cell = book.cell(place);
      return isDrawnAs(after, this.drawn(place, cell)) ? [] : [{ place, cell }];
    });
    this.draw(misdrawn);
    if (mergesDiffer(before, sheets)) book.redraw();
  };

  private drawn(place: Place, cell: Cell) {
    const grid = this.workbook?.grids.find(({ sheet }) => sheet === place.sheet);
    return grid === undefined ? null : mergedViewCell(grid, this.look(place.sheet), place.row, place.column, cell);
  }

  private look(sheet: string): SheetLook {
    let look = this.looks.get(sheet);
    if (look === undefined) this.looks.set(sheet, (look = this.doors.look(sheet)));
    return look;
  }
}

/** Cells copied within the grid bring their merges along, which no entry puts into the file. */
function mergesDiffer(before: readonly Sheet[], after: readonly Sheet[]): boolean {
  return after.some(({ config }, index) => {
    const [former, latter] = [before[index]?.config?.merge, config?.merge];
    return former !== latter && JSON.stringify(former) !== JSON.stringify(latter);
  });
}
