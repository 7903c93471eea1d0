/**
 * What one sentence of a scoring rule (评分标准) means. Amounts are plain points as written, at most three decimals;
 * deductions are negative. A sentence that was not understood is `unknown` and keeps its words.
 */
export type Clause = ClauseText & ClauseMeaning;

export interface ClauseText {
  /** The exact fragment of the cell, without the separators around it. */
  readonly text: string;
  /** Where the fragment begins in the cell, in UTF-16 units. */
  readonly start: number;
  /** What triggers it, word for word: the text between the previous amount and this one. */
  readonly condition?: string;
  /** Numbers of the sub-items (①, 第1、2项) it belongs to. */
  readonly subRefs?: readonly number[];
  /** Read, but not as it was typed: shown beside the reading. */
  readonly doubt?: ClauseDoubt;
}

export type ClauseDoubt =
  /** `扣 l0 分`: letters read as digits. */
  | 'letterDigits'
  /** `没缺一份`, `可4分`: a slip of the pen read as the word that was meant. */
  | 'typo'
  /** `扣分`, `扣—分`: no amount was written. */
  | 'amountMissing'
  /** `A；B扣5分`: a condition without an amount of its own. */
  | 'conditionWithoutAmount';

export type ClauseMeaning =
  | Fixed
  | PerUnit
  | AllOrNothing
  | Award
  | Levels
  | Ratio
  | Discretion
  | Bonus
  | Cap
  | Veto
  | { readonly kind: 'exempt' | 'external' | 'unknown' }
  | Method;

/** 未制定计划的扣3分 → −3; 计划、总结缺失各扣1.5分 → −1.5, each. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly amount: number;
  /** 各扣, 分别扣: once for each condition named. */
  readonly each?: true;
  /** 倒扣, 另扣, 加扣: on top of the item's points, and may take the item below zero. */
  readonly beyond?: true;
}

/** 每少1次扣0.5分 → −0.5 per 1 次; 每缺两项扣1分 → −1 per 2 项. */
export interface PerUnit {
  readonly kind: 'perUnit';
  readonly amount: number;
  readonly per: number;
  /** 次, 项, 人, 份…; 每村每次: the units joined as `村·次`. */
  readonly unit: string;
  /** 少于2次的，每少1次…: 2. */
  readonly target?: number;
  /** 一次各扣0.5分: for each condition named. */
  readonly each?: true;
  readonly beyond?: true;
}

/** 不得分 / 得满分. A bare 不得分 below ① with points of its own means that sub-item; 此项, 本项 mean the item. */
export interface AllOrNothing {
  readonly kind: 'zero' | 'full';
  readonly scope: 'sub' | 'item';
}

export interface Award {
  readonly kind: 'award';
  readonly amount: number;
  readonly each?: true;
  readonly per?: number;
  readonly unit?: string;
  /** 在此基础上, 再加: added to what was already awarded. */
  readonly onTop?: true;
}

export interface Level {
  readonly label?: string;
  /** Bounds of a count or a value; percentages as shares (0.85). */
  readonly low?: number;
  readonly high?: number;
  /** Whether the bound itself belongs to the level; unstated: low does, high does not. */
  readonly lowIncluded?: boolean;
  readonly highIncluded?: boolean;
  /** Points given (positive or 0) or taken (negative); a range leaves the amount to a person. */
  readonly amount: number | readonly [low: number, high: number];
  /** 不得分 among deductions: nothing is left of the item. */
  readonly zero?: true;
  /** 得满分 among levels: all points of the item; `amount` is those points, 0 where they are not known. */
  readonly full?: true;
}

/** 好10分,较好7分,差0分; 缺席一次扣3分，两次扣5分; ≥90%得9分; 产区得4分，非产区得3分. */
export interface Levels {
  readonly kind: 'levels';
  readonly basis: 'label' | 'count' | 'value' | 'alternative';
  /** What a count counts: 次, 人, 天. */
  readonly unit?: string;
  readonly levels: readonly Level[];
}

/** 低于80%的，每降低1个百分点扣1分; 不足85%不得分 is a ratio with `zeroBelow` and amount 0. */
export interface Ratio {
  readonly kind: 'ratio';
  /** 0 to 1 (or more where the text says so). */
  readonly threshold: number | null;
  readonly op: '<' | '<=' | '>' | '>=';
  /** Size of one step, in `stepUnit`; absent: the amount counts once. */
  readonly step?: number;
  /** `pp`: percentage points; `%` typed behind 每低 in a rate is read as percentage points too. */
  readonly stepUnit?: string;
  readonly amount: number;
  readonly zeroBelow?: number;
}

/** 酌情扣1-2分 → sign −1, 1, 2. Never computed: a person types the amount and the reason. */
export interface Discretion {
  readonly kind: 'discretion';
  readonly sign: -1 | 1;
  readonly low: number | null;
  readonly high: number | null;
  readonly per?: number;
  readonly unit?: string;
}

/** 每获表彰一次加1分,最高加3分. The cap also stands as a clause of its own. */
export interface Bonus {
  readonly kind: 'bonus';
  readonly amount: number | readonly [low: number, high: number];
  readonly each?: true;
  readonly per?: number;
  readonly unit?: string;
  readonly cap?: number;
  /** 不累计, 不重复加分: only the highest counts. */
  readonly noStack?: true;
  /** 另加, 奖, 在基本得分的基础上: may raise the item above its points. */
  readonly onTop?: true;
}

/** 扣完为止 → itemPoints; 最多扣2分 → 2. */
export interface Cap {
  readonly kind: 'cap';
  readonly what: 'deduct' | 'award' | 'bonus';
  readonly max: number | 'itemPoints';
  /** `clause`: the nearest clause before it; `sub`: its sub-item; `item`: the whole cell; `sheet`: the table. */
  readonly scope: 'clause' | 'sub' | 'item' | 'sheet';
}

/** 一票否决; 整表计零分 → sheetZero; 不得评为良好及以上等次 → gradeCap. */
export interface Veto {
  readonly kind: 'veto';
  readonly effect: 'fail' | 'sheetZero' | 'categoryZero' | 'gradeCap' | 'downgrade';
  /** The grade that can no longer be reached, word for word. */
  readonly grade?: string;
}

/** 取平均值, 按分值高的计算, 减半扣分, 平均分摊: how amounts combine. */
export interface Method {
  readonly kind: 'method';
  readonly rule: 'mean' | 'bestOf' | 'noStack' | 'halve' | 'split' | 'rank' | 'other';
}

/** A cell cut into its sentences: the texts in order give back the cell. Plain requirements have no clause. */
export interface Fragment {
  readonly text: string;
  readonly start: number;
  readonly clause?: Clause;
}
