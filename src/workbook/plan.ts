import type { Area, Place } from './address';
import type { Cell } from './cell';
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
  | {
      readonly kind: 'formula';
      /** With its leading `=`, en-US function names, commas. */
      readonly formula: string;
      /**
       * What it computes now, kept as the cached value in files so that a viewer that does not calculate is right.
       * `undefined` where the writer cannot tell: the cell then reads as not calculated until a program calculates it.
       */
      readonly result: number | string | boolean | undefined;
    };

export interface NewSheet {
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

export interface ApplyReport {
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
  /** Not empty means that nothing was written. */
  readonly conflicts: readonly Conflict[];
}

export const EMPTY_PLAN: WritePlan = { sheets: [] };

export function isEmptyPlan(plan: WritePlan): boolean {
  return plan.sheets.every((sheet) => sheet.create === undefined && sheet.cells.length === 0);
}
