import { valueOf } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import { dateOfDay, spanText, yearOf, type Day } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import type { CheckContext } from '../check/context';
import { dateIn, rowName, rowsOf, type Row } from '../check/entries';
import type { Hit } from '../check/hit';

/** Kept year by year; a record of another year stands on the wrong sheet. Training of another year is S19-5's. */
const YEARLY: readonly Kind[] = ['meeting', 'themeDay', 'lecture', 'talk', 'care', 'service', 'inspection'];
/** Their windows reach into the next year. */
const INTO_NEXT: readonly Kind[] = ['lifeMeeting', 'memberAppraisal', 'appraisal', 'summary'];
/** The month by which the last of these windows is over. */
const LAST_MONTH = 3;

/** S23-5: where most rows are of one other year, the title is told once instead of every row. */
export function* yearOfTitle({ ledger }: CheckContext): Generator<Hit> {
  const rows = [...rowsOf(ledger, [...YEARLY, ...INTO_NEXT])];
  for (const own of groupBy(
    rows,
    ({ sheet, record }) => `${sheet.sheet} ${sheet.headerRows.join()} ${record.source.year}`,
  ).values()) {
    const dated = own.flatMap((row) => {
      const date = dateIn(row);
      const span = date && valueOf(date);
      return date === undefined || span === undefined ? [] : [{ row, date, span }];
    });
    const wrong = dated.filter(({ row, span }) => !isOfYear(row, span.from) && !isOfYear(row, span.to));
    const [first] = wrong;
    if (first === undefined) continue;
    const year = first.row.record.source.year ?? 0;
    const years = new Set(wrong.map(({ span }) => yearOf(span.from)));
    if (wrong.length > 1 && years.size === 1 && wrong.length * 2 > dated.length) {
      const received = `${yearOf(first.span.from)}年`;
      const found = { place: first.date.place, subject: `${first.row.sheet.sheet} ${year}年`, expected: `${year}年` };
      yield { says: 'title', ...found, received, data: { year, count: wrong.length } };
      continue;
    }
    for (const { row, date, span } of wrong) {
      const found = { place: date.place, subject: rowName(row), expected: `${year}年`, received: spanText(span) };
      yield { says: 'row', ...found, data: { year } };
    }
  }
}

function isOfYear({ kind, record }: Row, day: Day): boolean {
  const { year } = record.source;
  const date = dateOfDay(day);
  if (year === null || date.year === year) return true;
  return INTO_NEXT.includes(kind) && date.year === year + 1 && date.month <= LAST_MONTH;
}
