/**
 * What one worksheet cell holds, as every host reports it.
 *
 * `formula` is the cell's own formula with its leading `=`; the other fields are then its last computed result.
 * A cell that shows nothing but has a formula is text `''` with a formula, never `empty`.
 */
export type Cell = EmptyCell | TextCell | NumberCell | DateCell | BooleanCell | ErrorCell;

export interface EmptyCell {
  readonly kind: 'empty';
  readonly formula?: undefined;
}
export interface TextCell {
  readonly kind: 'text';
  readonly text: string;
  readonly formula?: string;
}
export interface NumberCell {
  readonly kind: 'number';
  readonly value: number;
  readonly formula?: string;
}
/** A number that the cell's number format shows as a date or time. */
export interface DateCell {
  readonly kind: 'date';
  /** Days in the 1900 date system (hosts convert 1904 workbooks); the fraction is the time of day. */
  readonly serial: number;
  readonly formula?: string;
}
export interface BooleanCell {
  readonly kind: 'boolean';
  readonly value: boolean;
  readonly formula?: string;
}
export interface ErrorCell {
  readonly kind: 'error';
  /** As Excel writes it: `#REF!`, `#DIV/0!`, … */
  readonly code: string;
  readonly formula?: string;
}

/** The code of an error cell whose formula has no stored result: some programs save formulas without calculating them. */
export const UNCALCULATED = '#未计算';

export const EMPTY: EmptyCell = { kind: 'empty' };

/** The stored value in one comparable form: kind and value, formula left out. */
export function cellValueKey(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      // A formula that returns '' and a blank cell look alike to a reader, but only the formula cell is text.
      return `s:${cell.text}`;
    case 'number':
      return `n:${cell.value}`;
    case 'date':
      return `d:${cell.serial}`;
    case 'boolean':
      return `b:${cell.value ? 1 : 0}`;
    case 'error':
      return `e:${cell.code}`;
  }
}

/**
 * Whether two readings of a cell hold the same thing for the purpose of writing over it: the same formula, or, without
 * a formula on either side, the same value. A formula's cached result may differ between hosts and is not compared.
 * Dates and numbers of one serial count as the same, since only the number format tells them apart.
 */
export function sameContent(left: Cell, right: Cell): boolean {
  if (left.formula !== undefined || right.formula !== undefined) {
    return left.formula !== undefined && right.formula !== undefined && sameFormula(left.formula, right.formula);
  }
  return plainNumberKey(left) === plainNumberKey(right);
}

/** Equal but for the quotes that programs add to or drop from sheet names that do not need them. */
export function sameFormula(left: string, right: string): boolean {
  return left === right || withoutNeedlessQuotes(left) === withoutNeedlessQuotes(right);
}

/** The formula without quotes around sheet names that need none. */
export function withoutNeedlessQuotes(formula: string): string {
  return formula.replace(/'([\p{L}\p{N}_.]+)'!/gu, '$1!');
}

function plainNumberKey(cell: Cell): string {
  return cell.kind === 'date' ? `n:${cell.serial}` : cellValueKey(cell);
}

/** The text a person reads in the cell, for matching words; numbers in their shortest form, empty and errors as ''. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'date':
      return String(cell.serial);
    case 'boolean':
      return cell.value ? 'TRUE' : 'FALSE';
    case 'error':
    case 'empty':
      return '';
  }
}
