import type { Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { readNumber, readNumberText, type NumberFailure } from './number';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** How many days something took: `3`, `3天`, `三天`, `2.5天`, `两天半`. Never negative. */
export function readDays(cell: Cell): Parsed<number, NumberFailure | 'negative'> {
  const days = cell.kind === 'text' ? readDaysText(cell.text) : readNumber(cell);
  return days.ok && days.value < 0 ? failed('negative') : days;
}

function readDaysText(text: string): Parsed<number, NumberFailure> {
  const typed = arabicDigits(compact(text)).replace(/^共计?/u, '');
  const match = /^(.+?)[天日](半?)$/u.exec(typed);
  const number = readNumberText(match?.[1] ?? typed);
  return number.ok && match?.[2] === '半' ? parsed(number.value + 0.5) : number;
}
