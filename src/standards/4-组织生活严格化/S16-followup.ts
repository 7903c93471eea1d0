import { isFilled, valueOf, type Field } from '../../ledger/field';
import { arabicDigits } from '../../values/chinese-number';
import { addMonths, spanText } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { similarTexts } from '../check/similar-text';
import { appraisalsByYear, type Appraised } from './appraisals';

const LOW = new Set(['基本合格', '不合格']);

/** S16-10. */
export function* followedUp(context: CheckContext): Generator<Hit | Abstention> {
  const most = context.parameters.number('S16-10', 'maxMonths');
  const all = [...appraisalsByYear(context).values()].flat();
  const graded = all.filter(({ grade }) => grade.word !== undefined && LOW.has(grade.word));
  if (graded.length === 0) yield 'notApplicable';
  for (const { record, grade } of graded) {
    const { followUp, followUpBy } = record;
    if (isFilled(followUp) || isFilled(followUpBy)) continue;
    yield {
      says: 'none',
      place: followUp.place,
      subject: record.name.typed,
      expected: '后续处理',
      received: followUp.typed === '' ? '空白' : followUp.typed,
      data: { grade: grade.word ?? '' },
    };
  }
  for (const one of all) yield* tooLong(one, most);
}

/** By the day that 限期改正 ends on, or by the length that the words name. */
function* tooLong({ record }: Appraised, most: number): Generator<Hit> {
  const { date, followUp, followUpBy, name } = record;
  const [held, until] = [valueOf(date), valueOf(followUpBy)];
  const found = { says: 'long', case: 1, subject: name.typed, expected: `${most}个月以内` };
  if (held !== undefined && until !== undefined && until.to > addMonths(held.from, most)) {
    const sure = until.from > addMonths(held.to, most);
    const received = `至${spanText(until)}`;
    yield { ...found, ...(sure ? {} : { severity: 'info' as const }), place: followUpBy.place, received };
    return;
  }
  const stated = statedMonths(followUp);
  if (stated !== undefined && stated > most) yield { ...found, place: followUp.place, received: `${stated}个月` };
}

/** `限期两年改正`, `限期改正，期限18个月`; years of the calendar are no length. */
function statedMonths(field: Field<string>): number | undefined {
  const typed = arabicDigits(compact(field.typed));
  if (!typed.includes('限')) return undefined;
  const match = /(?:^|\D)(\d{1,2})(个月|年)(?![\d度底末内前])/u.exec(typed);
  return match === null ? undefined : Number(match[1]) * (match[2] === '年' ? 12 : 1);
}

/** S16-11: a year in which everybody is good and the words are the same for all. */
export function* commentsDiffer(context: CheckContext): Generator<Hit | Abstention> {
  const least = context.parameters.number('S16-11', 'sim');
  const grades = new Set(context.parameters.list('S16-4', 'gradeSet'));
  let judged = false;
  for (const [year, rows] of appraisalsByYear(context)) {
    const graded = rows.filter(({ grade }) => grade.is !== 'none');
    const comments = graded.map(({ record }) => record.mutual);
    const texts = comments.map(({ typed }) => compact(typed));
    // 互评 may hold grades instead of words.
    if (texts.length < 3 || texts.some((text) => text === '' || grades.has(text))) continue;
    judged = true;
    const [, second] = comments;
    if (second === undefined || graded.some(({ grade }) => grade.word !== '优秀' && grade.word !== '合格')) continue;
    const names = graded.flatMap(({ name }) => name ?? []);
    const areAlike = (some: readonly string[]): boolean =>
      similarTexts(some, { least, minChars: 3, names }).length === some.length - 1;
    // Comments that differ do so from the first ones on.
    const same = new Set(texts).size === 1 || (areAlike(texts.slice(0, 9)) && areAlike(texts));
    if (!same) continue;
    const data = { year, count: texts.length };
    const found = { place: second.place, subject: `${year}年度评语` };
    yield { says: 'same', ...found, expected: '各人评语不同', received: `${texts.length}人相同`, data };
  }
  if (!judged) yield 'notApplicable';
}
