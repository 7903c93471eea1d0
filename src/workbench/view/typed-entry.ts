import { isDateFormat, TEXT_FORMAT } from '../../workbook/number-format';
import { NOT_CALCULATED, type Content } from '../../workbook/plan';
import { serialOfText } from '../../values/date';
import { withCapitalFunctions } from './formula-text';

/** Binary numbers keep fifteen digits; a longer one is a name (an ID or account number), not an amount. */
const EXACT_DIGITS = 15;

/**
 * What Excel would make of an entry typed into a cell with this number format. On purpose more careful than Excel in
 * three places, where Excel would change what was meant: numbers of more than fifteen digits stay text, and so do a month
 * (`2026年5月`), a day without its year (`5-8`) and, unless the cell is formatted for it, a time of day.
 * The result of a formula is not known here (`NOT_CALCULATED`).
 */
export function typedEntry(typed: string, format: string): Content {
  if (typed === '') return { kind: 'blank' };
  if (typed.startsWith("'")) return text(typed.slice(1));
  if (format === TEXT_FORMAT) return text(typed);
  if (typed.startsWith('=') && typed.length > 1) {
    return { kind: 'formula', formula: withCapitalFunctions(typed), result: NOT_CALCULATED };
  }
  const plain = typed.normalize('NFKC').trim();
  if (/^(?:true|false)$/i.test(plain)) return { kind: 'boolean', value: /^t/i.test(plain) };
  return number(plain, format) ?? date(plain, format) ?? text(typed);
}

function text(content: string): Content {
  return content === '' ? { kind: 'blank' } : { kind: 'text', text: content };
}

const NUMBER = /^([+-]?)[¥$]?((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(e[+-]?\d{1,3})?(%?)$/i;

function number(plain: string, format: string): Content | undefined {
  const match = NUMBER.exec(plain);
  const digits = match?.[2]?.replaceAll(',', '') ?? '';
  if (match === null || !/\d/.test(digits)) return undefined;
  if (digits.replace('.', '').replace(/^0+/, '').length > EXACT_DIGITS) return undefined;
  const value = Number(`${match[1]}${digits}${match[3] ?? ''}`);
  if (!Number.isFinite(value)) return undefined;
  // In a cell that shows percentages Excel takes what is typed for one.
  const percent = match[4] === '%' || format.includes('%');
  return { kind: 'number', value: percent ? Number((value / 100).toPrecision(EXACT_DIGITS)) : value };
}

const DAY = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:\s+(.+))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function date(plain: string, format: string): Content | undefined {
  const day = DAY.exec(plain);
  const time = timeOfDay(day === null ? plain : (day[6] ?? '0:00'));
  if (time === undefined) return undefined;
  if ((day === null || day[6] !== undefined) && !isDateFormat(format)) return undefined;
  if (day === null) return { kind: 'date', serial: time };
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  const serial = serialOfText(`${day[1]}-${two(day[2] ?? day[4])}-${two(day[3] ?? day[5])}`);
  return serial === undefined || serial < 61 ? undefined : { kind: 'date', serial: serial + time };
}

/** As a fraction of a day. */
function timeOfDay(plain: string): number | undefined {
  const match = TIME.exec(plain);
  if (match === null) return undefined;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  return hours < 24 && minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86_400 : undefined;
}
