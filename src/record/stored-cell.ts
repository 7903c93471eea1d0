import { failed, parsed, type Parsed } from '../values/parsed';
import { EMPTY, type Cell } from '../workbook/cell';
import type { Content } from '../workbook/plan';

/** A cell as three texts, from which it comes back exactly. */
export interface StoredCell {
  readonly kind: string;
  /** The value, or what the formula last came to. */
  readonly value: string;
  /** '' without a formula. */
  readonly formula: string;
}

const KINDS = { empty: '空', text: '文字', number: '数字', date: '日期', boolean: '逻辑值', error: '错误' } as const;

export function storeCell(cell: Cell): StoredCell {
  return { kind: KINDS[cell.kind], value: valueText(cell), formula: cell.formula ?? '' };
}

function valueText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return String(cell.value);
    case 'date':
      return String(cell.serial);
    case 'boolean':
      return cell.value ? '1' : '0';
    case 'error':
      return cell.code;
  }
}

/** Fails when it is not what `storeCell` made. */
export function readStoredCell({ kind, value, formula }: StoredCell): Parsed<Cell, 'unreadable'> {
  const own = formula === '' ? {} : { formula };
  const number = value.trim() === '' ? NaN : Number(value);
  if (kind === KINDS.empty && value === '' && formula === '') return parsed(EMPTY);
  if (kind === KINDS.text) return parsed({ kind: 'text', text: value, ...own });
  if (kind === KINDS.number && Number.isFinite(number)) return parsed({ kind: 'number', value: number, ...own });
  if (kind === KINDS.date && Number.isFinite(number)) return parsed({ kind: 'date', serial: number, ...own });
  if (kind === KINDS.boolean && (value === '1' || value === '0'))
    return parsed({ kind: 'boolean', value: value === '1', ...own });
  if (kind === KINDS.error && value.startsWith('#')) return parsed({ kind: 'error', code: value, ...own });
  return failed('unreadable');
}

/** What to write so that the cell holds this again. */
export function contentOf(cell: Cell): Content {
  const { formula } = cell;
  switch (cell.kind) {
    case 'empty':
      return { kind: 'blank' };
    case 'text':
      if (formula !== undefined) return { kind: 'formula', formula, result: cell.text };
      return cell.text === '' ? { kind: 'blank' } : { kind: 'text', text: cell.text };
    case 'number':
      return formula === undefined ? cell : { kind: 'formula', formula, result: cell.value };
    case 'date':
      return formula === undefined ? cell : { kind: 'formula', formula, result: cell.serial };
    case 'boolean':
      return formula === undefined ? cell : { kind: 'formula', formula, result: cell.value };
    case 'error':
      return formula === undefined ? cell : { kind: 'formula', formula, result: { error: cell.code } };
  }
}
