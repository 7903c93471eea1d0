import type { Workbook, WorkbookHost } from '../../../src/workbook/host';
import type { FixtureWorkbook } from '../fixture-workbook';

export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** The workbook as a fresh host reads it after the writes. */
  reread(): Promise<Workbook>;
}

export type Open = (workbook: FixtureWorkbook) => Promise<OpenedWorkbook>;
