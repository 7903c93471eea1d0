import type { Cell as GridCell } from '@fortune-sheet/core';
import { isDateFormat, TEXT_FORMAT } from '../../workbook/number-format';
import { NOT_CALCULATED, type Content, type FormulaResult } from '../../workbook/plan';
import { withCapitalFunctions } from './formula-text';
import { typedEntry } from './typed-entry';

/**
 * What a cell of the grid holds, as content to write: the other way round of `viewCell`. What the grid's own formulas come
 * to counts as their result, except errors: the grid knows fewer functions than Excel, so an error says nothing.
 */
export function cellContent(cell: GridCell | null | undefined): Content {
  if (cell === null || cell === undefined) return { kind: 'blank' };
  const { v: value, f: formula, ct: type } = cell;
  if (formula !== undefined && formula !== '') {
    return { kind: 'formula', formula: withCapitalFunctions(formula), result: resultOf(cell) };
  }
  if (type?.t === 'inlineStr') return richText(type.s);
  if (value === undefined || value === null || value === '') return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') {
    return isDateFormat(type?.fa ?? '') ? { kind: 'date', serial: value } : { kind: 'number', value };
  }
  if (type?.t === 's' || type?.fa === TEXT_FORMAT) return { kind: 'text', text: value };
  if (type?.t === 'e') return { kind: 'error', code: value };
  return typedEntry(value, type?.fa ?? 'General');
}

function resultOf({ v: value, ct: type }: GridCell): FormulaResult {
  if (type?.t === 'e' || (typeof value === 'string' && /^#(?:N\/A|[A-Z0/]+[!?])$/.test(value))) return NOT_CALCULATED;
  return value ?? '';
}

/** Text with line breaks or several looks comes in runs. */
function richText(runs: unknown): Content {
  const texts = Array.isArray(runs) ? runs.map((run: { readonly v?: unknown }) => String(run.v ?? '')) : [];
  const text = texts.join('').replace(/\r\n?/g, '\n');
  return text === '' ? { kind: 'blank' } : { kind: 'text', text };
}
