import { cellText, type Cell } from '../workbook/cell';
import { dayOf, type Day } from './date-interval';
import { failed, parsed, type Parsed } from './parsed';
import { checkedDate } from './partial-date';
import { compact } from './text';

export interface IdNumber {
  /** 18 characters, `X` in upper case. */
  readonly number: string;
  readonly birth: Day;
  readonly sex: '男' | '女';
}

/**
 * `lostDigits`: a numeric cell, which keeps 15 digits and shows zeros for the rest. `oldFifteen`: a number of the first
 * generation. `checkDigit` and `birthday` are as GB 11643-1999 defines them.
 */
export type IdFailure = 'blank' | 'lostDigits' | 'oldFifteen' | 'length' | 'characters' | 'birthday' | 'checkDigit';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** A citizen identity number by GB 11643-1999; it is judged here and goes nowhere else. */
export function readIdNumber(cell: Cell): Parsed<IdNumber, IdFailure> {
  if (cell.kind === 'number' || cell.kind === 'date') return failed('lostDigits');
  const typed = compact(cellText(cell)).replace(/[-']/gu, '').toUpperCase();
  if (typed === '') return failed('blank');
  if (/^\d{15}$/u.test(typed)) return failed('oldFifteen');
  if (typed.length !== 18) return failed('length');
  if (!/^\d{17}[\dX]$/u.test(typed)) return failed('characters');
  const [year, month, day] = [typed.slice(6, 10), typed.slice(10, 12), typed.slice(12, 14)].map(Number);
  if (year === undefined || month === undefined || day === undefined || !checkedDate(year, month, day).ok) {
    return failed('birthday');
  }
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(typed[index]), 0);
  if (typed[17] !== CHECK[sum % 11]) return failed('checkDigit');
  return parsed({ number: typed, birth: dayOf(year, month, day), sex: Number(typed[16]) % 2 === 1 ? '男' : '女' });
}

/** For messages: in any text, digit runs as long as an identity number keep their last four characters only. */
export function maskIdNumbers(text: string): string {
  return text.replace(/\d(?:[ -]?\d){10,24}[ -]?[\dXx]/gu, (digits) => `****${digits.slice(-4)}`);
}
