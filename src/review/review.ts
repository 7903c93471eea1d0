import type { Workbook } from '../workbook/host';
import type { WritePlan } from '../workbook/plan';
import type { ReviewResult } from './result';

export interface ReviewOptions {
  /** `YYYY-MM-DD`; the entry file reads the clock, never the review. */
  readonly asOf: string;
}

export interface Review {
  readonly result: ReviewResult;
  /** What has to be written so that the workbook says what `result` says; empty when it already does. */
  readonly plan: WritePlan;
}

export declare function review(workbook: Workbook, options: ReviewOptions): Review;
