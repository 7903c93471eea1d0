import { valueOf, type Field } from '../../ledger/field';
import { hasSheet, records } from '../../ledger/ledger';
import type { MeetingType } from '../../ledger/sheets/meeting';
import { arabicDigits } from '../../values/chinese-number';
import { monthsSpan, overlaps, yearOf, type DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { periodText } from '../check/periods';

/** What is told, the words for it, and the dates on which the ledger has it (`undefined` without such a sheet). */
interface Told {
  readonly what: string;
  readonly pattern: RegExp;
  readonly dates: (context: CheckContext) => readonly Field<DateSpan>[] | undefined;
}

const UNIT = '(?:次|场|堂|节)';

/** `党员大会4次`, `党员大会共4次`, `4次党员大会`; neither `第4次党员大会` nor `4次以上`, and no 人次. */
function told(what: string, words: string, dates: Told['dates']): Told {
  const behind = `(?:${words})(?:共|累计|计)?(\\d{1,3})${UNIT}(?!以上|左右|多|余|${words})`;
  const before = `(?<![第\\d])(\\d{1,3})${UNIT}(?:${words})`;
  return { what, pattern: new RegExp(`${behind}|${before}`, 'gu'), dates };
}

const meetings = (type: MeetingType) => (context: CheckContext) =>
  hasSheet(context.ledger, 'meeting') ? context.happenings.of(type).map(({ date }) => date) : undefined;
const rows = (kind: 'service' | 'care' | 'inspection' | 'talk') => (context: CheckContext) =>
  hasSheet(context.ledger, kind) ? records(context.ledger, kind).map(({ date }) => date) : undefined;

const MEETINGS: readonly Told[] = [
  told('党员大会', '(?:支部)?党员大会|支部大会', meetings('党员大会')),
  told('支委会', '支委会议?|支部委员会(?:会议)?', meetings('支委会')),
  told('党小组会', '党小组会议?|小组会', meetings('党小组会')),
  told('主题党日', '主题党日(?:活动)?|党员活动日', meetings('主题党日')),
  told('党课', '党课', meetings('党课')),
];
const OTHERS: readonly Told[] = [
  told('志愿服务', '志愿服务(?:活动)?', rows('service')),
  told('走访慰问', '走访慰问(?:活动)?', rows('care')),
  told('检查评比', '(?:督导|督促|党建)检查|检查评比', rows('inspection')),
  told('谈心谈话', '谈心谈话(?:活动)?', rows('talk')),
];

/** G-11: numbers in 述职 and, for what S08-4 and S09-3 do not count, in summaries. */
export function* quotedNumbers(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger } = context;
  if (!hasSheet(ledger, 'summary') && !hasSheet(ledger, 'appraisal')) return yield 'cannotTell';
  for (const { year, date, form, problems, measures, remark } of records(ledger, 'appraisal')) {
    const period = periodOf(valueOf(year), valueOf(date));
    for (const field of [form, problems, measures, remark])
      yield* compared(context, '述职', field, period, valueOf(date), [...MEETINGS, ...OTHERS]);
  }
  for (const { year, period, date, work, remark } of records(ledger, 'summary')) {
    const span = valueOf(period) ?? periodOf(valueOf(year), valueOf(date));
    for (const field of [work, remark]) yield* compared(context, '总结', field, span, valueOf(date), OTHERS);
  }
}

/** The year a 述职 speaks of; one held in spring without saying its year speaks of an unknown one. */
function periodOf(year: DateSpan | undefined, date: DateSpan | undefined): DateSpan | undefined {
  if (year !== undefined) return monthsSpan(yearOf(year.from), 1, 12, 'year');
  if (date === undefined) return undefined;
  const own = monthsSpan(yearOf(date.from), 1, 12, 'year');
  return date.from - own.from > 180 ? own : undefined;
}

function* compared(
  context: CheckContext,
  source: string,
  field: Field<string>,
  period: DateSpan | undefined,
  written: DateSpan | undefined,
  all: readonly Told[],
): Generator<Hit> {
  if (period === undefined) return;
  const text = arabicDigits(compact(field.typed));
  for (const { what, pattern, dates } of all) {
    const quoted = new Set([...text.matchAll(pattern)].map(([, behind, before]) => Number(behind ?? before)));
    // Several numbers speak of parts, or of single meetings.
    const [count, ...more] = quoted;
    const held = dates(context);
    if (count === undefined || more.length > 0 || held === undefined) continue;
    const { least, most } = countsIn(held, period, written);
    if (count >= least && count <= most) continue;
    const ledger = least === most ? `${least}次` : `${least}至${most}次`;
    yield {
      says: 'numbers',
      place: field.place,
      subject: `${source} ${periodText(period)}：${what}`,
      expected: ledger,
      received: `${count}次`,
      data: { source, period: periodText(period), what, count, ledger },
    };
  }
}

/** What was held after the text was written may or may not be counted in it; so may what has no readable date. */
function countsIn(
  held: readonly Field<DateSpan>[],
  period: DateSpan,
  written: DateSpan | undefined,
): { readonly least: number; readonly most: number } {
  const end = Math.min(period.to, written === undefined ? Infinity : written.from - 1);
  const spans = held.map(valueOf);
  return {
    least: spans.filter((span) => span !== undefined && span.from >= period.from && span.to <= end).length,
    most: spans.filter((span) => span === undefined || overlaps(span, period)).length,
  };
}
