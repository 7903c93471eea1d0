import type { Milli } from '../values/milli';
import type { Problem } from '../values/problem';
import type { AmountReading } from '../values/score';
import type { Place } from '../workbook/address';

/** What a column of the scoring table holds. */
export type ColumnMeaning =
  | 'seq'
  | 'category'
  | 'item'
  | 'content'
  | 'points'
  | 'rule'
  | 'method'
  | 'selfScore'
  | 'selfDeduction'
  | 'selfReason'
  | 'score'
  | 'deduction'
  | 'reason'
  | 'remark';

export const COLUMN_MEANINGS: readonly ColumnMeaning[] = [
  'seq',
  'category',
  'item',
  'content',
  'points',
  'rule',
  'method',
  'selfScore',
  'selfDeduction',
  'selfReason',
  'score',
  'deduction',
  'reason',
  'remark',
];

/** A scoring table (验收细则 / 评分表) as understood, before anything is judged. */
export interface Rubric {
  readonly sheet: string;
  /** The heading above the table, or the sheet's name. */
  readonly title: string;
  /** Whether the sheet says of itself that it is our example table (示例评分表). */
  readonly isExample: boolean;
  /** First and last 1-based row of the header. */
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<ColumnMeaning, number>>>;
  readonly items: readonly RubricItem[];
  /** Bonus and veto rows: shown and told, never part of the points or the score. */
  readonly extras: readonly ExtraItem[];
  readonly categories: readonly RubricCategory[];
  readonly sums: readonly SumRow[];
  /** Headers that were not understood although numbers stand below them. */
  readonly unknownColumns: readonly TextAt[];
  readonly problems: readonly Problem[];
}

export interface RubricItem {
  /** Title and occurrence: survives moving and renumbering rows. */
  readonly key: string;
  readonly row: number;
  /** Last row that still belongs to the item: continuation rows and merges. */
  readonly lastRow: number;
  readonly seq: string | null;
  readonly category: string | null;
  readonly title: string;
  readonly content: string;
  readonly rule: string;
  /** `null` when no points could be found. */
  readonly points: Milli | null;
  /** The cell that states the points: of the points column, or the text they stand in. */
  readonly pointsPlace: Place | null;
  /** Whether `pointsPlace` holds the points as a bare number, so that a formula can refer to it. */
  readonly pointsAreNumeric: boolean;
  readonly selfScore: ScoredCell | null;
  readonly score: ScoredCell | null;
  readonly deduction: ScoredCell | null;
  readonly reason: TextAt | null;
  readonly remark: TextAt | null;
}

export interface ExtraItem {
  readonly role: 'bonus' | 'veto';
  readonly item: RubricItem;
}

export interface TextAt {
  readonly place: Place;
  readonly text: string;
}

/** A score or deduction cell: where it is, what stands in it, how it reads. */
export interface ScoredCell {
  readonly place: Place;
  readonly typed: string;
  readonly formula: string | null;
  readonly numeric: boolean;
  readonly reading: AmountReading;
}

export interface RubricCategory {
  readonly name: string;
  readonly place: Place;
  /** Points stated with the category's name. */
  readonly points: Milli | null;
  readonly itemKeys: readonly string[];
}

/** A total or sub-total row. */
export interface SumRow {
  readonly kind: 'total' | 'subtotal';
  readonly row: number;
  /** Keys of the items the row adds up: all of them, or those since the previous sub-total. */
  readonly itemKeys: readonly string[];
  readonly points: ScoredCell | null;
  readonly selfScore: ScoredCell | null;
  readonly score: ScoredCell | null;
  readonly deduction: ScoredCell | null;
}
