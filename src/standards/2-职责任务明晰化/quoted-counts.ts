import { valueOf } from '../../ledger/field';
import { hasSheet } from '../../ledger/ledger';
import type { MeetingType } from '../../ledger/sheets/meeting';
import { arabicDigits } from '../../values/chinese-number';
import type { DateSpan } from '../../values/date-interval';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Hit } from '../check/hit';
import { periodText } from '../check/periods';
import type { Summary } from './summaries';

/** The kinds of meeting whose number summaries tell, with the words for them. */
const TOLD: readonly (readonly [type: MeetingType, words: string])[] = [
  ['党员大会', '(?:支部)?党员大会|支部大会'],
  ['支委会', '支委会议?|支部委员会(?:会议)?'],
  ['党小组会', '党小组会议?|小组会'],
  ['主题党日', '主题党日(?:活动)?|党员活动日'],
  ['党课', '党课'],
  ['组织生活会', '(?:专题)?组织生活会'],
];

/** `党员大会4次`, `党员大会共4次`, `4次党员大会`; neither `第4次党员大会` nor `4次以上`. */
const PATTERNS = TOLD.map(([type, words]) => ({
  type,
  pattern: new RegExp(
    `(?:${words})(?:共|累计|计|各)?(\\d{1,3})(?:次|场|堂|节|期)(?!以上|左右|多|余|${words})|(?<![第\\d])(\\d{1,3})(?:次|场|堂|节|期)(?:${words})`,
    'gu',
  ),
}));

/** What a summary says about how often there were meetings, where the ledger has surely more or surely fewer. */
export function* wrongCounts(context: CheckContext, summary: Summary): Generator<Hit> {
  const { period, record } = summary;
  if (period === undefined) return;
  const text = arabicDigits(compact(record.work.typed));
  for (const { type, pattern } of PATTERNS) {
    const quoted = [...text.matchAll(pattern)].map(([, behind, before]) => Number(behind ?? before));
    // Several numbers speak of parts, or of single meetings.
    const [count, ...more] = new Set(quoted);
    if (count === undefined || more.length > 0 || !isRecorded(context, type)) continue;
    const { least, most } = countsOf(context, type, period, valueOf(record.date));
    if (count >= least && count <= most) continue;
    const ledger = least === most ? `${least}次` : `${least}至${most}次`;
    const subject = `${periodText(period)}：${type}`;
    const data = { period: periodText(period), type, count, ledger };
    yield { says: 'numbers', place: record.work.place, subject, expected: ledger, received: `${count}次`, data };
  }
}

function isRecorded({ ledger, happenings }: CheckContext, type: MeetingType): boolean {
  if (happenings.of(type).length > 0) return true;
  if (type === '主题党日') return hasSheet(ledger, 'themeDay');
  if (type === '党课') return hasSheet(ledger, 'lecture');
  if (type === '组织生活会') return hasSheet(ledger, 'lifeMeeting');
  return hasSheet(ledger, 'meeting');
}

/** What was held after the summary was written may or may not be counted in it. */
function countsOf(
  { happenings }: CheckContext,
  type: MeetingType,
  period: DateSpan,
  written: DateSpan | undefined,
): { least: number; most: number } {
  const end = Math.min(period.to, written === undefined ? Infinity : written.from - 1);
  const held = happenings.within(type, period);
  const sure = held.filter(({ date }) => {
    const span = valueOf(date);
    return span !== undefined && span.from >= period.from && span.to <= end;
  });
  return { least: sure.length, most: held.length + happenings.undated(type).length };
}
