import { isBlank, saysNothing, valueOf } from '../../ledger/field';
import { addMonthsTo, daySpan } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { graded, isLater } from '../check/later';

/** S20-7 (教育管理条例 第25、32条): away for half a year is to be transferred, or kept as 流动党员. */
export function* awayIsManaged({ roster, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const months = parameters.number('S20-7', 'months');
  for (const { name, record } of roster.current) {
    const { awaySince, floating, abroad, leftOn } = record;
    const since = valueOf(awaySince);
    const listed = valueOf(floating);
    if (since === undefined || listed === true || valueOf(abroad) === true || leftOn.value.ok) continue;
    const long = isLater(daySpan(asOf + 1), addMonthsTo(since, months));
    if (long === 'no') continue;
    if (listed === undefined && !isBlank(floating) && !saysNothing(floating)) {
      yield 'cannotTell';
      continue;
    }
    yield {
      ...graded(long),
      says: 'unmanaged',
      place: awaySince.place,
      subject: name,
      expected: '转出组织关系或列入流动党员',
      received: awaySince.typed,
      data: { months },
    };
  }
}

/** S20-8 (教育管理条例 第24、34条): half a year without contact. */
export function* staysInContact({ roster, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const lostMonths = parameters.number('S20-8', 'lostMonths');
  const abroadMonths = parameters.number('S20-8', 'abroadMonths');
  for (const { name, record } of roster.current) {
    const lost = valueOf(record.lostContact) === true;
    if (!lost && valueOf(record.abroad) !== true) continue;
    const { lastContact } = record;
    const months = lost ? lostMonths : abroadMonths;
    const found = { place: lastContact.place, subject: name, data: { months } };
    const last = valueOf(lastContact);
    if (last === undefined) {
      if (!lost && (isBlank(lastContact) || saysNothing(lastContact)))
        yield { ...found, says: 'neverContacted', expected: `每${months}个月联系一次`, received: '空白' };
      else yield 'cannotTell';
      continue;
    }
    // 失联 counts as soon as the months are full; a contact is late only after them.
    const long = isLater(daySpan(lost ? asOf + 1 : asOf), addMonthsTo(last, months));
    if (long === 'no') continue;
    const expected = lost ? `不满${months}个月` : `每${months}个月联系一次`;
    yield { ...found, ...graded(long), says: lost ? 'lost' : 'abroad', expected, received: lastContact.typed };
  }
}
