import type { Statistics } from '../rectification/statistics';
import type { Clause } from '../rubric/clauses/clause';
import type { ColumnMeaning } from '../rubric/rubric';
import type { ScoreCard } from '../rubric/score';

export type { Clause } from '../rubric/clauses/clause';
export type { DimensionScore as DimensionResult, ScoreCard as ScoreResult } from '../rubric/score';

/**
 * The review result: what the command line prints with `--json`, what the pane shows, what golden tests compare.
 * Fields are only ever added within schema 1. Points are plain numbers with at most three decimals.
 */
export interface ReviewResult {
  readonly schema: 'biaochi/review@1';
  readonly tool: { readonly name: 'biaochi'; readonly version: string; readonly ruleset: string };
  readonly workbook: string;
  /** `YYYY-MM-DD`, the day the review speaks for. */
  readonly asOf: string;
  /** `input`: the cells the review read; `result`: this object without `hashes` and `tool`. */
  readonly hashes: { readonly input: string; readonly result: string };
  readonly rubrics: readonly RubricResult[];
  /** `null` when the workbook holds no rubric. */
  readonly score: ScoreCard | null;
  readonly standards: readonly StandardResult[];
  readonly findings: readonly FindingResult[];
  readonly rectifications: readonly RectificationResult[];
  /** Rows of the list that people added themselves, in sheet order; left out where there are none. */
  readonly rectificationsByHand?: readonly RectificationResult[];
  /** All rows of the list, people's own included. */
  readonly rectificationStatistics: Statistics;
  readonly problems: readonly ProblemResult[];
  readonly plan: PlanSummary;
}

export type Severity = 'error' | 'warn' | 'info';

export interface RubricResult {
  /** The sheet's name, with `#2` for the second table on it: what corrections by `工作表!item key` begin with. */
  readonly id: string;
  readonly sheet: string;
  /** The scoring table's own heading, or the sheet name. */
  readonly title: string;
  /** What has to be said with every result of our own example table; `null` for an office's own. */
  readonly notice: string | null;
  readonly headerRows: readonly number[];
  /** Column letters by meaning; `null` when the sheet has no such column. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** Every header that was looked at, what it was taken for and why; `ignored` takes no part. */
  readonly headers: readonly HeaderResult[];
  /** Names of the assessed scores in order of assessment; empty with a single assessor. */
  readonly stages: readonly string[];
  /** Who was assessed and when, as the lines around the table say. */
  readonly unit: string | null;
  readonly date: string | null;
  /** Rules for the whole table in its title and notes. */
  readonly notes: readonly { readonly cell: string; readonly text: string; readonly clauses: readonly Clause[] }[];
  readonly mode: 'points' | 'categoryWeights' | 'sheetWeights' | 'rawMaximum';
  /** Whether the score is of this table (or of it among others, see `weight`); the others are only checked. */
  readonly counted: boolean;
  /** Of this table among those that a 汇总 sheet weighs together. */
  readonly weight: number | null;
  /** Points of the items as the sheet states them; bonus, penalty and veto rows apart. */
  readonly maximum: number;
  readonly declaredTotal: number | null;
  readonly items: readonly ItemResult[];
}

export interface HeaderResult {
  readonly column: string;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly by: 'word' | 'content' | 'corrected';
}

export interface ItemResult {
  readonly key: string;
  /** Beside the points: what a bonus row adds and a penalty row takes is in the total, a veto is a gate. */
  readonly role?: 'bonus' | 'veto' | 'penalty';
  /** Where each row of the table is a unit of its own. */
  readonly unit?: string;
  /** Sub-items ①② with points of their own, or to which clauses refer (`subRefs`). */
  readonly parts?: readonly { readonly ref: number; readonly text: string; readonly points: number | null }[];
  /** Every assessor's score by name, where there are several. */
  readonly stages?: Readonly<Record<string, number>>;
  /** From a 加分 column; `null` when blank. */
  readonly bonus?: number | null;
  readonly row: number;
  readonly category: string | null;
  readonly title: string;
  readonly standards: readonly string[];
  /** How the standards were found: the sheet's own words, a person's correction, or not at all. */
  readonly mapping: 'name' | 'keyword' | 'corrected' | 'none';
  /** What the standards would be without the correction; only where there is one. */
  readonly recognised?: readonly string[];
  readonly points: number | null;
  readonly weight: number | null;
  readonly status: 'scored' | 'missing' | 'notApplicable' | 'invalid';
  readonly selfScore: number | null;
  readonly score: number | null;
  readonly deduction: number | null;
  /** The score that the ledgers' findings suggest; `null` where they can not say. Beside `score`, which is the reviewer's. */
  readonly proposed: number | null;
  /** How `proposed` comes about; only where ledgers were checked and standards belong to the item. */
  readonly proposal?: ProposalResult;
  readonly reason: string | null;
  readonly clauses: readonly Clause[];
  /** A1 names on the rubric's sheet, by column meaning. */
  readonly cells: Readonly<Record<string, string>>;
}

/** What the ledgers' findings come to by the sentences of the item's own rule. A person decides. */
export interface ProposalResult {
  /** `null` where it can not be said. */
  readonly deduction: number | null;
  readonly reason: string;
  readonly lines: readonly ProposedLineResult[];
  /** Ids of errors and warnings for which the rule has no sentence that could be applied. */
  readonly open: readonly string[];
  /** Standards of the item about which the ledgers tell nothing. */
  readonly untold: readonly string[];
  /** Reviewer's score − proposed score, in points; `null` while one of them is missing. */
  readonly difference: number | null;
}

export interface ProposedLineResult {
  /** Index in the item's `clauses`. */
  readonly clause: number;
  readonly amount: number;
  readonly reason: string;
  readonly findings: readonly string[];
  /** `会议记录!B7`: where the findings are. */
  readonly cells: readonly string[];
}

export interface StandardResult {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'pass' | 'fail' | 'cannotTell' | 'notApplicable';
  readonly ratio: number | null;
}

/** Something about the branch's work. */
export interface FindingResult {
  readonly id: string;
  readonly rule: string;
  readonly standard: string | null;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  readonly basis: readonly BasisResult[];
  readonly count: number;
  readonly waived: boolean;
  /** Why nothing has to be done, and who agreed to it; left out unless `waived`. */
  readonly waiver?: { readonly reason: string; readonly by: string };
}

export interface BasisResult {
  readonly regulation: string;
  readonly article: number | null;
  readonly confidence: 'A' | 'B' | 'C' | 'M' | 'L' | 'X';
  /** The part of the rule it stands for, or how it applies (乡镇机关参照执行). */
  readonly covers?: string;
}

export interface RectificationResult {
  /** By which the row is asked for: its key; of a row that a person added, what it says. */
  readonly id: string;
  /** `null` on a row that this run did not find again. */
  readonly finding: string | null;
  readonly standard: string | null;
  readonly problem: string;
  readonly measure: string | null;
  /** 责任单位 */
  readonly unit: string | null;
  readonly owner: string | null;
  readonly deadline: string | null;
  /** 立行立改, 限期, 长期坚持, 立行立改并长期坚持 or 限期并长期坚持; `null` where the deadline is blank or not understood. */
  readonly deadlineKind: string | null;
  /** `YYYY-MM-DD`, the last day; `null` where there is none to miss. */
  readonly due: string | null;
  /** Past its last day and not closed. */
  readonly overdue: boolean;
  readonly status: string;
  readonly closure: string;
  readonly points: number | null;
  /** Where the row stands, or will stand after the write: `整改台账!C5`. */
  readonly cell: string;
  /** False when an earlier run listed it and this one no longer finds it; only a person closes it. */
  readonly detected: boolean;
  /** What the 检出情况 column says. */
  readonly detection: string;
  /** `YYYY-MM-DD` of the run that added the row; `null` where no run noted it. */
  readonly foundOn: string | null;
  readonly checker: string | null;
  readonly conclusion: string | null;
  readonly closedOn: string | null;
  /** Whether a person has written into the row: more than the first states, our wording and a suggested measure. */
  readonly isFilledIn: boolean;
  /** A person's own row: no finding, not recorded. */
  readonly isByHand?: true;
  /** A person's copy of another row: never marked nor filled. */
  readonly isCopy: boolean;
}

/** Something about reading: a header, a score cell, a sum that does not hold. */
export interface ProblemResult {
  readonly severity: Severity;
  readonly code: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
  readonly received: string | null;
}

export interface PlanSummary {
  readonly cells: number;
  /** Cells that hold something else today. */
  readonly replaces: number;
  readonly sheetsAdded: readonly string[];
  readonly conflicts: number;
}
