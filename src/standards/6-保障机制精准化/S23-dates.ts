import { valueOf, type Field } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import type { DateSpan } from '../../values/date-interval';
import { columnName } from '../check/entries';
import type { Hit } from '../check/hit';
import type { StartSweep } from '../check/sweep';

/** S23-1: told once for each column, whose name several tables of one sheet may share, in the order of their first entries. */
export const dateStyles: StartSweep = ({ parameters }) => {
  const wanted = parameters.text('S23-1', 'style');
  const columns = new Map<string, DateColumn>();
  let at = 0;
  return {
    column: (sheet, id, { type }) => {
      if (type.format !== 'date') return undefined;
      const dayNeeded = DAY_NEEDED.has(sheet.kind) && !MONTH_IS_ENOUGH.has(id);
      let own: DateColumn | undefined;
      return (field) => {
        if (field.typed === '') return;
        own ??= columnCalled(columns, columnName(sheet, id));
        const style = styleOf(field.typed);
        at += 1;
        if (style !== undefined) count(own.styles, style, field, at);
        if (dayNeeded && isVague(field as Field<DateSpan>, style)) count(own.vague, 'vague', field, at);
      };
    },
    answers: function* () {
      for (const [name, column] of columns) {
        yield* mixed(name, column, wanted);
        yield* monthOnly(name, column.vague);
      }
    },
  };
};

/** Cells of one kind, and the first of them; which of them stand before others shows by the order of their firsts. */
interface Found {
  readonly first: Field<unknown>;
  readonly at: number;
  count: number;
}

/** What stands in one column of dates. */
interface DateColumn {
  readonly styles: Map<string, Found>;
  /** Written to the month where the day is needed. */
  readonly vague: Map<'vague', Found>;
}

function columnCalled(columns: Map<string, DateColumn>, name: string): DateColumn {
  let column = columns.get(name);
  if (column === undefined) columns.set(name, (column = { styles: new Map(), vague: new Map() }));
  return column;
}

function count<Key>(found: Map<Key, Found>, key: Key, first: Field<unknown>, at: number): void {
  const before = found.get(key);
  if (before === undefined) found.set(key, { first, at, count: 1 });
  else before.count += 1;
}

function* mixed(subject: string, { styles }: DateColumn, wanted: string): Generator<Hit> {
  if (styles.size < 2) return;
  const usual = styleOf(wanted.replace('YYYY', '2025').replace('MM', '01').replace('DD', '01'));
  const [written] = styles.keys();
  const kept = usual !== undefined && styles.has(usual) ? usual : written;
  const odd = [...styles].flatMap(([style, found]) => (style === kept ? [] : [found]));
  const [first] = odd.sort((left, right) => left.at - right.at);
  if (first === undefined) return;
  yield {
    says: 'mixed',
    place: first.first.place,
    subject,
    expected: wanted,
    received: first.first.typed,
    data: { count: odd.reduce((sum, found) => sum + found.count, 0), styles: styles.size },
  };
}

const STYLES: readonly (readonly [pattern: RegExp, style: string])[] = [
  [/^\d{4}[-－]\d{1,2}([-－]\d{1,2})?$/u, '-'],
  [/^\d{4}\.\d{1,2}(\.\d{1,2})?$/u, '.'],
  [/^\d{4}\/\d{1,2}(\/\d{1,2})?$/u, '/'],
  [/^\d{4}年\d{1,2}月(\d{1,2}[日号])?$/u, '年月日'],
  [/^[〇零○一二三四五六七八九十]{4}年/u, '汉字'],
  [/^\d{6}(\d{2})?$/u, '连写'],
  [/^\d{2}[-./年]\d{1,2}/u, '两位年'],
  [/^\d{1,2}月(\d{1,2}[日号])?$/u, '无年'],
];

/** As cells of dates read, which most are. */
const ISO = /^\d{4}-\d{1,2}-\d{1,2}$/u;

/** How a single date is written, `undefined` for ranges, times and what is no date; leading zeros do not matter. */
function styleOf(typed: string): string | undefined {
  if (ISO.test(typed)) return '-';
  const text = typed.replace(/\s+/gu, '');
  return STYLES.find(([pattern]) => pattern.test(text))?.[1];
}

/** Rules count days from these; birthdays and the dates of a roster are commonly written to the month. */
const DAY_NEEDED: ReadonlySet<Kind> = new Set<Kind>([
  ...(['election', 'meeting', 'themeDay', 'lecture', 'lifeMeeting', 'memberAppraisal', 'talk', 'admission'] as const),
  ...(['study', 'care', 'service', 'appraisal', 'inspection', 'summary'] as const),
]);
const MONTH_IS_ENOUGH: ReadonlySet<string> = new Set(['born', 'dueBy', 'followUpBy', 'registeredOn']);

function* monthOnly(subject: string, vague: DateColumn['vague']): Generator<Hit> {
  for (const { first, count: cells } of vague.values()) {
    yield {
      says: 'monthOnly',
      case: 1,
      place: first.place,
      subject,
      expected: '写到日',
      received: first.typed,
      data: { count: cells },
    };
  }
}

function isVague(field: Field<DateSpan>, style: string | undefined): boolean {
  const precision = valueOf(field)?.precision;
  return (precision === 'month' || precision === 'year') && (style !== undefined || /^\d{4}年?$/u.test(field.typed));
}
