import { isBlank, isFilled, saysNothing, valueOf } from '../../ledger/field';
import { dayText, spanText, surelyBefore, yearOf } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { similarTexts } from '../check/similar-text';
import { problemName, problemRows } from './inspections';

/** One finding for each problem, at the first of what it lacks. */
export function* complete(context: CheckContext): Generator<Hit> {
  for (const record of problemRows(context)) {
    const asked = [
      { title: '整改措施', field: record.measures },
      { title: '责任人', field: record.owner },
      { title: '整改时限', field: record.dueBy },
    ];
    const lacking = asked.filter(({ field }) => isBlank(field) || saysNothing(field));
    const [first] = lacking;
    if (first === undefined) continue;
    const missing = lacking.map(({ title }) => title).join('、');
    const texts = { expected: '措施、责任人、时限齐全', received: `缺${missing}`, data: { missing } };
    yield { says: 'lacking', place: first.field.place, subject: problemName(record), ...texts };
  }
}

export function* closedProperly(context: CheckContext): Generator<Hit> {
  for (const record of problemRows(context)) {
    const { closedOn, date, state } = record;
    const [closed, found] = [valueOf(closedOn), valueOf(date)];
    const about = { place: closedOn.place, subject: problemName(record) };
    if (closed === undefined) {
      if (valueOf(state) !== 'done' || !(isBlank(closedOn) || saysNothing(closedOn))) continue;
      const typed = state.typed;
      yield { says: 'noDate', case: 1, ...about, expected: '销号日期', received: '空白', data: { state: typed } };
    } else if (found !== undefined && surelyBefore(closed, found)) {
      const texts = {
        expected: `${spanText(found)}以后`,
        received: spanText(closed),
        data: { found: spanText(found) },
      };
      yield { says: 'before', ...about, ...texts };
    } else if (closed.from > context.asOf) {
      const asOf = dayText(context.asOf);
      yield { says: 'future', ...about, expected: `${asOf}以前`, received: spanText(closed), data: { asOf } };
    }
  }
}

/** Done without a date is S12-3's matter. */
export function* closedInTime(context: CheckContext): Generator<Hit | Abstention> {
  for (const record of problemRows(context)) {
    const { dueBy, closedOn, state } = record;
    const due = valueOf(dueBy);
    if (due === undefined || due.to >= context.asOf || valueOf(state) === 'done' || valueOf(closedOn) !== undefined)
      continue;
    if (isFilled(closedOn)) {
      yield 'cannotTell';
      continue;
    }
    yield {
      says: 'overdue',
      // Words that are neither done nor not done: a person has to read them.
      ...(isFilled(state) && valueOf(state) === undefined ? { severity: 'info' } : {}),
      place: dueBy.place,
      subject: problemName(record),
      expected: `${dayText(due.to)}以前销号`,
      received: state.typed === '' ? '未销号' : state.typed,
      data: { due: dayText(due.to), asOf: dayText(context.asOf) },
    };
  }
}

/** Of one year: what was closed before the day on which the like of it is found again. */
export function* recurring(context: CheckContext): Generator<Hit> {
  const dated = problemRows(context).flatMap((record) => {
    const found = valueOf(record.date);
    return found === undefined ? [] : [{ record, found }];
  });
  const inOrder = [...dated].sort((left, right) => left.found.from - right.found.from);
  const least = context.parameters.number('S12-5', 'sim');
  const texts = inOrder.map(({ record }) => record.problem.typed);
  for (const { first, second } of similarTexts(texts, { least, minChars: 4 })) {
    const [before, again] = [inOrder[first], inOrder[second]];
    if (before === undefined || again === undefined) continue;
    const closed = valueOf(before.record.closedOn);
    if (closed === undefined || !surelyBefore(closed, again.found)) continue;
    if (yearOf(closed.from) !== yearOf(again.found.from)) continue;
    yield {
      says: 'again',
      place: again.record.problem.place,
      subject: problemName(again.record),
      expected: '销号后不再发生',
      received: `${spanText(closed)}销号，${spanText(again.found)}又发现`,
      data: { closed: spanText(closed), found: spanText(again.found) },
    };
  }
}
