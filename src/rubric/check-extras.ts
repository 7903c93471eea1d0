import { pointsText } from '../values/milli';
import { problemAt, type Problem } from '../values/problem';
import { readingProblems } from './check-amounts';
import { vetoCell, vetoHappened } from './extras';
import type { ExtraItem, Rubric, RubricNote, ScoredCell } from './rubric';

/** What bonus, penalty and veto rows come to, and a veto that nobody has answered. */
export function extraProblems(rubric: Rubric, extra: ExtraItem): Problem[] {
  const { role, item } = extra;
  const column = rubric.columns.item ?? rubric.columns.content ?? rubric.columns.category ?? 1;
  const cell = extraCell(extra);
  const place = cell?.place ?? { sheet: rubric.sheet, row: item.row, column };
  const data = { title: item.title };
  if (role === 'veto') {
    const happened = vetoHappened(item);
    const code = happened === null ? 'veto.unanswered' : happened ? 'veto.happened' : 'veto.passed';
    return [problemAt(place, code, { ...(cell && { received: cell.typed }), data })];
  }
  if (cell?.reading.status === 'invalid')
    return readingProblems(item, cell, role === 'penalty' ? 'deduction' : 'bonus');
  if (cell?.reading.status !== 'read') return [problemAt(place, `item.${role}Blank`, { data })];
  if (cell.reading.amount === 0) return [];
  const amount = pointsText(Math.abs(cell.reading.amount));
  return [problemAt(place, `item.${role}`, { received: cell.typed, data: { ...data, amount } })];
}

function extraCell(extra: ExtraItem): ScoredCell | null {
  const { role, item } = extra;
  if (role === 'veto') return vetoCell(extra);
  const cells = role === 'penalty' ? [item.deduction, item.score] : [item.score, item.bonus];
  const filled = cells.find((cell) => cell !== null && cell.reading.status !== 'missing');
  return filled ?? cells.find((cell) => cell !== null) ?? null;
}

/** Rules that a note or the title states for the whole table: what they were read as, and vetoes that only a person can judge. */
export function noteProblems({ place, text, clauses, decimals, grades, lowestGrade }: RubricNote): Problem[] {
  const bands = grades?.map(({ name, from }) => `≥${from} ${name}`) ?? [];
  const read = [
    decimals === null ? '' : `保留${decimals}位小数`,
    bands.length === 0 ? '' : `${bands.join('，')}${lowestGrade === null ? '' : `，其余${lowestGrade}`}`,
  ].filter((words) => words !== '');
  return [
    ...(read.length === 0
      ? []
      : [problemAt(place, 'note.scheme', { received: text, data: { read: read.join('；') } })]),
    ...(clauses.some(({ kind }) => kind === 'veto') ? [problemAt(place, 'note.veto', { received: text })] : []),
  ];
}
