import { isFilled, valueOf, type Field } from '../../ledger/field';
import type { Kind } from '../../ledger/kinds';
import { dayText } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import { dateIn, fieldIn, rowName, rowsOf } from '../check/entries';
import type { Abstention, Hit } from '../check/hit';

/** Meetings; S15-9 tells those of 三会一课 and leaves elections, 民主评议 and 述职 to this rule. */
const MEETINGS: readonly Kind[] = [
  ...(['election', 'meeting', 'themeDay', 'lecture', 'lifeMeeting', 'memberAppraisal', 'appraisal'] as const),
];

/** G-07: a remark counts as a note. A year whose holidays nobody knows yet is not judged. */
export function* onDaysOff({ ledger, calendar }: CheckContext): Generator<Hit | Abstention> {
  const told = new Set<string>();
  for (const row of rowsOf(ledger, MEETINGS)) {
    const date = dateIn(row);
    const span = date && valueOf(date);
    if (date === undefined || span === undefined || span.from !== span.to || calendar.isWorkday(span.from)) continue;
    if (hasNote(fieldIn(row, 'offDayNote')) || hasNote(fieldIn(row, 'remark'))) continue;
    const key = `${row.sheet.sheet} ${onceFor(row.kind) ? span.from : row.record.source.row}`;
    if (told.has(key)) continue;
    told.add(key);
    if (calendar.isProvisional(span.from)) {
      yield 'cannotTell';
      continue;
    }
    const day = dayText(span.from);
    yield { says: 'dayOff', place: date.place, subject: rowName(row), expected: '工作日，或有说明', received: day };
  }
}

/** One meeting fills several rows of these: one for each person. */
function onceFor(kind: Kind): boolean {
  return kind === 'election' || kind === 'memberAppraisal' || kind === 'lifeMeeting';
}

function hasNote(field: Field<unknown> | undefined): boolean {
  return field !== undefined && isFilled(field);
}
