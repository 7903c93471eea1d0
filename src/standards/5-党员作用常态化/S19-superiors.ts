import { isFilled, valueOf } from '../../ledger/field';
import { addMonths, overlaps, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { isOfYear, isYearOver, lastDay } from '../check/year';
import { isCountyLevel, isSuperior } from './organisers';
import { studyOf, trainings, type StudyBook } from './study-book';

/** S19-3 (培训规划, 机关条例 第18、31条). A secretary new in the year has half a year instead of the year. */
export function* secretaryIsTrained(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, parameters, asOf } = context;
  const book = studyOf(context);
  const seats = committee.at(lastDay(context)).filter(({ posts }) => posts.includes('书记'));
  if (seats.length === 0) return yield 'cannotTell';
  for (const { name, record } of seats) {
    if (name === undefined || book.unnamed.length > 0) {
      yield 'cannotTell';
      continue;
    }
    const since = valueOf(record.since);
    const before = committee.seats.some(
      (seat) =>
        seat.name === name && seat.posts.includes('书记') && (valueOf(seat.record.since)?.to ?? 0) < (since?.from ?? 0),
    );
    const found = { place: context.sheetPlace('study'), subject: name };
    if (since !== undefined && !before && isOfYear(since, context)) {
      const months = parameters.number('S19-3', 'months');
      const end = addMonths(since.to, months);
      if (end >= asOf) yield 'notApplicable';
      else if (countyTrainings(book, name, { from: since.from, to: end, precision: 'day' }) === 0)
        yield {
          ...found,
          says: 'newSecretary',
          expected: `${months}个月内`,
          received: '没有登记',
          data: { since: record.since.typed },
        };
      continue;
    }
    if (!isYearOver(context)) {
      yield 'notApplicable';
      continue;
    }
    const least = parameters.number('S19-3', 'perYear');
    const count = countyTrainings(book, name);
    if (count < least) yield { ...found, says: 'none', expected: `${least}次以上`, received: `${count}次` };
  }
}

function countyTrainings({ byName }: StudyBook, name: string, within?: DateSpan): number {
  const attended = (byName.get(name) ?? []).filter(
    ({ record, date }) =>
      isCountyLevel(record) && (within === undefined || date === undefined || overlaps(date, within)),
  );
  return trainings(attended);
}

/** S19-7 (培训规划): 预备党员, and full members in their first year. */
export function* newMembersAreTrained(context: CheckContext): Generator<Hit | Abstention> {
  if (!isYearOver(context)) return yield 'notApplicable';
  const book = studyOf(context);
  const least = context.parameters.number('S19-7', 'perYear');
  const end = lastDay(context);
  const fresh = context.roster.current.filter(({ record }) => {
    if (valueOf(record.category) === '预备党员') return true;
    const full = valueOf(record.fullSince);
    return full !== undefined && full.from <= end && addMonths(full.from, 12) > end;
  });
  if (fresh.length === 0) return yield 'notApplicable';
  if (book.unnamed.some(isSuperior)) return yield 'cannotTell';
  for (const { name, record } of fresh) {
    const attended = (book.byName.get(name) ?? []).filter((one) => isSuperior(one.record));
    const count = trainings(attended);
    if (count >= least) continue;
    const kind = valueOf(record.category) === '预备党员' ? '预备党员' : '转正第一年的党员';
    const found = { place: context.sheetPlace('study'), subject: name, data: { kind } };
    yield { ...found, says: 'none', expected: `${least}次以上`, received: `${count}次` };
  }
}

/** S19-6 (教育管理条例 第23条): who is let off, and why. */
export function* exemptionHasReason(context: CheckContext): Generator<Hit | Abstention> {
  const { roster, ledger } = context;
  const reasons = new Set<string>();
  let flagged = 0;
  for (const { name, record } of roster.members) {
    const { exemptFrom } = record;
    if (!isFilled(exemptFrom)) continue;
    flagged += 1;
    if (/^(?:[是有√✓✔]|免学?|免于参加)$/u.test(exemptFrom.typed.trim()))
      yield { ...WANTED, says: 'onlyFlag', place: exemptFrom.place, subject: name, received: exemptFrom.typed };
    else reasons.add(name);
  }
  const said = new Set<string>();
  for (const { name, exempt, exemptReason } of ledger.sheets.study.flatMap((sheet) => sheet.records)) {
    if (valueOf(exempt) !== true) continue;
    flagged += 1;
    const subject = name.typed;
    if (isFilled(exemptReason) || reasons.has(subject) || said.has(subject)) continue;
    said.add(subject);
    yield { ...WANTED, says: 'noReason', place: exempt.place, subject, received: '空白' };
  }
  if (flagged === 0) yield 'notApplicable';
}

const WANTED = { expected: '免学原因' };
