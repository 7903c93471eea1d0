import type { Cell } from '../workbook/cell';
import { readNumber, readNumberText, type NumberFailure } from './number';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** An amount of money as an integer: 分, a hundredth of a 元. */
export type Fen = number;

export type MoneyFailure = NumberFailure | 'tooPrecise';

/** `45`, `45元`, `￥45.00`, `1,200元整`, `0.5万元`. More than two decimals, or so much that 分 no longer count,
 * are `tooPrecise`, binary noise apart. */
export function readMoney(cell: Cell): Parsed<Fen, MoneyFailure> {
  if (cell.kind !== 'text') return toFen(readNumber(cell), 1);
  const typed = compact(cell.text)
    .replace(/^(?:人民币|RMB|现金|慰问金|[¥$])+/u, '')
    .replace(/[元圆]?整?$/u, '');
  return typed.endsWith('万') ? toFen(readNumberText(typed.slice(0, -1)), 10_000) : toFen(readNumberText(typed), 1);
}

/** The one amount in a longer text: `慰问金500元，大米一袋` → 500 元; `undefined` when there is none, or several. */
export function moneyInText(text: string): Fen | undefined {
  const amounts = [...compact(text).matchAll(/(?<![\d.])(\d{1,9}(?:\.\d{1,2})?)(万)?元/gu)];
  const [only, ...more] = amounts;
  if (only === undefined || more.length > 0) return undefined;
  return Math.round(Number(only[1]) * (only[2] === undefined ? 1 : 10_000) * 100);
}

function toFen(yuan: Parsed<number, NumberFailure>, unit: number): Parsed<Fen, MoneyFailure> {
  if (!yuan.ok) return yuan;
  const fen = Math.round(yuan.value * unit * 100);
  const exact = Number.isSafeInteger(fen) && Math.abs(yuan.value * unit * 100 - fen) <= 1e-4;
  return exact ? parsed(fen) : failed('tooPrecise');
}

/** `45.00`, for messages. */
export function yuanText(fen: Fen): string {
  return (fen / 100).toFixed(2);
}
