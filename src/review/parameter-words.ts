import { dateOfSerial } from '../values/date';
import { readDateSpan } from '../values/date-span';
import { checkedDate } from '../values/partial-date';
import { compact } from '../values/text';
import { cellText, type Cell } from '../workbook/cell';
import type { ParameterForm } from './parameter-form';

/** Texts of one pattern: days of the year, stretches, shares. */
export function wordForm(key: string): ParameterForm {
  const form = FORMS.get(key);
  if (form === undefined) throw new TypeError(`no form for the parameter ${key}`);
  return form;
}

function form(hint: string, read: (cell: Cell) => string | undefined): ParameterForm {
  return { hint, style: 'inputText', show: String, read };
}

const MONTH_DAY = form('月-日，如03-31', (cell) => {
  if (cell.kind !== 'date') return cell.kind === 'text' ? monthDay(cell.text) : undefined;
  // Excel makes a date of a typed 3-31; the year is its own addition.
  const { month, day } = dateOfSerial(cell.serial);
  return monthDay(`${month}-${day}`);
});

const WINDOW = form('月-日至月-日', (cell) => {
  const [from, to, ...more] = compact(cellText(cell))
    .split(/[至到~—–]/u)
    .map(monthDay);
  return from === undefined || to === undefined || more.length > 0 ? undefined : `${from}至${to}`;
});

const MONTHS = form('年-月至年-月；不设填“无”', (cell) => {
  const typed = compact(cellText(cell));
  const span = readDateSpan({ kind: 'text', text: typed });
  return cell.kind === 'text' && (span.ok || typed === '无') ? typed : undefined;
});

const PART = form('如1/3、30%', (cell) => {
  const typed = compact(cellText(cell));
  const [, part = '', whole = '1', percent] = /^(\d+(?:\.\d+)?)(?:\/(\d+)|(%))?$/u.exec(typed) ?? [];
  const share = part === '' ? NaN : Number(part) / (percent === undefined ? Number(whole) : 100);
  return cell.kind !== 'date' && share >= 0 && share <= 1 ? typed : undefined;
});

const FORMS: ReadonlyMap<string, ParameterForm> = new Map([
  ...['S06-1.by', 'S09-1.by', 'S09-2.from', 'S09-2.to', 'S11-1.from', 'S11-1.to'].map(monthDayOf),
  ...['S16-1.from', 'S16-1.to', 'S16-3.from', 'S16-3.to'].map(monthDayOf),
  ['S16-5.ratio', PART],
  ['S20-4.skip', MONTHS],
  ['S21-1.newYear', WINDOW],
  ['S21-1.julyFirst', WINDOW],
]);

function monthDayOf(key: string): [string, ParameterForm] {
  return [key, MONTH_DAY];
}

/** `3-31`, `03.31`, `3月31日` are `03-31`; `undefined` for what is no day of every year. */
function monthDay(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})[日号]?$/u.exec(compact(text));
  if (match === null) return undefined;
  const [month = '', day = ''] = match.slice(1);
  const ordinary = checkedDate(2023, Number(month), Number(day));
  return ordinary.ok ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
}
