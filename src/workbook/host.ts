import type { Place } from './address';
import type { Grid } from './grid';
import type { ApplyReport, WritePlan } from './plan';

/** The workbook as read at one moment. */
export interface Workbook {
  /** File name as shown to people, without a folder. */
  readonly name: string;
  /** In tab order, hidden sheets included, chart sheets left out. */
  readonly grids: readonly Grid[];
  /** Whether sheets can not be added (workbook structure protected, or opened read-only). */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
}

export interface Progress {
  /** 0 to 1. */
  readonly fraction: number;
  /** The sheet being read or written. */
  readonly sheet?: string;
}

export interface Task {
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting rejects with `HostError` `cancelled`; nothing has then been written. */
  readonly signal?: AbortSignal;
}

export interface ReadTask extends Task {
  /**
   * A workbook that the same host has read before and that is only to be brought up to date: sheets that have not changed
   * since may come as the very same grids. A host that cannot be sure reads everything, as it does without this.
   */
  readonly since?: Workbook;
}

/** An edit in the workbook, by the user, a co-author or another program. */
export interface Change {
  readonly sheet: string;
  /** A1 area, or undefined when the host only knows that the sheet changed. */
  readonly area?: string;
  readonly byCoauthor: boolean;
}

/**
 * The two doors to a workbook, and nothing else: one for Excel through Office.js, one for .xlsx files. Every method
 * rejects with `HostError`; no other error is expected.
 */
export interface WorkbookHost {
  read(task?: ReadTask): Promise<Workbook>;
  /**
   * Applies the plan whole or not at all. The host's own writes are not reported to `observe`.
   * Conflicts are returned, not thrown; a protected target sheet is thrown before anything is written.
   */
  apply(plan: WritePlan, task?: Task): Promise<ApplyReport>;
  /** Selects the cell and brings its sheet to the front. */
  reveal(place: Place): Promise<void>;
  /** Calls the listener after each change until the returned function is called. */
  observe(listener: (change: Change) => void): Promise<() => Promise<void>>;
}
