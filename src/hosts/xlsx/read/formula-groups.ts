import { areaContains, type Area } from '../../../workbook/address';
import { HostError } from '../../../workbook/host-error';
import { translateFormula } from '../formula/translate';
import { LIMITS } from '../limits';

/** A formula that stands for more cells than the one it is written in. */
export interface FormulaHead {
  readonly row: number;
  readonly column: number;
  /** Stored form. */
  readonly formula: string;
}

export interface ArrayFormula extends FormulaHead {
  readonly area: Area;
}

/**
 * The groups met so far while a sheet is read from top to bottom: shared formulas, one formula filled over an area, and
 * arrays (data tables count as such), computed as a whole.
 */
export class FormulaGroups {
  /** Those of more than one cell. */
  readonly arrays: ArrayFormula[] = [];
  private readonly sharedById = new Map<string, FormulaHead>();
  private arraysHere: ArrayFormula[] = [];
  private sharedText = 0;

  enterRow(row: number): void {
    if (this.arraysHere.length > 0) this.arraysHere = this.arraysHere.filter(({ area }) => area.bottom >= row);
  }

  addShared(id: string, head: FormulaHead): void {
    this.sharedById.set(id, head);
  }

  addArray(group: ArrayFormula): void {
    const { top, left, bottom, right } = group.area;
    if (top === bottom && left === right) return;
    this.arrays.push(group);
    this.arraysHere.push(group);
    if (this.arraysHere.length > LIMITS.arraysPerRow) throw new HostError('tooLarge', { detail: '数组公式过多' });
  }

  /** The formula of a cell that names a shared group by id, in stored form; undefined when there is no such group. */
  sharedFormula(id: string, row: number, column: number): string | undefined {
    const head = this.sharedById.get(id);
    if (head === undefined) return undefined;
    this.sharedText += head.formula.length;
    if (this.sharedText > LIMITS.sharedFormulaText) throw new HostError('tooLarge', { detail: '共享公式过多' });
    return sharedFormula(head, row, column);
  }

  /** The array that covers a cell of the current row. */
  arrayAt(row: number, column: number): ArrayFormula | undefined {
    return this.arraysHere.length === 0 ? undefined : arrayAt(this.arraysHere, row, column);
  }
}

export function arrayAt(arrays: readonly ArrayFormula[], row: number, column: number): ArrayFormula | undefined {
  return arrays.find(({ area }) => areaContains(area, row, column));
}

/** The formula that a cell of a shared group computes, in stored form. */
export function sharedFormula(head: FormulaHead, row: number, column: number): string {
  return translateFormula(head.formula, row - head.row, column - head.column);
}
