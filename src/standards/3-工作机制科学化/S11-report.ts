import { isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { AppraisalRecord } from '../../ledger/sheets/appraisal';
import { groupBy } from '../../values/group-by';
import { dayOf, dayOfText, dayText, yearOf, type Day } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** Reports about a year are given around its end; before that time is over none is missing. */
export function* everyYear(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, asOf, year, parameters, profile, sheetPlace } = context;
  const from = dayOfText(`${year}-${parameters.text('S11-1', 'from')}`);
  const end = parameters.text('S11-1', 'to');
  const inYear = dayOfText(`${year}-${end}`);
  const to = inYear >= from ? inYear : dayOfText(`${year + 1}-${end}`);
  if (Number.isNaN(from) || Number.isNaN(to)) return yield 'cannotTell';
  const founded = profile === undefined ? undefined : valueOf(profile.foundedOn);
  if (asOf <= to || (founded !== undefined && founded.from > from)) return;
  const reports = records(ledger, 'appraisal').map((record) => isAbout(record, year, from, to));
  if (reports.includes(true)) return;
  if (reports.includes(undefined)) return yield 'cannotTell';
  yield {
    says: 'none',
    place: sheetPlace('appraisal'),
    subject: `${year}年度述职`,
    expected: `${dayText(to)}以前述职`,
    received: '没有记录',
    data: { year, from: dayText(from), to: dayText(to) },
  };
}

/** By the 年度 that it states, else by the day within the time for it; `undefined` when neither can be read. */
function isAbout(record: AppraisalRecord, year: number, from: Day, to: Day): boolean | undefined {
  const stated = valueOf(record.year);
  if (stated !== undefined) return yearOf(stated.from) <= year && year <= yearOf(stated.to);
  const held = valueOf(record.date);
  return held === undefined ? undefined : held.from <= to && held.to >= from;
}

/** Others of the committee may report beside the secretary (双述双评); only a meeting without him is told. */
export function* secretaryReports(context: CheckContext): Generator<Hit | Abstention> {
  for (const reports of groupBy(records(context.ledger, 'appraisal'), occasion).values()) {
    for (const record of secretaryMissing(context, reports)) {
      const name = valueOf(record.name);
      const secretaries = secretariesThen(context, record);
      if (name === undefined && !isFilled(record.name)) continue;
      if (name === undefined || secretaries.length === 0) {
        yield 'cannotTell';
        continue;
      }
      const expected = secretaries.join('、');
      const when = record.date.typed === '' ? record.year.typed : record.date.typed;
      const found = { place: record.name.place, subject: name, expected, received: name };
      yield { says: 'other', ...found, data: { name, when, secretary: expected } };
    }
  }
}

function occasion({ year, date }: AppraisalRecord): string {
  return `${year.typed} ${date.typed}`;
}

function secretaryMissing(context: CheckContext, reports: readonly AppraisalRecord[]): readonly AppraisalRecord[] {
  const given = reports.some((record) => secretariesThen(context, record).includes(valueOf(record.name) ?? ''));
  return given ? [] : reports;
}

/** Who was secretary on the day; also at the end of the year reported on, if the report was given after it. */
function secretariesThen({ committee }: CheckContext, { date, year }: AppraisalRecord): string[] {
  const held = valueOf(date);
  const about = valueOf(year);
  const ends = about === undefined ? [] : [dayOf(yearOf(about.to), 12, 31)];
  const days = held === undefined ? ends : [held.from, held.to, ...ends.filter((day) => day < held.to)];
  const seats = days.flatMap((day) => committee.at(day)).filter(({ posts }) => posts.includes('书记'));
  return [...new Set(seats.map(({ name }) => name).filter((name) => name !== undefined))];
}

/** `周文海2025年度`: how findings call a report. */
export function reportName({ name, year }: AppraisalRecord): string {
  const about = valueOf(year);
  return `${name.typed}${about === undefined ? '' : `${yearOf(about.from)}年度`}`;
}
