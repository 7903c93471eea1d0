import { valueOf, type Field } from '../../ledger/field';
import type { AnyRecord, Kind } from '../../ledger/kinds';
import { records, type Ledger } from '../../ledger/ledger';
import { MONTH_IDS, type DuesRecord } from '../../ledger/sheets/dues';
import { monthsSpan, type DateSpan } from '../../values/date-interval';

/** When something recorded was done, and the cell that says so. */
export interface Dated {
  readonly field: Field<unknown>;
  readonly span: DateSpan;
}

/** The columns that date a record. Plans and duties speak of days to come and go by their title's year. */
const DATED_BY: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  meeting: ['date'],
  themeDay: ['date'],
  lecture: ['date'],
  lifeMeeting: ['date'],
  memberAppraisal: ['year', 'date'],
  talk: ['date'],
  study: ['date'],
  care: ['date'],
  service: ['date'],
  appraisal: ['year', 'date'],
  inspection: ['date'],
  summary: ['year', 'period', 'date'],
};

/** Every row of a kind with its dates; a row may have several, or none that can be read. */
export function* datedRows(
  ledger: Ledger,
  kind: Kind,
  year: number,
): Generator<{ readonly row: AnyRecord; readonly dates: readonly Dated[] }> {
  const columns = DATED_BY[kind] ?? [];
  for (const row of records<Kind>(ledger, kind) as readonly unknown[] as readonly AnyRecord[]) {
    if (kind === 'dues') {
      yield { row, dates: paymentsOf(row as unknown as DuesRecord, year) };
      continue;
    }
    const dates: Dated[] = [];
    for (const id of columns) {
      const field = row[id] as Field<DateSpan>;
      const span = valueOf(field);
      if (span !== undefined) dates.push({ field, span });
    }
    yield { row, dates };
  }
}

const FROM_DECEMBER = MONTH_IDS.map((id, index) => [index + 1, id] as const).reverse();

/** The last month paid for, which is of the year of all of them, where each has a column; or the row's own month and day. */
function paymentsOf(row: DuesRecord, year: number): Dated[] {
  for (const [month, id] of FROM_DECEMBER) {
    const field = row[id];
    if (valueOf(field) !== undefined)
      return [{ field, span: monthsSpan(row.source.year ?? year, month, month, 'month') }];
  }
  return [row.period, row.paidOn].flatMap((field): Dated[] => {
    const span = valueOf(field);
    return span === undefined ? [] : [{ field, span }];
  });
}
