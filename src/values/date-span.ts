import type { Cell } from '../workbook/cell';
import { readDate } from './date';
import { spanOf, type DateSpan } from './date-interval';
import { readDateWords, splitDateText, type DateContext } from './date-text';
import { failed, parsed, type Parsed } from './parsed';
import type { DateFailure, PartialDate } from './partial-date';

/**
 * A date or a range of dates: all of `readDate`, and `2023.5.8-10`, `2023年5月8日至10日`, `2023.5.8-5.10`,
 * `2021年3月—2024年3月`, `2023年5-6月`. `reversed` when the end is surely before the beginning.
 */
export function readDateSpan(cell: Cell, context: DateContext = {}): Parsed<DateSpan, DateFailure> {
  const single = readDate(cell, context);
  if (single.ok) return parsed(spanOf(single.value));
  if (cell.kind !== 'text' || single.reason !== 'notDate') return single;
  return readRange(splitDateText(cell.text).date, context);
}

/** Dates one after another: `2024-6-30、2024-12-31`; a year or month typed once holds for those behind it. */
export function readDateSpans(cell: Cell, context: DateContext = {}): Parsed<readonly DateSpan[], DateFailure> {
  if (cell.kind !== 'text') {
    const one = readDateSpan(cell, context);
    return one.ok ? parsed([one.value]) : one;
  }
  const spans: DateSpan[] = [];
  let before: PartialDate | undefined;
  for (const part of cell.text
    .normalize('NFKC')
    .split(/[、,;\n]/u)
    .filter((piece) => piece.trim() !== '')) {
    const words = splitDateText(part).date;
    const date = before === undefined ? readDateWords(words, context) : readRangeEnd(words, before, context);
    if (date.ok) {
      before = date.value;
      spans.push(spanOf(date.value));
      continue;
    }
    const range = date.reason === 'notDate' ? readRange(words, context) : date;
    if (!range.ok) return range;
    spans.push(range.value);
  }
  return spans.length === 0 ? failed('blank') : parsed(spans);
}

function readRange(typed: string, context: DateContext): Parsed<DateSpan, DateFailure> {
  const words = typed.replace(/[~—–－]+|--/gu, '至').replace(/到/gu, '至');
  const cut = words.indexOf('至');
  if (cut >= 0) return rangeOf(words.slice(0, cut), words.slice(cut + 1), context);
  // A hyphen also joins year and month; the one that leaves a date on both sides divides the range.
  for (let at = words.indexOf('-'); at >= 0 && at < LONGEST; at = words.indexOf('-', at + 1)) {
    const range = rangeOf(words.slice(0, at), words.slice(at + 1), context);
    if (range.ok || range.reason !== 'notDate') return range;
  }
  return failed('notDate');
}

const LONGEST = 40;

function rangeOf(left: string, right: string, context: DateContext): Parsed<DateSpan, DateFailure> {
  // `2023年5-6月`: the unit is typed once, at the end.
  const begin = /^\d{4}年\d{1,2}$|^\d{1,2}$/u.test(left) && right.endsWith('月') ? `${left}月` : left;
  const from = readDateWords(begin, context);
  if (!from.ok) return failed(from.reason === 'blank' ? 'notDate' : from.reason);
  const to = readRangeEnd(right.replace(/^至/u, ''), from.value, context);
  if (!to.ok) return failed(to.reason === 'blank' ? 'notDate' : to.reason);
  const [first, last] = [spanOf(from.value), spanOf(to.value)];
  if (last.to < first.from) return failed('reversed');
  const precision = COARSE.find((one) => one === first.precision || one === last.precision) ?? 'day';
  return parsed({ from: first.from, to: last.to, precision });
}

const COARSE = ['year', 'month', 'day'] as const;

/** `10日`, `10`, `6月`, `5.10`, `5月10日` take what they lack from the date before them. */
function readRangeEnd(typed: string, before: PartialDate, context: DateContext): Parsed<PartialDate, DateFailure> {
  const day = /^(\d{1,2})[日号]?$/u.exec(typed);
  if (day !== null && before.day !== undefined && before.month !== undefined) {
    return readDateWords(`${before.year}年${before.month}月${day[1]}日`, context);
  }
  const monthDay = /^(\d{1,2})[-/.](\d{1,2})$/u.exec(typed);
  if (monthDay !== null && before.day !== undefined) {
    return readDateWords(`${before.year}年${monthDay[1]}月${monthDay[2]}日`, context);
  }
  return readDateWords(typed, { year: before.year });
}
