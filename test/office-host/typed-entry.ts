import type { CellState } from './book';

/** What an entry becomes. */
export type Entry = Pick<CellState, 'value'> & Partial<Omit<CellState, 'value'>>;

export interface EntryRules {
  /** Whether a cell formatted as text keeps `=…` as text. True in every Excel we know of; unproven on Mac and iPad. */
  readonly textFormatStopsFormulas: boolean;
  evaluate(formula: string): string | number | boolean;
}

/**
 * What Excel makes of a value assigned to a cell. Guessed on the side of changing too much: where it is unknown whether
 * some Excel converts a text, this one does.
 */
export function enter(value: string | number | boolean, numberFormat: string, rules: EntryRules): Entry {
  const inText = numberFormat === '@';
  if (typeof value !== 'string') return { value: inText ? String(value) : value };
  if (value === '') return { value: '' };
  if (value.startsWith("'")) return { value: value.slice(1), apostrophe: true };
  if (inText && !(value.startsWith('=') && !rules.textFormatStopsFormulas)) return { value };
  const formula = asFormula(value);
  if (formula !== undefined) return { value: rules.evaluate(formula), formula };
  return asConstant(value) ?? { value };
}

function asFormula(text: string): string | undefined {
  const half = text.normalize('NFKC');
  if (half.length < 2 || !/^[=+\-@]/.test(half) || asNumber(half) !== undefined) return undefined;
  return unquoteSheets(half.startsWith('=') ? text.replace(/^./, '=') : `=${half.replace(/^@/, '')}`);
}

/** Excel shows a sheet name without quotes wherever it can. */
function unquoteSheets(formula: string): string {
  return formula.replace(/'((?:[^']|'')+)'!/g, (quoted, name: string) =>
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? `${name}!` : quoted,
  );
}

function asConstant(text: string): Entry | undefined {
  const half = text.normalize('NFKC').trim();
  if (/^(true|false)$/i.test(half)) return { value: half.toLowerCase() === 'true' };
  if (/^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/i.test(half))
    return { value: half.toUpperCase(), isError: true };
  const number = asNumber(half);
  if (number !== undefined) return { value: number };
  const date = asDate(half);
  return date === undefined ? undefined : { value: date, numberFormat: 'm/d/yyyy' };
}

function asNumber(half: string): number | undefined {
  const match = /^([+-]?)[¥$]?\(?(\d[\d,]*\.?\d*|\.\d+)(e[+-]?\d+)?\)?(%?)$/i.exec(half);
  if (match === null) return undefined;
  const value = Number(`${match[1]}${match[2]?.replaceAll(',', '')}${match[3] ?? ''}`);
  return match[4] === '%' ? value / 100 : value;
}

/** Day numbers and times; a date that is only recognised, not understood, answers an arbitrary day. */
function asDate(half: string): number | undefined {
  const ymd = /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?$/.exec(half);
  if (ymd !== null) return Date.UTC(Number(ymd[1]), Number(ymd[2]) - 1, Number(ymd[3] ?? 1)) / 86_400_000 + 25_569;
  const time = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?$/.exec(half);
  if (time !== null) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const other =
    /^\d{1,2}[-/]\d{1,2}([-/]\d{2,4})?$|^\d{1,2}月(\d{1,2}日?)?$|^(上午|下午)?\d{1,2}[时点]|^(上午|下午)\d|^[〇零一二三四五六七八九十]+年[一二三四五六七八九十]+月|^(\d{1,2}[- ])?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[- ]\d/i;
  return other.test(half) ? 45_000 : undefined;
}
