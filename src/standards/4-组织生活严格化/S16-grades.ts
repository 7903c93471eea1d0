import { valueOf } from '../../ledger/field';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { appraisalsByYear, type Appraised } from './appraisals';

/** S16-4. */
export function* knownGrades(context: CheckContext): Generator<Hit | Abstention> {
  const grades = context.parameters.list('S16-4', 'gradeSet');
  const all = [...appraisalsByYear(context).values()].flat();
  if (all.length === 0) return yield 'notApplicable';
  for (const { record, grade } of all) {
    if (grade.is !== 'other') continue;
    const received = grade.word;
    yield {
      says: 'other',
      place: record.grade.place,
      subject: record.name.typed,
      expected: grades.join('、'),
      received,
    };
  }
}

/** S16-5: of all members on the day of the meeting, 预备党员 among them; whoever may have been one counts. */
export function* fewExcellent(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, roster, sheetPlace } = context;
  const ratio = readRatio(parameters.text('S16-5', 'ratio'));
  if (ratio === undefined || parameters.text('S16-5', 'base') !== 'allMembers') return yield 'cannotTell';
  const years = appraisalsByYear(context);
  if (years.size === 0) return yield 'notApplicable';
  for (const [year, rows] of years) {
    const count = rows.filter(({ grade }) => grade.word === '优秀').length;
    const dates = rows.flatMap(({ record }) => valueOf(record.date) ?? []);
    const members = Math.max(...dates.map(({ to }) => roster.membersAt(to).possible.length));
    if (dates.length === 0) {
      if (count > 0) yield 'cannotTell';
      continue;
    }
    const most = Math.floor((members * ratio.part) / ratio.whole);
    if (count <= most) continue;
    if (!roster.complete) {
      yield 'cannotTell';
      continue;
    }
    yield {
      says: 'many',
      place: sheetPlace('memberAppraisal'),
      subject: `${year}年度优秀等次`,
      expected: `${most}人以内`,
      received: `${count}人`,
      data: { year, members, count, most },
    };
  }
}

/** `1/3`, `0.3`, `30%`. */
function readRatio(text: string): { readonly part: number; readonly whole: number } | undefined {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(?:\/\s*(\d+)|(%))?\s*$/u.exec(text);
  if (match === null) return undefined;
  const whole = match[3] === undefined ? Number(match[2] ?? 1) : 100;
  return whole === 0 ? undefined : { part: Number(match[1]), whole };
}

/** S16-6. */
export function* probationaryUngraded(context: CheckContext): Generator<Hit | Abstention> {
  if (context.parameters.flag('S16-6', 'gradeProbationary')) return yield 'notApplicable';
  const probationary = [...appraisalsByYear(context).values()].flat().filter(({ full }) => full === 'no');
  if (probationary.length === 0) return yield 'notApplicable';
  for (const { record, grade } of probationary) {
    if (grade.is === 'none') continue;
    const received = record.grade.typed;
    yield { says: 'graded', place: record.grade.place, subject: record.name.typed, expected: '不评定等次', received };
  }
}

/** S16-7. */
export function* oneGradeEach(context: CheckContext): Generator<Hit | Abstention> {
  const years = appraisalsByYear(context);
  if (years.size === 0) return yield 'notApplicable';
  for (const [year, rows] of years) {
    yield* gradesOnRows(year, rows, context);
    yield* missingMembers(year, rows, context);
  }
}

function* gradesOnRows(year: number, rows: readonly Appraised[], { roster }: CheckContext): Generator<Hit> {
  const graded = new Map<string, number>();
  for (const { record, name, grade, full } of rows) {
    if (name === undefined) continue;
    const found = { subject: name, data: { year } };
    const namesakes = roster.named(name).length;
    if (namesakes === 0 && roster.complete) {
      yield { says: 'unknown', place: record.name.place, expected: '名册上的党员', received: name, ...found };
      continue;
    }
    const before = graded.get(name) ?? 0;
    const { place } = record.grade;
    if (grade.is === 'none') {
      if (full === 'yes') yield { says: 'none', place, expected: '一个等次', received: '没有等次', ...found };
      continue;
    }
    graded.set(name, before + 1);
    if (grade.is === 'several' || before + 1 > Math.max(namesakes, 1))
      yield { says: 'several', place, expected: '一个等次', received: record.grade.typed, ...found };
  }
}

function* missingMembers(
  year: number,
  rows: readonly Appraised[],
  { roster, sheetPlace }: CheckContext,
): Generator<Hit | Abstention> {
  const [held] = rows.flatMap(({ record }) => valueOf(record.date) ?? []);
  if (held === undefined || rows.some(({ name }) => name === undefined)) return yield 'cannotTell';
  const listed = new Set(rows.map(({ name }) => name));
  const later = new Set(roster.fullMembersAt(held.to).sure);
  for (const member of roster.fullMembersAt(held.from).sure) {
    const subject = member.name;
    if (listed.has(subject) || !later.has(member)) continue;
    const found = { place: sheetPlace('memberAppraisal'), expected: '一个等次', received: '没有记录' };
    yield { says: 'notListed', subject, ...found, data: { year } };
  }
}
