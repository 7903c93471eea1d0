import type { Workbook } from '../workbook/host';
import type { WritePlan } from '../workbook/plan';
import type { ReviewResult } from './result';

export interface ReviewOptions {
  /** `YYYY-MM-DD`; the entry file reads the clock, never the review. */
  readonly asOf: string;
  /**
   * Corrections of the item-to-standard mapping made since the workbook was read, by `工作表!item key`; the plan keeps
   * them in the workbook's 核验设置 sheet. An empty list means "no standard".
   */
  readonly mappings?: Readonly<Record<string, readonly string[]>>;
}

export interface Review {
  readonly result: ReviewResult;
  /** What has to be written so that the workbook says what `result` says; empty when it already does. */
  readonly plan: WritePlan;
}

export declare function review(workbook: Workbook, options: ReviewOptions): Review;
