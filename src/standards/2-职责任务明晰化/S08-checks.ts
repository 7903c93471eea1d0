import { hasColumn, isBlank, isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import type { Ledger } from '../../ledger/ledger';
import { dateOfDay, dayText, monthsSpan, overlaps, spanText, type DateSpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { periodText } from '../check/periods';
import { similarity } from '../check/similar-text';
import { wrongCounts } from './quoted-counts';
import { isAnnual, LEAST_COMPARED, summariesOf, type Summary } from './summaries';

export const S08_CHECKS: readonly RuleCheck[] = [
  { rule: 'S08-1', needs: ['summary', 'summary.period'], check: everyPeriodSummed },
  { rule: 'S08-2', needs: ['summary', 'summary.period', 'summary.date'], check: writtenInTime },
  { rule: 'S08-3', needs: ['summary'], check: problemsAndPlans },
  { rule: 'S08-4', needs: ['summary', 'summary.period', 'summary.work'], check: trueNumbers },
  { rule: 'S08-5', needs: ['summary', 'summary.period', 'summary.work'], check: notThePreviousOne },
];

function stagesOf(ledger: Ledger): Summary[] {
  return summariesOf(ledger).filter((summary) => !isAnnual(summary));
}

function* everyPeriodSummed({
  ledger,
  parameters,
  elapsed,
  asOf,
  sheetPlace,
}: CheckContext): Generator<Hit | Abstention> {
  const within = parameters.number('S08-1', 'within');
  const periods = parameters.text('S08-1', 'mode') === 'quarter' ? elapsed.quarters : elapsed.halves;
  const due = periods.filter(({ to }) => to + within < asOf);
  if (due.length === 0) return yield 'notApplicable';
  const summaries = summariesOf(ledger);
  const spans = summaries.flatMap(({ period }) => period ?? []);
  const unclear = summaries.some(({ period, record }) => period === undefined && isFilled(record.period));
  for (const period of due.filter((one) => !isCovered(one, spans))) {
    if (unclear) return yield 'cannotTell';
    yield {
      says: 'missing',
      place: sheetPlace('summary'),
      subject: periodText(period),
      expected: `${dayText(period.to + within)}前完成`,
      received: '没有',
      data: { within },
    };
  }
}

/** Summed up as a whole, by shorter periods one after the other, or, the last one of a year, together with the year. */
function isCovered(period: DateSpan, spans: readonly DateSpan[]): boolean {
  const { year, month } = dateOfDay(period.from);
  const last = dateOfDay(period.to).month;
  if (last === 12 && spans.some(({ precision, to }) => precision === 'year' && to === period.to)) return true;
  const inside = spans.filter(({ from, to }) => from >= period.from && to <= period.to);
  const months = Array.from({ length: last - month + 1 }, (_, index) => month + index);
  return months.every((one) => inside.some((span) => overlaps(span, monthsSpan(year, one, one, 'month'))));
}

function* writtenInTime({ ledger, parameters }: CheckContext): Generator<Hit | Abstention> {
  const early = parameters.number('S08-2', 'early');
  const within = parameters.number('S08-2', 'within');
  const stages = stagesOf(ledger);
  if (stages.length === 0) return yield 'notApplicable';
  for (const { period, record } of stages) {
    const date = valueOf(record.date);
    if (period === undefined || date === undefined) continue;
    const [first, last] = [period.to - early, period.to + within];
    if (date.to >= first && date.from <= last) continue;
    yield {
      says: date.to < first ? 'early' : 'late',
      place: record.date.place,
      subject: periodText(period),
      expected: `${dayText(first)}至${dayText(last)}`,
      received: spanText(date),
    };
  }
}

function* problemsAndPlans({ ledger }: CheckContext): Generator<Hit | Abstention> {
  const summaries = summariesOf(ledger);
  if (summaries.length === 0) return yield 'notApplicable';
  for (const { record, period } of summaries) {
    const about = period === undefined ? record.period.typed : periodText(period);
    const parts: readonly (readonly [title: string, field: Field<string>, heading: RegExp])[] = [
      ['存在问题', record.problems, /存在(?:的?主要)?(?:的?问题|不足)|问题和不足|不足之处/u],
      ['下步打算', record.next, /下(?:一)?步|下阶段|下半年|明年/u],
    ];
    for (const [title, field, heading] of parts) {
      const lacks = isBlank(field) || saysNothing(field) || !hasColumn(field);
      // Some write all in one text.
      if (!lacks || (!saysNothing(field) && heading.test(record.work.typed))) continue;
      const place = hasColumn(field) ? field.place : record.work.place;
      const received = field.typed === '' ? '空白' : field.typed;
      yield { says: 'lacks', place, subject: `${about}：${title}`, expected: title, received, data: { about, title } };
    }
  }
}

function* trueNumbers(context: CheckContext): Generator<Hit | Abstention> {
  const stages = stagesOf(context.ledger);
  if (stages.length === 0) return yield 'notApplicable';
  for (const summary of stages) yield* wrongCounts(context, summary);
}

/** 年终总结 may not be the half-year's text over again either; one year beside the other is S09-3's. */
function* notThePreviousOne({ ledger, parameters, roster }: CheckContext): Generator<Hit | Abstention> {
  const least = parameters.number('S08-5', 'sim');
  const names = roster.members.map(({ name }) => name);
  const inOrder = summariesOf(ledger)
    .flatMap((summary) => (summary.period === undefined ? [] : [{ ...summary, period: summary.period }]))
    .filter(({ text }) => text.length >= LEAST_COMPARED)
    .toSorted((left, right) => left.period.to - right.period.to || right.period.from - left.period.from);
  if (inOrder.length < 2) return yield 'notApplicable';
  for (const [index, summary] of inOrder.entries()) {
    const before: (Summary & { readonly period: DateSpan }) | undefined = inOrder[index - 1];
    if (before === undefined || (isAnnual(before) && isAnnual(summary))) continue;
    const share = similarity(before.text, summary.text, names);
    if (share < least) continue;
    const percent = Math.round(share * 100);
    const previous = periodText(before.period);
    yield {
      says: 'copied',
      place: summary.record.work.place,
      subject: periodText(summary.period),
      expected: '本期的情况',
      received: `与${previous}相似${percent}%`,
      data: { previous, percent },
    };
  }
}
