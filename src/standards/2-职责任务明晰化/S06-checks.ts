import { hasColumn, isBlank, isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import { dateOfDay, dayText, monthsSpan, overlaps, spanText } from '../../values/date-interval';
import { compact, shorten } from '../../values/text';
import { isCommittee } from '../check/committee';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import type { RuleCheck } from '../check/rule-check';
import { periodText } from '../check/periods';
import { daysOf } from './days-of-items';
import { monthDayIn } from './month-day';
import { isRecurring, plannedFor, planOf } from './plan-rows';
import { PLANNED, plannedTimes, requiredItem, type PlannedItem } from './planned-items';
import { ofThisYear } from './S06-copied';
import { discussed } from './S06-discussed';

export const S06_CHECKS: readonly RuleCheck[] = [
  { rule: 'S06-1', needs: ['plan'], check: planThere },
  { rule: 'S06-2', needs: ['plan', 'meeting'], check: discussed },
  { rule: 'S06-3', needs: ['plan', 'plan.task'], check: nothingLeftOut },
  { rule: 'S06-4', needs: ['plan'], check: rowsAreWhole },
  { rule: 'S06-5', needs: ['plan', 'plan.task'], check: carriedOut },
  { rule: 'S06-6', needs: ['plan', 'plan.task'], check: ofThisYear },
];

function* planThere(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, asOf, year, sheetPlace } = context;
  if (planOf(context).length > 0) return;
  const by = monthDayIn(year, parameters.text('S06-1', 'by'));
  if (by === undefined) return yield 'cannotTell';
  if (asOf <= by) return yield 'notApplicable';
  yield {
    says: 'missing',
    place: sheetPlace('plan'),
    subject: `${year}年度计划`,
    expected: `${dayText(by)}前制定`,
    received: '没有',
    data: { year },
  };
}

function* nothingLeftOut(context: CheckContext): Generator<Hit | Abstention> {
  const { ledger, parameters, committee, profile, year, sheetPlace } = context;
  const rows = planOf(context);
  if (rows.length === 0) return yield 'notApplicable';
  const founded = profile && valueOf(profile.foundedOn);
  // A branch set up within the year plans for the months that were left.
  const months = founded !== undefined && dateOfDay(founded.from).year === year ? 13 - dateOfDay(founded.to).month : 12;
  // 书记 and 副书记 alone are no committee that could meet (机关条例 第7条).
  const noCommittee = ledger.sheets.committee.length > 0 && !isCommittee(committee.seats);
  for (const text of parameters.list('S06-3', 'requiredItems')) {
    const { item, times } = requiredItem(text);
    if (item === '支委会' && noCommittee) continue;
    const planned = rows.map(({ task, measures, period }) =>
      plannedTimes(item, `${task.typed}。${measures.typed}`, period.typed),
    );
    const count = planned.reduce<number>((sum, one) => sum + (one ?? 0), 0);
    const least = times === 1 ? 1 : Math.floor((times * months) / 12);
    if (count >= least || planned.includes(undefined)) continue;
    yield {
      says: count === 0 ? 'leftOut' : 'fewer',
      place: sheetPlace('plan'),
      subject: item,
      expected: `${least}次`,
      received: count === 0 ? '没有' : `${count}次`,
      data: { year, count, least },
    };
  }
}

function* rowsAreWhole(context: CheckContext): Generator<Hit | Abstention> {
  const { profile, year, sheetPlace } = context;
  const rows = planOf(context);
  if (rows.length === 0) return yield 'notApplicable';
  for (const { owner, measures, dueBy, task } of rows) {
    const parts: readonly (readonly [title: string, field: Field<unknown>])[] = [
      ['责任人', owner],
      ['具体措施', measures],
      ['完成时限', dueBy],
    ];
    const about = shorten(task.typed, 20);
    for (const [title, field] of parts.filter(([, one]) => isBlank(one) || saysNothing(one))) {
      const received = field.typed === '' ? '空白' : field.typed;
      const data = { task: about, title };
      yield { says: 'lacks', place: field.place, subject: `${about}：${title}`, expected: '填写', received, data };
    }
  }
  if (rows.some(isRecurring)) return;
  const spans = rows.flatMap((row) => plannedFor(row) ?? []);
  const founded = profile && valueOf(profile.foundedOn);
  const months = Array.from({ length: 12 }, (_, index) => monthsSpan(year, index + 1, index + 1, 'month'));
  const bare = months.filter(
    (month) => (founded === undefined || founded.from <= month.to) && !spans.some((span) => overlaps(span, month)),
  );
  const unclear = rows.some((row) => plannedFor(row) === undefined && (isFilled(row.period) || isFilled(row.dueBy)));
  const dated = rows.some(({ period, dueBy }) => hasColumn(period) || hasColumn(dueBy));
  if (bare.length > 0 && (unclear || !dated)) return yield 'cannotTell';
  for (const month of bare)
    yield {
      says: 'emptyMonth',
      place: sheetPlace('plan'),
      subject: periodText(month),
      expected: '有安排',
      received: '没有',
    };
}

/** Getting ready for something is not yet the thing. */
const PREPARES = /(?:准备|筹备|筹划|谋划|部署|起草|制定|征求)[^,、。;；]*$/u;

function* carriedOut(context: CheckContext): Generator<Hit | Abstention> {
  const { parameters, asOf } = context;
  const days = parameters.number('S06-5', 'matchDays');
  const rows = planOf(context);
  if (rows.length === 0) return yield 'notApplicable';
  const known = new Map((Object.keys(PLANNED) as PlannedItem[]).map((item) => [item, daysOf(context, item)] as const));
  for (const row of rows) {
    const span = plannedFor(row);
    if (span === undefined || isRecurring(row) || span.to + days >= asOf) continue;
    const text = compact(row.task.typed);
    for (const [item, done] of known) {
      const mention = new RegExp(PLANNED[item], 'u').exec(text);
      if (mention === null || PREPARES.test(text.slice(0, mention.index))) continue;
      if (done === undefined) yield 'cannotTell';
      else if (!hasAny(done, span.from - days, span.to + days))
        yield {
          says: 'noRecord',
          place: row.task.place,
          subject: `${spanText(span)}：${item}`,
          expected: `${spanText(span)}前后${days}天内有记录`,
          received: '没有记录',
          data: { item, when: spanText(span), days },
        };
    }
  }
}

function hasAny(days: ReadonlySet<number>, from: number, to: number): boolean {
  for (let day = from; day <= to; day += 1) if (days.has(day)) return true;
  return false;
}
