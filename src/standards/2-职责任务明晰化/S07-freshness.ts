import { isFilled, type Field } from '../../ledger/field';
import { headerPlaceOf } from '../../ledger/header-place';
import { KIND_IDS, kindOf, OPTIONAL_KINDS, type AnyRecord, type Kind } from '../../ledger/kinds';
import { hasSheet, type Ledger, type LedgerSheet } from '../../ledger/ledger';
import { dateOfDay, dayOf, overlaps, spanOf, spanText, type DateSpan, type Day } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { datedRows, type Dated } from './record-dates';

/** These may be held or written in the first months of the next year and still belong to this one. */
const INTO_NEXT_YEAR: ReadonlySet<Kind> = new Set(['lifeMeeting', 'memberAppraisal', 'appraisal', 'summary']);
/** A row of these is worked on over years. */
const WITHOUT_OWN_YEAR: ReadonlySet<Kind> = new Set(['admission']);
/** Once a year, or of days to come: how old the newest row is says nothing. */
const NO_FRESHNESS: ReadonlySet<Kind> = new Set([
  'plan',
  'duty',
  'admission',
  'lifeMeeting',
  'memberAppraisal',
  'appraisal',
]);

const KEPT_ON = KIND_IDS.filter((kind) => !OPTIONAL_KINDS.has(kind) && kindOf(kind).rhythm !== 'static');

/** S07-3: each sheet that goes on has rows of the year, or says that there was nothing. */
export function* rowsThere({ ledger, elapsed, asOf, year }: CheckContext): Generator<Hit | Abstention> {
  let judged = false;
  for (const kind of KEPT_ON.filter((one) => hasSheet(ledger, one))) {
    const over = dayOf(year, 12, 31);
    const due = INTO_NEXT_YEAR.has(kind) ? dayOf(year + 1, 3, 31) : over;
    if (kindOf(kind).rhythm === 'monthly' ? elapsed.months.length === 0 : asOf <= due) continue;
    judged = true;
    const sheets: readonly LedgerSheet[] = ledger.sheets[kind];
    const own = sheets.filter((sheet) => sheet.year === null || sheet.year === year);
    if (own.some(({ declaredEmpty }) => declaredEmpty !== null)) continue;
    const span = { ...spanOf({ year }), to: due };
    if (hasRowOfYear(ledger, kind, span, year)) continue;
    const [sheet] = own.length > 0 ? own : sheets;
    if (sheet === undefined) continue;
    yield {
      says: 'noRows',
      place: headerPlaceOf(sheet),
      subject: kindOf(kind).name,
      expected: `${year}年的记录或“不涉及”`,
      received: '没有',
      data: { year },
    };
  }
  if (!judged) yield 'notApplicable';
}

function hasRowOfYear(ledger: Ledger, kind: Kind, span: DateSpan, year: number): boolean {
  for (const { row, dates } of datedRows(ledger, kind, year)) if (isOfYear(row, dates, span, year, kind)) return true;
  return false;
}

function isOfYear({ source }: AnyRecord, dates: readonly Dated[], span: DateSpan, year: number, kind: Kind): boolean {
  if (WITHOUT_OWN_YEAR.has(kind)) return true;
  if (dates.length > 0) return dates.some((one) => overlaps(one.span, span));
  return source.year === null || source.year === year;
}

/**
 * S07-4: the newest row is not older than the sheet's rhythm allows. Months are counted by the calendar, as sheets are
 * kept: with a lag of one month, something of November is new enough until the end of December. A ledger of a past year
 * is looked at as of its end.
 */
export function* keptUp({ ledger, parameters, asOf, year }: CheckContext): Generator<Hit | Abstention> {
  const reference = Math.min(asOf, dayOf(year, 12, 31));
  let judged = false;
  for (const kind of KEPT_ON.filter((one) => !NO_FRESHNESS.has(one))) {
    const monthly = kindOf(kind).rhythm === 'monthly';
    const lag = parameters.number('S07-4', monthly ? 'lagMonths' : 'lagMonthsOther');
    const sheets: readonly LedgerSheet[] = ledger.sheets[kind];
    const { newest, hasUnread } = newestOf(datedRows(ledger, kind, year));
    if (newest === undefined || sheets.some(({ declaredEmpty }) => declaredEmpty !== null)) continue;
    judged = true;
    const months = monthNumber(reference) - monthNumber(newest.span.to);
    if (months <= lag) continue;
    // A row whose date can not be read may be newer.
    if (hasUnread) yield 'cannotTell';
    else
      yield {
        says: 'old',
        place: newest.field.place,
        subject: kindOf(kind).name,
        expected: `${lag}个月以内`,
        received: spanText(newest.span),
        data: { months, lag },
      };
  }
  if (!judged) yield 'notApplicable';
}

function newestOf(rows: ReturnType<typeof datedRows>): {
  readonly newest: Dated | undefined;
  readonly hasUnread: boolean;
} {
  let newest: Dated | undefined;
  let hasUnread = false;
  for (const { row, dates } of rows) {
    for (const one of dates) if (newest === undefined || one.span.to > newest.span.to) newest = one;
    if (dates.length === 0 && isUnread(row)) hasUnread = true;
  }
  return { newest, hasUnread };
}

function isUnread(row: AnyRecord): boolean {
  const field = row['date'] as Field<unknown> | undefined;
  return field !== undefined && isFilled(field) && !field.value.ok;
}

function monthNumber(day: Day): number {
  const { year, month } = dateOfDay(day);
  return year * 12 + month;
}
