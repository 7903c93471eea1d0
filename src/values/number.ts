import { UNCALCULATED, type Cell } from '../workbook/cell';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

export type NumberFailure =
  'blank' | 'error' | 'uncalculated' | 'date' | 'boolean' | 'commaDecimal' | 'letterDigits' | 'notExact' | 'notNumber';

const PLAIN = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * A number in a cell: a number, or text that is one (`３`, `1,200`, `0。5`, `−1`). Fails with the reason otherwise;
 * `0,5` is not decided between 0.5 and 5 (`commaDecimal`), `l0` and `1O` are not read as 10 (`letterDigits`),
 * `约3`, `2-3`, `≥3` are not one number (`notExact`).
 */
export function readNumber(cell: Cell): Parsed<number, NumberFailure> {
  switch (cell.kind) {
    case 'empty':
      return failed('blank');
    case 'error':
      return failed(cell.code === UNCALCULATED ? 'uncalculated' : 'error');
    case 'date':
    case 'boolean':
      return failed(cell.kind);
    case 'number':
      return parsed(cell.value);
    case 'text':
      return readNumberText(cell.text);
  }
}

export function readNumberText(text: string): Parsed<number, NumberFailure> {
  const typed = compact(text)
    .replace(/[−–]/gu, '-')
    .replace(/(?<=\d)。(?=\d)/gu, '.');
  if (typed === '') return failed('blank');
  if (PLAIN.test(typed)) return finite(Number(typed));
  if (GROUPED.test(typed)) return finite(Number(typed.replaceAll(',', '')));
  if (/^[+-]?\d+[,、]\d+$/u.test(typed)) return failed('commaDecimal');
  if (/^[+-]?[\dlIOo|]+(\.[\dlIOo]+)?$/u.test(typed) && /\d|l0|I0/u.test(typed)) return failed('letterDigits');
  if (
    /^(约|大约|近|[<>≤≥＜＞]=?|不足|超过)?\d+(\.\d+)?([-~—至]+\d+(\.\d+)?|左右|上下|以上|以下|\+|多)?$/u.test(typed)
  ) {
    return failed('notExact');
  }
  return failed('notNumber');
}

function finite(value: number): Parsed<number, NumberFailure> {
  return Number.isFinite(value) ? parsed(value) : failed('notNumber');
}
