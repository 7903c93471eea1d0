import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { MemberAppraisalRecord } from '../../ledger/sheets/member-appraisal';
import { yearOf } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import { onceFor } from '../../values/once-for';
import { fullMembership, membership } from '../check/roster';

/** What stands under 等次: one of the grades, several of them, another word, or nothing (also 不评等次). */
export type Grade =
  { readonly is: 'one' | 'other'; readonly word: string } | { readonly is: 'several' | 'none'; readonly word?: never };

/** One member's row of 民主评议. */
export interface Appraised {
  readonly record: MemberAppraisalRecord;
  /** `undefined` when it can not be read. */
  readonly name: string | undefined;
  readonly grade: Grade;
  /** `maybe` where neither roster nor row say it for that day. */
  readonly full: 'yes' | 'no' | 'maybe';
}

/** The rows by the year that they are for. */
export const appraisalsByYear = onceFor((context: CheckContext): ReadonlyMap<number, readonly Appraised[]> => {
  const grades = new Set(context.parameters.list('S16-4', 'gradeSet'));
  const rows = records(context.ledger, 'memberAppraisal').filter(({ name, grade, self }) =>
    [name, grade, self].some(isFilled),
  );
  const byYear = groupBy(rows, ({ year, source }) => {
    const stated = valueOf(year);
    return stated === undefined ? (source.year ?? context.year) : yearOf(stated.from);
  });
  return new Map(
    [...byYear].map(([year, own]) => [
      year,
      own.map((record) => ({
        record,
        name: valueOf(record.name),
        grade: gradeIn(record.grade.typed, grades),
        full: isFull(record, context),
      })),
    ]),
  );
});

function gradeIn(text: string, grades: ReadonlySet<string>): Grade {
  const typed = compact(text);
  if (/^$|^[-—/]+$|^无$|^(?:不|未|暂不|暂未|免)(?:予|作)?(?:评|定|参|确)/u.test(typed)) return { is: 'none' };
  const words = typed.split(/[、,;/]/u).map((word) => word.replace(/(?:等次|党员)$/u, ''));
  const [word = '', ...more] = words;
  if (more.length > 0 && words.every((one) => grades.has(one))) return { is: 'several' };
  return more.length === 0 && grades.has(word) ? { is: 'one', word } : { is: 'other', word: typed };
}

/** By the roster for that day if it knows the person, else as the row says. */
function isFull({ name, date, category }: MemberAppraisalRecord, { roster }: CheckContext): Appraised['full'] {
  const who = valueOf(name);
  const held = valueOf(date);
  const [known, ...namesakes] = who === undefined ? [] : roster.named(who);
  if (known !== undefined && namesakes.length === 0 && held !== undefined) {
    const answers = [held.from, held.to].map((day) => fullMembership(known, day));
    if (answers.every((answer) => answer === 'yes')) return 'yes';
    if (answers.every((answer) => answer === 'no') && membership(known, held.to) !== 'no') return 'no';
  }
  const stated = valueOf(category);
  return stated === undefined ? 'maybe' : stated === '正式党员' ? 'yes' : 'no';
}
