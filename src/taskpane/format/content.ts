import type { Cell } from '../../workbook/cell';
import type { Content, FormulaResult } from '../../workbook/plan';

/** What a person sees in the cell, for the preview; '' when it shows nothing. */
export function cellDisplay(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'number':
      return numberDisplay(cell.value);
    case 'date':
      return dateDisplay(cell.serial);
    case 'boolean':
      return booleanDisplay(cell.value);
    case 'error':
      return cell.code;
  }
}

/** What the cell will show once this has been written; a formula shows its result. */
export function contentDisplay(content: Content): string {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'text':
      return content.text;
    case 'number':
      return numberDisplay(content.value);
    case 'date':
      return dateDisplay(content.serial);
    case 'boolean':
      return booleanDisplay(content.value);
    case 'error':
      return content.code;
    case 'formula':
      return resultDisplay(content.result);
  }
}

function resultDisplay(result: FormulaResult): string {
  if (typeof result === 'number') return numberDisplay(result);
  if (typeof result === 'object') return result.error;
  return typeof result === 'boolean' ? booleanDisplay(result) : result;
}

/** Ten significant digits: what arithmetic in binary adds behind them is no one's business. */
const numberDisplay = (value: number) => String(Number(value.toPrecision(10)));

const booleanDisplay = (value: boolean) => (value ? 'TRUE' : 'FALSE');

const DAY = 86_400_000;
/** Serial 25569 is 1970-01-01. */
const EPOCH = 25_569;

/** `2026-11-22`, with the time of day where there is one. */
function dateDisplay(serial: number): string {
  const text = new Date(Math.round((serial - EPOCH) * DAY)).toISOString();
  return serial % 1 === 0 ? text.slice(0, 10) : `${text.slice(0, 10)} ${text.slice(11, 16)}`;
}
