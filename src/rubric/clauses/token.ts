import type { ClauseDoubt, Method, Veto } from './clause';

/** An amount token of a rule cell, before its condition is looked at. Positions are in the normal text. */
export type Token = { readonly start: number; readonly end: number } & TokenBody;

export type TokenBody =
  | AmountToken
  | { readonly type: 'zero' | 'full'; readonly scope: 'item' | 'sub' | null }
  | CapToken
  | { readonly type: 'veto'; readonly effect: Veto['effect']; readonly grade?: string }
  | { readonly type: 'method'; readonly rule: Method['rule'] }
  | { readonly type: 'exempt' | 'external' | 'followOn' }
  /** 扣除本条分值, 扣一半分值: a share of the item's points, taken unless it `gives`. */
  | { readonly type: 'allPoints'; readonly share: number; readonly gives?: true }
  | { readonly type: 'missing' }
  /** Headings and stated points: part of the text, no clause, but the end of what stands before. */
  | { readonly type: 'points'; readonly points: number | null; readonly side?: 'deduct' | 'bonus' };

export interface AmountToken {
  readonly type: 'amount';
  readonly verb: 'deduct' | 'award' | 'bonus' | 'bare';
  /** Without sign; null in `酌情扣分`. */
  readonly low: number | null;
  readonly high: number | null;
  readonly range: boolean;
  /** 分别扣1分、2分、3分. */
  readonly list?: readonly number[];
  readonly discretion?: true;
  readonly each?: true;
  readonly beyond?: true;
  readonly onTop?: true;
  /** 扣0.5分/例. */
  readonly unit?: string;
  readonly brackets?: true;
  /** A number behind a level word, without 分; no points unless it stands in a row of levels. */
  readonly label?: true;
  readonly doubt?: ClauseDoubt;
}

export interface CapToken {
  readonly type: 'cap';
  /** null: as the clause before it. */
  readonly what: 'deduct' | 'award' | 'bonus' | null;
  readonly max: number | 'itemPoints';
  readonly scope: 'clause' | 'sub' | 'item' | 'sheet' | null;
}
