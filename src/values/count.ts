import type { Cell } from '../workbook/cell';
import { arabicDigits } from './chinese-number';
import { readNumber, readNumberText, type NumberFailure } from './number';
import { failed, parsed, type Parsed } from './parsed';
import { compact } from './text';

/** `all`: 全体 or 全部, a count only for who knows the whole. */
export type CountFailure = NumberFailure | 'notWhole' | 'all';

const UNIT = /(?:人次|余人|人|名|位|票|次|个|条|张|项|期|份|本|件|套|台|面|块|间|分钟)$/u;
const NOTE = /\([^()]*\)/gu;

/** A whole number of people, votes or things: `12`, `12人`, `十二人`, `共12名`, `12(含预备2)`. Never negative. */
export function readCount(cell: Cell): Parsed<number, CountFailure> {
  const number = cell.kind === 'text' ? readCountText(cell.text) : readNumber(cell);
  if (!number.ok) return number;
  return Number.isSafeInteger(number.value) && number.value >= 0 ? parsed(number.value) : failed('notWhole');
}

function readCountText(text: string): Parsed<number, CountFailure> {
  const typed = compact(text);
  if (/^(?:全体|全部|全员|全体党员|全到|全勤)(?:参加|到会|到齐)?$/u.test(typed)) return failed('all');
  const bare = arabicDigits(typed)
    .replace(NOTE, '')
    .replace(/^(?:共计?|合计|计)/u, '')
    .replace(UNIT, '');
  return bare === '' && typed !== '' ? failed('notNumber') : readNumberText(bare);
}

/** How many of a count are said to be 预备党员: `12(含预备2)` → 2; `undefined` when nothing is said. */
export function probationaryCount(text: string): number | undefined {
  const match = /预备(?:党员)?(\d+)|(\d+)[名人位]?预备/u.exec(arabicDigits(compact(text)));
  return match === null ? undefined : Number(match[1] ?? match[2]);
}
