import { hasColumn, isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { reportName } from './S11-report';

export function* gradeKnown({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  const all = records(ledger, 'appraisal');
  if (all.length === 0) return yield 'notApplicable';
  const grades = parameters.list('S11-3', 'gradeSet');
  const known = new Set(grades.map(compact));
  for (const { name, grade } of all) {
    if (!isFilled(grade)) continue;
    const typed = compact(grade.typed).replace(/\([^()]*\)$/u, '');
    if (known.has(typed) || known.has(typed.replace(/等次$|等$/u, ''))) continue;
    const expected = grades.join('、');
    const texts = { expected, received: grade.typed, data: { grade: grade.typed, grades: expected } };
    yield { says: 'unknown', place: grade.place, subject: name.typed, ...texts };
  }
}

/** A report may fill several rows, one for each problem. */
export function* problemsFollowed({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  const all = records(ledger, 'appraisal');
  if (all.length === 0) return yield 'notApplicable';
  const least = parameters.number('S11-5', 'minProblems');
  for (const [subject, rows] of groupBy(all, reportName)) {
    const [first] = rows;
    const count = rows.reduce((sum, { problems }) => sum + problemCount(valueOf(problems)), 0);
    if (first !== undefined && count < least) {
      const texts = { expected: `${least}条以上`, received: `${count}条`, data: { count, least } };
      yield { says: 'tooFew', place: first.problems.place, subject, ...texts };
    }
    for (const { problems, measures } of rows) {
      if (problemCount(valueOf(problems)) === 0 || isFilled(measures)) continue;
      if (!hasColumn(measures)) yield 'cannotTell';
      else yield { says: 'noMeasures', place: measures.place, subject, expected: '逐项整改', received: '空白' };
    }
  }
}

/** Problems are written as sentences or between semicolons. */
function problemCount(text: string | undefined): number {
  return text?.split(/[;；。\n]+/u).filter((part) => compact(part) !== '').length ?? 0;
}
