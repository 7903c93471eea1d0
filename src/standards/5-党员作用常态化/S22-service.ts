import { hasColumn, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { ServiceRecord } from '../../ledger/sheets/service';
import { overlaps, spanOf, wholeMonthsBetween } from '../../values/date-interval';
import { shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { isYearOver } from '../check/year';

/** S22-1 (机关条例 第21条, 教育管理条例 第22条): encouraged, so a hint; fewer for who came in the course of the year. */
export function* servicesOfMembers(context: CheckContext): Generator<Hit | Abstention> {
  if (!isYearOver(context)) return yield 'notApplicable';
  const { ledger, roster, parameters, year, sheetPlace } = context;
  const whole = spanOf({ year });
  const rows = records(ledger, 'service').filter(({ date, source }) => {
    const held = valueOf(date);
    return held === undefined ? (source.year ?? year) === year : overlaps(held, whole);
  });
  const counts = new Map<string, number>();
  let unnamed = 0;
  for (const { people } of rows) {
    // Rows that only answer an opinion name nobody.
    if (!people.value.ok) unnamed += people.value.reason === 'blank' ? 0 : 1;
    else
      for (const name of new Set(people.value.value.map((one) => one.name)))
        counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const perYear = parameters.number('S22-1', 'n');
  for (const { name, record } of roster.current) {
    const retired = valueOf(record.retired);
    if (retired === true || record.exemptFrom.value.ok) continue;
    const from = Math.max(whole.from, ...[record.joinedOn, record.arrivedOn].map((date) => valueOf(date)?.to ?? 0));
    const least = Math.floor((perYear * wholeMonthsBetween(from, whole.to + 1)) / 12);
    const count = counts.get(name) ?? 0;
    if (count >= least) continue;
    if (retired === undefined || count + unnamed >= least || roster.named(name).length > 1) {
      yield 'cannotTell';
      continue;
    }
    const found = { place: sheetPlace('service'), subject: name, received: `${count}次` };
    yield { ...found, says: 'tooFew', expected: `${least}次以上` };
  }
}

/** Hours are usually rounded to halves. */
const ROUNDING = 0.25;

/** S22-2: figures that say the same thing twice. */
export function* figuresAgree({ ledger }: CheckContext): Generator<Hit> {
  for (const record of records(ledger, 'service')) {
    const { start, end, hours, people, size } = record;
    const [begin, finish, stated] = [valueOf(start), valueOf(end), valueOf(hours)];
    const subject = subjectOf(record);
    if (begin !== undefined && finish !== undefined && stated !== undefined) {
      const length = (finish - begin) / 60;
      if (length <= 0 || Math.abs(length - stated) > ROUNDING + 1e-9) {
        const expected = length > 0 ? `${Math.round(length * 10) / 10}小时` : '结束晚于开始';
        const data = { from: start.typed, to: end.typed };
        yield { says: 'hours', place: hours.place, subject, expected, received: `${stated}小时`, data };
      }
    }
    const [names, count] = [valueOf(people)?.length, valueOf(size)];
    if (names === undefined || count === undefined || names === count) continue;
    yield { says: 'size', place: size.place, subject, expected: `${names}人`, received: `${count}人` };
  }
}

const NO_MEMBER = /群众|非党员|志愿者|积极分子|申请人|家属|列席|职工/u;

/** S22-3: once for each name. 积极分子 and others who are said to be no members may take part. */
export function* participantsAreMembers({ ledger, roster }: CheckContext): Generator<Hit | Abstention> {
  const known = new Set(records(ledger, 'admission').map(({ name }) => valueOf(name)));
  for (const { people } of records(ledger, 'service')) {
    for (const { name, note } of valueOf(people) ?? []) {
      if (known.has(name) || NO_MEMBER.test(note) || roster.named(name).length > 0) continue;
      known.add(name);
      if (roster.complete)
        yield { says: 'notListed', place: people.place, subject: name, expected: '党员名册所列党员', received: name };
      else yield 'cannotTell';
    }
  }
}

/** Nothing that asks for an answer; 不满意 does. */
const PRAISE = /^(?:(?:无|没有|暂无)(?:其他)?意见(?:建议)?|[^不]{0,4}满意)[。！]?$/u;

/** S22-5 (机关条例 第10条第四项): opinions of the people are answered, in so many days by custom. */
export function* opinionsAnswered({ ledger, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const days = parameters.number('S22-5', 'days');
  let asked = 0;
  for (const record of records(ledger, 'service')) {
    const { date, opinions, answer, answeredOn } = record;
    const opinion = valueOf(opinions);
    if (opinion === undefined || PRAISE.test(opinion.trim())) continue;
    asked += 1;
    const held = valueOf(date);
    const found = {
      subject: subjectOf(record),
      expected: `${days}天内答复`,
      data: { opinion: shorten(opinion), days },
    };
    const answered = valueOf(answeredOn);
    if (held === undefined) yield 'cannotTell';
    else if (answered !== undefined) {
      if (answered.from > held.to + days)
        yield { ...found, says: 'late', place: answeredOn.place, received: answeredOn.typed };
    } else if (!answer.value.ok && !isOpen(answeredOn) && asOf > held.to + days) {
      const { place } = hasColumn(answer) ? answer : answeredOn;
      yield { ...found, says: 'unanswered', place, received: '空白' };
    }
  }
  if (asked === 0) yield 'notApplicable';
}

/** Something stands there that is no date. */
function isOpen({ value }: ServiceRecord['answeredOn']): boolean {
  return !value.ok && !['blank', 'declaredEmpty', 'noColumn'].includes(value.reason);
}

function subjectOf({ date, content }: ServiceRecord): string {
  return `${date.typed} ${shorten(content.typed, 12)}`.trim();
}
