import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { DutyRecord } from '../../ledger/sheets/duty';
import { overlaps } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { periodText } from '../check/periods';
import { similarTexts } from '../check/similar-text';
import { rowsOfYear } from './rows-of-year';

/** Shorter lists say too little to be called copied. */
const LEAST_COMPARED = 12;

/** The duties of the year that is judged. */
export function dutiesOf({ ledger, year }: CheckContext): DutyRecord[] {
  return rowsOfYear(records(ledger, 'duty'), year);
}

/** S05-5: where lists are kept by the month, every month has one. */
export function* everyMonthListed(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, elapsed, sheetPlace } = context;
  if (!parameters.flag('S05-5', 'monthly')) return yield 'notApplicable';
  // A month may be told by its own column or by the day the duty is due.
  const fields = dutiesOf(context).map(({ month, dueBy }) => (isFilled(month) ? month : dueBy));
  if (fields.some(({ value }) => !value.ok && value.reason === 'recurring')) return;
  const spans = fields.flatMap((field) => valueOf(field) ?? []).filter(({ precision }) => precision !== 'year');
  const missing = elapsed.months.filter((month) => !spans.some((span) => overlaps(span, month)));
  if (missing.length > 0 && fields.some((field) => isFilled(field) && valueOf(field) === undefined))
    return yield 'cannotTell';
  for (const month of missing)
    yield {
      says: 'noList',
      place: sheetPlace('duty'),
      subject: periodText(month),
      expected: '有责任清单',
      received: '没有',
    };
}

/** S05-6: two people’s duties are not the same text. */
export function* ownWords(context: CheckContext): Generator<Hit | Abstention> {
  const people = [...groupBy(dutiesOf(context), ({ owner }) => compact(owner.typed))].filter(([owner]) => owner !== '');
  if (people.length < 2) return yield 'notApplicable';
  const texts = people.map(([, rows]) => rows.map(({ duty, measures }) => duty.typed + measures.typed).join(''));
  const pairs = similarTexts(texts, {
    least: context.parameters.number('S05-6', 'sim'),
    minChars: LEAST_COMPARED,
    names: context.roster.members.map(({ name }) => name),
  });
  for (const { first, second, similarity } of pairs) {
    const [other = '', own] = [people[first]?.[0], people[second]];
    const row = own?.[1][0];
    if (own === undefined || row === undefined) continue;
    const percent = Math.round(similarity * 100);
    yield {
      says: 'alike',
      place: row.duty.place,
      subject: own[0],
      expected: '各有侧重',
      received: `与${other}相似${percent}%`,
      data: { other, percent },
    };
  }
}
