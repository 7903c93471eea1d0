import { parseCellName } from '../../../src/workbook/address';
import { EMPTY, type Cell } from '../../../src/workbook/cell';
import type { CellWrite, Content, FormulaResult, SheetPlan, WritePlan } from '../../../src/workbook/plan';

/** What a test puts into a cell: plain values, or a whole content. */
export type Put = string | number | Content;

/** One write, `B3` ← value, over what is expected there. */
export function write(place: string, put: Put, rest: Partial<CellWrite> & { expected?: Cell } = {}): CellWrite {
  const at = parseCellName(place);
  if (at === undefined) throw new Error(`no cell ${place}`);
  return { ...at, content: content(put), expected: EMPTY, ...rest };
}

export function formula(text: string, result: FormulaResult): Content {
  return { kind: 'formula', formula: text, result };
}

export const BLANK: Content = { kind: 'blank' };

export function planFor(sheet: string, ...cells: CellWrite[]): WritePlan {
  return { sheets: [{ sheet, cells }] };
}

export function newSheet(sheet: string, cells: CellWrite[] = [], look: Partial<SheetPlan['create']> = {}): SheetPlan {
  return { sheet, create: { columns: [], ...look }, cells };
}

function content(put: Put): Content {
  if (typeof put === 'string') return { kind: 'text', text: put };
  return typeof put === 'number' ? { kind: 'number', value: put } : put;
}
