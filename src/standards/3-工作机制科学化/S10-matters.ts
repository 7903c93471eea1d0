import { isFilled, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { MeetingRecord } from '../../ledger/sheets/meeting';
import { dayOf, dayText, yearOf, type DateSpan, type Day } from '../../values/date-interval';
import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { isCommittee } from '../check/committee';
import { mattersOf, meetingName, meetingsOf } from './meetings';
import { reservedMatters, type Matter } from './S10-reserved';

/** What branches usually bring to the 党员大会 beyond what is reserved to it. */
const IMPORTANT = /计划|报告|总结|预算|经费|制度|换届|方案|组织生活会|民主评议/u;

/** Important matters go to the 支委会 first (支部条例 第12条). Where there is no committee nobody could have. */
export function* discussedBefore(context: CheckContext): Generator<Hit | Abstention> {
  const { committee, parameters, happenings } = context;
  const lookback = parameters.number('S10-8', 'lookback');
  const matters = reservedMatters(context);
  const prepared = datedMeetings(context);
  const keptFrom = firstDayKept(context, prepared);
  for (const record of meetingsOf(context, '党员大会')) {
    const held = valueOf(record.date);
    const reserved = matters.filter(({ isIn }) => isIn(record.topic.typed));
    if (reserved.length === 0 && !isImportant(record)) continue;
    if (held === undefined) {
      yield 'cannotTell';
      continue;
    }
    if (!isCommittee(committee.at(held.from))) continue;
    const before = prepared.filter(({ span }) => span.from <= held.to && span.to >= held.from - lookback);
    const found = {
      place: record.topic.place,
      subject: meetingName(record),
      expected: `此前${lookback}天内经支委会讨论`,
    };
    // The days before are in the ledger of the year before.
    if (before.length === 0 && held.from - lookback < keptFrom) continue;
    const topic = shorten(record.topic.typed, 20);
    const since = dayText(held.from - lookback);
    if (before.length === 0 && happenings.undated('支委会').length > 0) yield 'cannotTell';
    else if (before.length === 0) {
      yield { says: 'none', ...found, received: '没有支委会记录', data: { topic, lookback, since } };
    } else if (reserved.length > 0) {
      const texts = before.map((one) => mattersOf(one.record));
      if (reserved.some(({ isNear }) => texts.some(isNear))) continue;
      // That the minutes do not name it does not prove that nobody spoke of it.
      const severity = 'info';
      yield { says: 'unmentioned', severity, ...found, received: '支委会记录没有提到', data: { topic, lookback } };
    }
  }
}

/** The first day of which 支委会 would be in this ledger: ledgers are kept by the year. */
function firstDayKept({ year }: CheckContext, prepared: readonly { readonly span: DateSpan }[]): Day {
  const first = prepared.reduce((earliest, { span }) => Math.min(earliest, yearOf(span.from)), Infinity);
  return dayOf(Number.isFinite(first) ? first : year, 1, 1);
}

/** What is put to the vote is; a report or plan that is only studied or passed on is not. */
function isImportant({ topic, votesFor }: MeetingRecord): boolean {
  if (isFilled(votesFor) && valueOf(votesFor) !== 0) return true;
  return IMPORTANT.test(topic.typed) && !/^(?:集中|专题)?(?:学习|传达)/u.test(compact(topic.typed));
}

function datedMeetings(context: CheckContext): { readonly record: MeetingRecord; readonly span: DateSpan }[] {
  return meetingsOf(context, '支委会').flatMap((record) => {
    const span = valueOf(record.date);
    return span === undefined ? [] : [{ record, span }];
  });
}

/** Only what the 支委会 decided itself and no 党员大会 ever took up. */
export function* decidedByCommittee(context: CheckContext): Generator<Hit> {
  const matters = reservedMatters(context);
  const people = knownPeople(context);
  const assemblies = meetingsOf(context, '党员大会').map(mattersOf);
  for (const record of meetingsOf(context, '支委会')) {
    const { field, texts } = decisions(record);
    for (const matter of matters) {
      const decided = texts.find((text) => isDecision(text, matter));
      if (decided === undefined) continue;
      const about = [...people].filter((name) => compact(`${record.topic.typed}${decided}`).includes(name));
      const tookUp = (text: string): boolean =>
        matter.isIn(text) && (about.length === 0 || about.some((name) => text.includes(name)));
      if (assemblies.some(tookUp) || assemblyElsewhere(context, matter, about)) continue;
      yield {
        says: 'notReferred',
        place: field.place,
        subject: `${meetingName(record)}${matter.keyword}`,
        expected: '由党员大会讨论决定',
        received: shorten(decided),
        data: { matter: matter.keyword, decision: shorten(decided) },
      };
    }
  }
}

/** The sentences of the resolution, each with the topic where it decides "as proposed"; the minutes where there is none. */
function decisions(record: MeetingRecord): { readonly field: Field<string>; readonly texts: readonly string[] } {
  const field = isFilled(record.resolution) ? record.resolution : record.content;
  const whole = compact(field.typed);
  if (/党员大会|支部大会|大会/u.test(whole)) return { field, texts: [] };
  const sentences = whole.split(/[。;]/u).filter((sentence) => sentence !== '');
  const agreed = sentences.find((sentence) => /^(?:会议)?(?:一致|全票|表决)?(?:同意|通过)$/u.test(sentence));
  return {
    field,
    texts: agreed === undefined ? sentences : [...sentences, `${agreed}:${compact(record.topic.typed)}`],
  };
}

function isDecision(text: string, { keyword, isIn }: Matter): boolean {
  if (!isIn(text)) return false;
  // To propose, prepare or study something is not to decide it; the committee itself elects its secretary.
  if (/推荐|建议|拟|提请|提交|准备|筹备|方案|学习|审查|预审|不(?:予)?同意/u.test(text)) return false;
  if (keyword === '选举' && /书记/u.test(text)) return false;
  return /同意|通过|决定|确定|批准|给予|产生|当选|予以/u.test(text);
}

/** Names by which one case is told from another. */
function knownPeople({ ledger, roster }: CheckContext): ReadonlySet<string> {
  const admitted = records(ledger, 'admission').map(({ name }) => valueOf(name));
  return new Set([...roster.members.map(({ name }) => name), ...admitted.filter((name) => name !== undefined)]);
}

/** A 党员大会 that other sheets tell of: 发展党员 for the people concerned, 换届选举 for elections. */
function assemblyElsewhere({ ledger }: CheckContext, { keyword }: Matter, about: readonly string[]): boolean {
  if (keyword === '选举') return records(ledger, 'election').some(({ heldOn }) => isFilled(heldOn));
  return records(ledger, 'admission').some(({ name, meetingOn, fullMeetingOn }) => {
    if (!about.includes(valueOf(name) ?? '')) return false;
    if (keyword === '接收预备') return isFilled(meetingOn);
    return (keyword === '转正' || keyword === '延长预备期') && isFilled(fullMeetingOn);
  });
}
