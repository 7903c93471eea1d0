import { hasColumn, valueOf } from '../../ledger/field';
import { addMonths, dayOf, dayText, overlaps, type Day } from '../../values/date-interval';
import { readDateSpan } from '../../values/date-span';
import { compact } from '../../values/text';
import type { Place } from '../../workbook/address';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { monthDayIn } from './month-day';
import { planOf } from './plan-rows';

const PLAN = /计划|工作要点|工作安排|任务分解|配档表/u;
const MADE_ON = /制定|印发|填表|填报|登记|日期|时间/u;

/** S06-2: 支委会 or 党员大会 talked about the plan around the day it was made. */
export function* discussed(context: CheckContext): Generator<Hit | Abstention> {
  const { happenings, asOf, parameters, year, sheetPlace } = context;
  if (planOf(context).length === 0) return yield 'notApplicable';
  const days = parameters.number('S06-2', 'days');
  const made = madeOn(context);
  const by = monthDayIn(year, parameters.text('S06-1', 'by'));
  if (made === undefined && by === undefined) return yield 'cannotTell';
  // A plan without a date is made from the month before its year to the day it has to be there.
  const from = made === undefined ? addMonths(dayOf(year, 1, 1), -1) : made.first - days;
  const to = (made?.last ?? by ?? asOf) + days;
  const meetings = [...happenings.of('支委会'), ...happenings.of('党员大会')].filter(({ date }) => {
    const held = valueOf(date);
    return held === undefined || overlaps(held, { from, to, precision: 'day' });
  });
  const about = meetings.filter(({ topic, content, resolution }) =>
    PLAN.test(compact([topic.typed, content.typed, resolution?.typed ?? ''].join('。'))),
  );
  if (about.some(({ date }) => valueOf(date) !== undefined)) return;
  if (asOf <= to) return yield 'notApplicable';
  if (about.length > 0 || meetings.some(({ topic, content }) => !hasColumn(topic) && !hasColumn(content)))
    return yield 'cannotTell';
  yield {
    says: 'notDiscussed',
    place: made?.place ?? sheetPlace('plan'),
    subject: `${year}年度计划的讨论`,
    expected: '支委会或党员大会讨论计划',
    received: '没有记录',
    data: { year, from: dayText(from), to: dayText(to) },
  };
}

/** The day in an info line above or below the table, else the earliest one that rows were registered on. */
function madeOn(context: CheckContext): { readonly first: Day; readonly last: Day; readonly place: Place } | undefined {
  const { ledger, year } = context;
  for (const { info, year: titled } of ledger.sheets.plan) {
    if (titled !== null && titled !== year) continue;
    for (const { label, value, place } of info) {
      const date = MADE_ON.test(label) ? readDateSpan({ kind: 'text', text: value }, { year }) : undefined;
      if (date?.ok === true) return { first: date.value.from, last: date.value.to, place };
    }
  }
  const registered = planOf(context).flatMap(({ registeredOn }) => {
    const date = valueOf(registeredOn);
    return date === undefined ? [] : [{ first: date.from, last: date.to, place: registeredOn.place }];
  });
  return registered.toSorted((left, right) => left.first - right.first)[0];
}
