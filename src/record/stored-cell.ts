import { failed, parsed, type Parsed } from '../values/parsed';
import { EMPTY, type Cell } from '../workbook/cell';
import type { Content } from '../workbook/plan';

const KINDS = { empty: '空', text: '文字', number: '数字', date: '日期', boolean: '逻辑值', error: '错误' } as const;

/**
 * A cell as one text from which it comes back exactly: JSON of its kind, its value (with a formula: the last result) and its
 * formula, as in `["数字",0.5,"=B3-C3"]`.
 */
export function storeCell(cell: Cell): string {
  const value = valueOf(cell);
  const parts = [KINDS[cell.kind], ...(value === undefined ? [] : [value])];
  return JSON.stringify(cell.formula === undefined ? parts : [...parts, cell.formula]);
}

function valueOf(cell: Cell): string | number | boolean | undefined {
  switch (cell.kind) {
    case 'empty':
      return undefined;
    case 'text':
      return cell.text;
    case 'number':
    case 'boolean':
      return cell.value;
    case 'date':
      return cell.serial;
    case 'error':
      return cell.code;
  }
}

/** Fails when it is not what `storeCell` made. */
export function readStoredCell(text: string): Parsed<Cell, 'unreadable'> {
  const [kind, value, formula] = partsOf(text);
  if (formula !== undefined && (typeof formula !== 'string' || !formula.startsWith('='))) return failed('unreadable');
  const own = formula === undefined ? {} : { formula };
  if (kind === KINDS.empty && value === undefined) return parsed(EMPTY);
  if (kind === KINDS.text && typeof value === 'string') return parsed({ kind: 'text', text: value, ...own });
  if (kind === KINDS.number && typeof value === 'number') return parsed({ kind: 'number', value, ...own });
  if (kind === KINDS.date && typeof value === 'number') return parsed({ kind: 'date', serial: value, ...own });
  if (kind === KINDS.boolean && typeof value === 'boolean') return parsed({ kind: 'boolean', value, ...own });
  if (kind === KINDS.error && typeof value === 'string') return parsed({ kind: 'error', code: value, ...own });
  return failed('unreadable');
}

function partsOf(text: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(text);
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

/** What to write so that the cell holds this again. */
export function contentOf(cell: Cell): Content {
  const { formula } = cell;
  if (cell.kind === 'empty') return { kind: 'blank' };
  if (formula === undefined) return cell.kind === 'text' && cell.text === '' ? { kind: 'blank' } : cell;
  switch (cell.kind) {
    case 'text':
      return { kind: 'formula', formula, result: cell.text };
    case 'number':
    case 'boolean':
      return { kind: 'formula', formula, result: cell.value };
    case 'date':
      return { kind: 'formula', formula, result: cell.serial };
    case 'error':
      return { kind: 'formula', formula, result: { error: cell.code } };
  }
}
