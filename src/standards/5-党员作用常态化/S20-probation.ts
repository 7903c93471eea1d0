import { isBlank, isFilled, saysNothing, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { RosterRecord } from '../../ledger/sheets/roster';
import { addMonthsTo, daySpan, overlaps, spanText, type DateSpan } from '../../values/date-interval';
import { readDateSpan } from '../../values/date-span';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import { graded, isLater } from '../check/later';

/** S20-4 (细则2026 第31、35条): a year on probation, two with an extension, half a year more after a transfer. */
export function* probationLasted({ ledger, parameters }: CheckContext): Generator<Hit> {
  const least = parameters.number('S20-4', 'minMonths');
  const most = parameters.number('S20-4', 'maxMonths');
  const transfer = parameters.number('S20-4', 'transferMonths');
  const skipped = skippedSpan(parameters.text('S20-4', 'skip'));
  for (const record of records(ledger, 'roster')) {
    const [joined, full] = [valueOf(record.joinedOn), valueOf(record.fullSince)];
    if (joined === undefined || full === undefined || isWithin(joined, skipped)) continue;
    const found = {
      place: record.fullSince.place,
      subject: record.name.typed,
      received: record.fullSince.typed,
      data: { joined: record.joinedOn.typed, least, most },
    };
    const early = isLater(addMonthsTo(joined, least), full);
    if (early !== 'no') {
      const expected = `${spanText(addMonthsTo(joined, least))}以后`;
      yield { ...found, ...graded(early), says: early === 'yes' ? 'tooShort' : 'maybeTooShort', expected };
      continue;
    }
    const limit = addMonthsTo(joined, movedOnProbation(record, joined, full) ? most + transfer : most);
    const late = isLater(full, limit);
    if (late === 'no') continue;
    yield { ...found, ...graded(late), case: 1, says: 'tooLong', expected: `不晚于${spanText(limit)}` };
  }
}

/** S20-5 (细则2026 第31条): category and dates tell the same. */
export function* categoryAgrees({ ledger, roster, asOf, parameters }: CheckContext): Generator<Hit> {
  const skipped = skippedSpan(parameters.text('S20-4', 'skip'));
  const transfer = parameters.number('S20-4', 'transferMonths');
  const months = parameters.number('S20-4', 'minMonths');
  // Who was voted full member waits for approval and is no longer overdue.
  const voted = new Set(
    records(ledger, 'admission').flatMap(({ name, fullMeetingOn }) => {
      const held = valueOf(fullMeetingOn);
      return held !== undefined && held.from <= asOf ? [valueOf(name)] : [];
    }),
  );
  for (const { name, record } of roster.current) {
    const category = valueOf(record.category);
    const { fullSince, extendedTo } = record;
    const joined = valueOf(record.joinedOn);
    const found = { place: fullSince.place, subject: name };
    if (category === '正式党员' && (isBlank(fullSince) || saysNothing(fullSince))) {
      if (joined === undefined || !isWithin(joined, skipped))
        yield { ...found, says: 'noDate', expected: '转正时间', received: '空白' };
    }
    if (category !== '预备党员') continue;
    if (fullSince.value.ok)
      yield { ...found, says: 'dateOfProbationary', case: 1, expected: '空白', received: fullSince.typed };
    if (joined === undefined || voted.has(name) || (isFilled(extendedTo) && !extendedTo.value.ok)) continue;
    const usual = addMonthsTo(joined, movedOnProbation(record, joined, daySpan(asOf)) ? months + transfer : months);
    const end = valueOf(extendedTo) ?? usual;
    const over = isLater(daySpan(asOf), end);
    if (over === 'no') continue;
    yield {
      ...graded(over),
      says: 'overdue',
      case: 2,
      place: record.category.place,
      subject: name,
      expected: `预备期至${spanText(end)}`,
      received: record.category.typed,
      data: { joined: record.joinedOn.typed },
    };
  }
}

/** `1969-04至1977-08`: those admitted then had no probation; unreadable, nobody is left out. */
function skippedSpan(text: string): DateSpan | undefined {
  const span = readDateSpan({ kind: 'text', text });
  return span.ok ? span.value : undefined;
}

function isWithin(date: DateSpan, span: DateSpan | undefined): boolean {
  return span !== undefined && overlaps(date, span);
}

/** Whether the organisational relations may have come here between joining and becoming a full member. */
function movedOnProbation({ arrivedOn }: RosterRecord, joined: DateSpan, full: DateSpan): boolean {
  const arrived = valueOf(arrivedOn);
  return arrived !== undefined && arrived.to > joined.from && arrived.from <= full.to;
}
