import { hasColumn, isFilled, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { dayText, overlaps, yearOf } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { meetingPlace } from '../check/meeting-place';
import { similarity } from '../check/similar-text';
import { monthDayIn } from './month-day';
import { wrongCounts } from './quoted-counts';
import { isAnnual, LEAST_COMPARED, summariesOf, type Summary } from './summaries';

export const S09_CHECKS: readonly RuleCheck[] = [
  { rule: 'S09-1', needs: ['summary', 'summary.period'], check: yearSummed },
  { rule: 'S09-2', needs: ['meeting'], check: reportHeard },
  { rule: 'S09-3', needs: ['summary', 'summary.period', 'summary.work'], check: summaryOfItsOwn },
];

function annualOf(summaries: readonly Summary[], year: number): Summary[] {
  return summaries.filter((one) => isAnnual(one) && one.period !== undefined && yearOf(one.period.from) === year);
}

function* yearSummed({ ledger, parameters, asOf, year, sheetPlace }: CheckContext): Generator<Hit | Abstention> {
  const summaries = summariesOf(ledger);
  if (annualOf(summaries, year).length > 0) return;
  const by = monthDayIn(year + 1, parameters.text('S09-1', 'by'));
  if (by === undefined) return yield 'cannotTell';
  if (asOf <= by) return yield 'notApplicable';
  if (summaries.some(({ period, record }) => period === undefined && isFilled(record.period)))
    return yield 'cannotTell';
  yield {
    says: 'missing',
    place: sheetPlace('summary'),
    subject: `${year}年年终总结`,
    expected: `${dayText(by)}前完成`,
    received: '没有',
    data: { year },
  };
}

/** 听取支委会报告, in the many ways in which agendas and minutes say it. */
const REPORT =
  /(?:支委会?|支部委员会|支部|年度|年终|全年|工作)[^。;；]{0,20}(?:报告|总结)|(?:报告|总结)[^。;；]{0,12}(?:年度|全年|支委会|支部)/u;

function* reportHeard(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, committee, happenings, asOf, year } = context;
  // Where there is no committee, none can report.
  if (ledger.sheets.committee.length > 0 && committee.seats.length === 0) return yield 'notApplicable';
  const from = monthDayIn(year, parameters.text('S09-2', 'from'));
  const end = parameters.text('S09-2', 'to');
  const to = monthDayIn(end < parameters.text('S09-2', 'from') ? year + 1 : year, end);
  if (from === undefined || to === undefined) return yield 'cannotTell';
  const meetings = happenings.of('党员大会').filter(({ date }) => {
    const held = valueOf(date);
    return held === undefined || overlaps(held, { from, to, precision: 'day' });
  });
  const hears = meetings.filter(({ topic, content, resolution }) =>
    REPORT.test(compact([topic.typed, content.typed, resolution?.typed ?? ''].join('。'))),
  );
  if (hears.some(({ date }) => valueOf(date) !== undefined)) return;
  if (asOf <= to) return yield 'notApplicable';
  const speechless = meetings.some(({ topic, content }) => !hasColumn(topic) && !hasColumn(content));
  const unread = records(ledger, 'meeting').some(({ type }) => isFilled(type) && valueOf(type) === undefined);
  if (hears.length > 0 || speechless || unread) return yield 'cannotTell';
  yield {
    says: 'notHeard',
    place: meetingPlace(context, '党员大会'),
    subject: `${year}年支委会报告`,
    expected: '党员大会听取支委会报告',
    received: '没有记录',
    data: { from: dayText(from), to: dayText(to), year },
  };
}

function* summaryOfItsOwn(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, roster, year } = context;
  const summaries = summariesOf(ledger);
  const own = annualOf(summaries, year);
  if (own.length === 0) return yield 'notApplicable';
  const least = parameters.number('S09-3', 'minChars');
  const sim = parameters.number('S09-3', 'sim');
  const [before] = annualOf(summaries, year - 1);
  for (const summary of own) {
    const { place } = summary.record.work;
    const subject = `${year}年年终总结`;
    const chars = compact(summary.text).length;
    if (chars < least)
      yield {
        says: 'short',
        place,
        subject: `${subject}：字数`,
        expected: `${least}字以上`,
        received: `${chars}字`,
        data: { year, chars, least },
      };
    yield* [...wrongCounts(context, summary)].map((hit) => ({ ...hit, case: 2 }));
    if (before === undefined || chars < LEAST_COMPARED) continue;
    const names = roster.members.map(({ name }) => name);
    const percent = Math.round(similarity(before.text, summary.text, names) * 100);
    if (percent < sim * 100) continue;
    yield {
      says: 'copied',
      case: 1,
      place,
      subject,
      expected: '本年的情况',
      received: `与上年相似${percent}%`,
      data: { year, percent },
    };
  }
}
