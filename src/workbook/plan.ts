import type { Area, Place } from './address';
import { UNCALCULATED, type Cell } from './cell';
import type { StyleName } from './style';

/**
 * Everything one run wants to change in the workbook, with the values it expects to replace. A host applies it whole or
 * not at all: if any cell no longer holds `expected`, nothing is written and the conflicts are returned.
 */
export interface WritePlan {
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly sheet: string;
  /** Present when the sheet does not exist yet and is added after the last one. */
  readonly create?: NewSheet;
  /** Takes the whole sheet out. `cells` then lists every filled cell of it as expected, blank to be; any other is a conflict. */
  readonly remove?: true;
  /** The program's own memory: written like any sheet, but left out of previews and of what a report counts. */
  readonly bookkeeping?: true;
  readonly cells: readonly CellWrite[];
}

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
  /** What was read at this place; always `EMPTY` on a new sheet. */
  readonly expected: Cell;
  /** Look to give the cell; left out, the cell keeps the look it has. */
  readonly style?: StyleName;
  /** Makes the cell a link to this place in the same workbook; its text is `content`. */
  readonly link?: Place;
  /** For the preview; hosts do not look at it. */
  readonly owner?: CellOwner;
}

/** Whose a cell is: the program's, a person's, or filled by the program and then a person's. */
export type CellOwner = 'engine' | 'human' | 'shared';

/** What to put into a cell. Text is always text, even when it begins with `=`, `+`, `-` or `@`. */
export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly serial: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | {
      readonly kind: 'error';
      /** As Excel writes it: `#N/A`. */
      readonly code: string;
    }
  | {
      readonly kind: 'formula';
      /** With its leading `=`, en-US function names, commas. */
      readonly formula: string;
      /** What it computes now, kept as the cached value in files so that a viewer that does not calculate is right. */
      readonly result: FormulaResult;
    };

export type FormulaResult = number | string | boolean | FormulaError;

export interface FormulaError {
  /** As Excel writes it, or `UNCALCULATED` for a formula that is to be stored without a result. */
  readonly error: string;
}

/** Where the writer cannot tell what a formula comes to: it reads as not calculated until a program calculates it. */
export const NOT_CALCULATED: FormulaError = { error: UNCALCULATED };

export interface NewSheet {
  /** Hidden sheets can be shown again through Excel's own menu. */
  readonly visibility?: 'visible' | 'hidden';
  readonly tabColor?: string;
  /** From column A on; width in characters of the default font. */
  readonly columns: readonly ColumnLook[];
  readonly rowHeights?: readonly RowHeight[];
  readonly frozenRows?: number;
  readonly merges?: readonly Area[];
  readonly validations?: readonly ListValidation[];
  readonly conditionalFormats?: readonly ConditionalFormat[];
  readonly charts?: readonly Chart[];
  readonly landscape?: boolean;
}

export interface ColumnLook {
  readonly width: number;
  readonly hidden?: boolean;
}

export interface RowHeight {
  readonly row: number;
  /** Points. */
  readonly height: number;
}

/** A drop-down of fixed words. */
export interface ListValidation {
  readonly area: Area;
  readonly values: readonly string[];
  /** Shown when something else is typed; the entry is refused. */
  readonly error: string;
}

export interface ConditionalFormat {
  readonly area: Area;
  /** Relative to the area's top-left cell, with leading `=`. */
  readonly formula: string;
  /** `#RRGGBB` */
  readonly fill: string;
  readonly color: string;
}

/** A native chart of one series over cells of the same sheet. */
export interface Chart {
  readonly kind: 'bar' | 'radar';
  readonly title: string;
  readonly categories: Area;
  readonly values: Area;
  /** The cells the chart covers. */
  readonly cover: Area;
  /** Upper end of the value axis, in the values' own unit. */
  readonly maximum?: number;
}

/** A cell that changed between reading and writing. */
export interface Conflict extends Place {
  readonly expected: Cell;
  readonly found: Cell;
}

/** What was written; bookkeeping sheets are not counted. */
export interface ApplyReport {
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
  /** Not empty means that nothing was written. */
  readonly conflicts: readonly Conflict[];
}

export const EMPTY_PLAN: WritePlan = { sheets: [] };

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.sheets.every(
    (sheet) => sheet.create === undefined && sheet.remove === undefined && sheet.cells.length === 0,
  );
}

/** The sheets that people are shown and told of. */
export function shownSheets(plan: WritePlan): readonly SheetPlan[] {
  return plan.sheets.filter((sheet) => sheet.bookkeeping !== true);
}

/** Whether the plan changes nothing that people see: empty, or only the program's own memory is renewed. */
export function isUpToDate(plan: WritePlan): boolean {
  return isEmptyPlan({ sheets: shownSheets(plan) });
}

/** The report of a plan that was written whole. */
export function reportOf(plan: WritePlan): ApplyReport {
  const sheets = shownSheets(plan);
  return {
    cellsWritten: sheets.reduce((sum, { cells, remove }) => sum + (remove === true ? 0 : cells.length), 0),
    sheetsAdded: sheets.filter(({ create }) => create !== undefined).map(({ sheet }) => sheet),
    conflicts: [],
  };
}
