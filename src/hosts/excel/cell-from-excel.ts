import { EMPTY, type Cell } from '../../workbook/cell';
import { isDateFormat } from '../../workbook/number-format';

/** One cell from the four matrices that Excel answers. */
export function cellFromExcel(value: unknown, formulaOrValue: unknown, type: unknown, format: unknown): Cell {
  const formula = ownFormula(value, formulaOrValue);
  return { ...content(value, type, format, formula !== undefined), ...(formula !== undefined && { formula }) } as Cell;
}

/**
 * A text that was entered with a leading apostrophe, such as `'=A1`, is answered without it both as value and as
 * formula. A true formula is never its own result.
 */
function ownFormula(value: unknown, formulaOrValue: unknown): string | undefined {
  return typeof formulaOrValue === 'string' && formulaOrValue.startsWith('=') && formulaOrValue !== value
    ? formulaOrValue
    : undefined;
}

function content(value: unknown, type: unknown, format: unknown, hasFormula: boolean): Cell {
  // The text alone would not do: a cell may hold the words "#N/A".
  if (type === 'Error') return { kind: 'error', code: String(value) };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'number') return isDate(format) ? { kind: 'date', serial: value } : { kind: 'number', value };
  const text = typeof value === 'string' ? value : '';
  return text === '' && !hasFormula ? EMPTY : { kind: 'text', text };
}

// A workbook holds few formats and many cells.
const dateFormats = new Map<string, boolean>();

function isDate(format: unknown): boolean {
  if (typeof format !== 'string') return false;
  let known = dateFormats.get(format);
  if (known === undefined) dateFormats.set(format, (known = isDateFormat(format)));
  return known;
}
