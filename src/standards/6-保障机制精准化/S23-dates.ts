import { valueOf, type Field } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import { groupBy } from '../../values/group-by';
import type { DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { byColumn, columnName, findEntries, type Entry } from '../check/entries';
import type { Hit } from '../check/hit';

/** S23-1: told once for each column. */
export function* dateStyles({ ledger, parameters }: CheckContext): Generator<Hit> {
  const wanted = parameters.text('S23-1', 'style');
  const dates = findEntries(
    ledger,
    (_, { type }) => type.format === 'date',
    ({ typed }) => typed !== '',
  );
  for (const column of byColumn(dates).values()) {
    yield* mixed(column, wanted);
    yield* monthOnly(column);
  }
}

function* mixed(entries: readonly Entry[], wanted: string): Generator<Hit> {
  const styled = groupBy(entries, ({ field }) => styleOf(field.typed));
  styled.delete(undefined);
  if (styled.size < 2) return;
  const usual = styleOf(wanted.replace('YYYY', '2025').replace('MM', '01').replace('DD', '01'));
  const [found] = styled.keys();
  const kept = styled.has(usual) ? usual : found;
  const odd = entries.filter(({ field }) => ![kept, undefined].includes(styleOf(field.typed)));
  const [first] = odd;
  if (first === undefined) return;
  const { field } = first;
  yield {
    says: 'mixed',
    place: field.place,
    subject: columnName(first.sheet, first.id),
    expected: wanted,
    received: field.typed,
    data: { count: odd.length, styles: styled.size },
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

function* monthOnly(entries: readonly Entry[]): Generator<Hit> {
  const vague = entries.filter(
    ({ kind, id, field }) =>
      DAY_NEEDED.has(kind) && !MONTH_IS_ENOUGH.has(id) && isVague(field as Field<DateSpan>, field.typed),
  );
  const [first] = vague;
  if (first === undefined) return;
  yield {
    says: 'monthOnly',
    case: 1,
    place: first.field.place,
    subject: columnName(first.sheet, first.id),
    expected: '写到日',
    received: first.field.typed,
    data: { count: vague.length },
  };
}

function isVague(field: Field<DateSpan>, typed: string): boolean {
  const precision = valueOf(field)?.precision;
  return (precision === 'month' || precision === 'year') && (styleOf(typed) !== undefined || /^\d{4}年?$/u.test(typed));
}
