import { hasColumn, isFilled, valueOf, type Field } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import type { LifeMeetingRecord } from '../../ledger/sheets/life-meeting';
import { overlaps, spanText, type DateSpan } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

type Answer = Hit | Abstention;

/** S16-2: what comes before and after a 组织生活会, by its own row or, within the days before it, by other ledgers. */
export function* preparedAndFollowed(context: CheckContext): Generator<Answer> {
  const rows = records(context.ledger, 'lifeMeeting').filter(({ date, theme }) => isFilled(date) || isFilled(theme));
  if (rows.length === 0) {
    const elsewhere = context.happenings.of('组织生活会').length > 0 || !hasSheet(context.ledger, 'lifeMeeting');
    return yield elsewhere ? 'cannotTell' : 'notApplicable';
  }
  const days = context.parameters.number('S16-2', 'lookback');
  for (const meeting of groupBy(rows, ({ date }) => date.typed).values()) {
    const [first] = meeting;
    const held = first && valueOf(first.date);
    if (held === undefined) yield 'cannotTell';
    else yield* judge(meeting, held, { from: held.from - days, to: held.to, precision: 'day' }, context);
  }
}

function* judge(
  meeting: readonly LifeMeetingRecord[],
  held: DateSpan,
  before: DateSpan,
  context: CheckContext,
): Generator<Answer> {
  const topics = context.happenings.all
    .filter(({ type, date }) => valueOf(type) !== '组织生活会' && isWithin(date, before))
    .map(({ topic }) => compact(topic.typed));
  const talked = records(context.ledger, 'talk').some(({ date }) => isWithin(date, before));
  const steps: readonly (readonly [what: string, own: readonly Field<unknown>[], done: boolean])[] = [
    [
      '会前学习',
      meeting.map(({ studyOn }) => studyOn),
      meeting.some(({ studyOn }) => isFilled(studyOn) && (!studyOn.value.ok || isWithin(studyOn, before))) ||
        topics.some((topic) => topic.includes('学习')),
    ],
    ['谈心谈话', meeting.map(({ talks }) => talks), meeting.some(({ talks }) => isSome(talks)) || talked],
    [
      '征求意见',
      meeting.map(({ opinions }) => opinions),
      meeting.some(({ opinions }) => isSome(opinions)) || topics.some((topic) => /征求.*意见|听.*意见/u.test(topic)),
    ],
  ];
  const subject = `${spanText(held)}组织生活会`;
  for (const [what, own, done] of steps) {
    const [field] = own;
    if (done || field === undefined) continue;
    if (!hasColumn(field)) yield 'cannotTell';
    else
      yield { says: 'before', ...found(field, `${subject}·${what}`), expected: what, data: { meeting: subject, what } };
  }
  const [measures] = meeting.map((row) => row.measures);
  if (measures === undefined || meeting.some((row) => isFilled(row.measures)) || followedElsewhere(held, context))
    return;
  if (!hasColumn(measures)) yield 'cannotTell';
  else yield { says: 'after', ...found(measures, `${subject}·整改`), expected: '整改措施', data: { meeting: subject } };
}

function found(field: Field<unknown>, subject: string): Pick<Hit, 'place' | 'subject' | 'received'> {
  return { place: field.place, subject, received: field.typed === '' ? '空白' : field.typed };
}

/** Words that are no number are taken as they are. */
function isSome(field: Field<number>): boolean {
  return isFilled(field) && valueOf(field) !== 0;
}

function isWithin(date: Field<DateSpan>, span: DateSpan): boolean {
  const value = valueOf(date);
  return value !== undefined && overlaps(value, span);
}

/** Problems of the meeting that are kept on the list of corrections. */
function followedElsewhere(held: DateSpan, { ledger }: CheckContext): boolean {
  return records(ledger, 'inspection').some(({ date, content, problem, type }) => {
    const found = valueOf(date);
    const text = compact(`${type.typed}${content.typed}${problem.typed}`);
    return found !== undefined && found.to >= held.from && text.includes('组织生活会');
  });
}
