import type { Milli } from '../values/milli';
import type { Problem } from '../values/problem';
import type { AmountReading } from '../values/score';
import type { Place } from '../workbook/address';
import type { Clause } from './clauses/clause';

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
  | 'remark'
  | 'categoryPoints'
  | 'bonus'
  | 'subtotal'
  | 'applicable'
  | 'verdict'
  | 'ignored';

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
  'categoryPoints',
  'bonus',
  'subtotal',
  'applicable',
  'verdict',
  'ignored',
];

/** What one column was taken for, and why. */
export interface RecognisedColumn {
  readonly column: number;
  /** Its header's words, group heads first: `验收/得分`. */
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly by: 'word' | 'content' | 'corrected';
}

/** How the points of a table make up its score. */
export type RubricMode = 'points' | 'categoryWeights' | 'sheetWeights' | 'rawMaximum';

/** A scoring table (验收细则 / 评分表) as understood, before anything is judged. */
export interface Rubric {
  readonly sheet: string;
  /** `验收表`, and `验收表#2` for the second table of a sheet: what corrections and keys refer to. */
  readonly id: string;
  /** The heading above the table, or the sheet's name. */
  readonly title: string;
  /** Whether the sheet says of itself that it is our example table (示例评分表). */
  readonly isExample: boolean;
  /** The 1-based rows of the header. */
  readonly headerRows: readonly number[];
  readonly columns: Readonly<Partial<Record<ColumnMeaning, number>>>;
  readonly recognised: readonly RecognisedColumn[];
  /** Names of the assessed scores in order of assessment; empty with a single assessor. */
  readonly stages: readonly string[];
  readonly items: readonly RubricItem[];
  /** Bonus, veto and penalty rows: beside the points, not part of them. */
  readonly extras: readonly ExtraItem[];
  readonly categories: readonly RubricCategory[];
  readonly sums: readonly SumRow[];
  readonly info: RubricInfo;
  /** Rules that the title and the notes state for the whole table. */
  readonly notes: readonly RubricNote[];
  readonly mode: RubricMode;
  /** How the items are weighted; `null` where their points alone are. */
  readonly weights: readonly WeightNode[] | null;
  /** Whether its columns are the items and each of its rows a unit. */
  readonly transposed: boolean;
  /** Headers that were not understood although numbers stand below them. */
  readonly unknownColumns: readonly TextAt[];
  readonly problems: readonly Problem[];
}

/** What the lines around a table say about it. */
export interface RubricInfo {
  readonly unit: TextAt | null;
  readonly date: TextAt | null;
  /** 考评总分 above or below the table. */
  readonly total: ScoredCell | null;
  /** 自评得分 above or below the table. */
  readonly selfTotal: ScoredCell | null;
}

export interface RubricNote {
  readonly place: Place;
  readonly text: string;
  readonly clauses: readonly Clause[];
  /** Decimals of the total, when the note states them. */
  readonly decimals: number | null;
  /** Grade bands, highest first, when the note states them. */
  readonly grades: readonly { readonly name: string; readonly from: number }[] | null;
  readonly lowestGrade: string | null;
  /** Whether the total may exceed 100. */
  readonly overFull: boolean;
}

/** A group of items that counts with a weight of its own, whatever its points add up to. */
export interface WeightNode {
  readonly name: string;
  readonly place: Place;
  /** Relative to its siblings, in thousandths. */
  readonly weight: Milli;
  /** What the sheet states, where the office's own weight counts in its place. */
  readonly stated?: Milli;
  readonly itemKeys: readonly string[];
  readonly children: readonly WeightNode[];
}

export interface RubricItem {
  /** Title and occurrence: survives moving and renumbering rows. */
  readonly key: string;
  readonly row: number;
  /** Last row that still belongs to the item: continuation rows and merges. */
  readonly lastRow: number;
  /** The unit it belongs to in a table with one unit a row. */
  readonly unit: string | null;
  readonly seq: string | null;
  readonly category: string | null;
  readonly title: string;
  readonly content: string;
  readonly rule: string;
  readonly clauses: readonly Clause[];
  /** Sub-items with points of their own, or to which clauses of the rule refer. */
  readonly parts: readonly ItemPart[];
  /** `null` when no points could be found. */
  readonly points: Milli | null;
  /** The cell that states the points: of the points column, or the text they stand in. */
  readonly pointsPlace: Place | null;
  /** Whether `pointsPlace` holds the points as a bare number, so that a formula can refer to it. */
  readonly pointsAreNumeric: boolean;
  readonly selfScore: ScoredCell | null;
  readonly score: ScoredCell | null;
  readonly deduction: ScoredCell | null;
  /** The item's own bonus, where the table has a column for it. */
  readonly bonus: ScoredCell | null;
  /** Every assessor's score, when there are several. */
  readonly stages: readonly StageScore[];
  readonly reason: TextAt | null;
  readonly remark: TextAt | null;
}

export interface StageScore {
  readonly name: string;
  readonly cell: ScoredCell;
}

/** ① … of an item's content; the clauses of its rule refer to it by `ref`. */
export interface ItemPart {
  readonly ref: number;
  readonly text: string;
  /** `null` when only the item as a whole has points. */
  readonly points: Milli | null;
}

export interface ExtraItem {
  /** `bonus`: 加分项; `veto`: 否决项; `penalty`: 加重扣分项, which has no points of its own. */
  readonly role: 'bonus' | 'veto' | 'penalty';
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
