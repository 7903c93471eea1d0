import { hasColumn, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import { dayOf } from '../../values/date-interval';
import { groupBy } from '../../values/group-by';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { monthNumber, owes } from './dues-book';

/** Fewer rows show no habit. */
const FEWEST = 3;

/** S20-16 (党费规定 第14条): one person pays for everybody on one day in one way. 代交 for a few is allowed. */
export function* nobodyPaysForAll({ ledger, year }: CheckContext): Generator<Hit> {
  const rows = records(ledger, 'dues').filter(({ name }) => name.value.ok);
  const lists = groupBy(
    rows,
    ({ source, period }) => `${source.sheet} ${source.year ?? year} ${compact(period.typed)}`,
  );
  for (const list of lists.values()) {
    // The payer's own row need not say that somebody else paid.
    const payer = list.map(({ paidBy }) => valueOf(paidBy)).find((one) => one !== undefined);
    const others = list.filter(({ name }) => valueOf(name) !== payer);
    const [first] = others;
    const day = first && valueOf(first.paidOn);
    if (first === undefined || payer === undefined || day?.precision !== 'day' || others.length < FEWEST) continue;
    const alike = others.every(
      ({ paidBy, paidOn, method, remark }) =>
        valueOf(paidBy) === payer &&
        valueOf(paidOn)?.from === day.from &&
        valueOf(paidOn)?.to === day.to &&
        compact(method.typed) === compact(first.method.typed) &&
        compact(remark.typed) === compact(first.remark.typed),
    );
    if (!alike) continue;
    yield {
      says: 'onePayer',
      place: first.paidBy.place,
      subject: `${payer}/${first.paidOn.typed}`,
      expected: '党员本人交纳',
      received: `${payer}代交${others.length}人`,
      data: { payer, count: others.length, date: first.paidOn.typed },
    };
  }
}

/** S20-17: who pays is a member, and every member pays. Rows of a year are compared with who belonged to the branch then. */
export function* payersAreMembers({
  ledger,
  roster,
  elapsed,
  year,
  sheetPlace,
}: CheckContext): Generator<Hit | Abstention> {
  if (!roster.complete) yield 'cannotTell';
  const rows = records(ledger, 'dues');
  const counts = new Map<string, number>();
  const strangers = new Set<string>();
  for (const { name, source } of rows) {
    const payer = valueOf(name);
    if (payer === undefined) continue;
    const own = source.year ?? year;
    if (own === year) counts.set(payer, (counts.get(payer) ?? 0) + 1);
    const listed = roster.named(payer);
    const found = { place: name.place, subject: payer, received: payer };
    if (listed.length === 0) {
      if (!roster.complete || strangers.has(payer)) continue;
      strangers.add(payer);
      yield { ...found, says: 'notListed', expected: '党员名册所列党员' };
    } else if (listed.every(({ record }) => (valueOf(record.leftOn)?.to ?? Infinity) < dayOf(own, 1, 1))) {
      const left = listed[0]?.record.leftOn.typed ?? '';
      yield { ...found, says: 'hasLeft', expected: '在册党员', data: { left } };
    }
  }
  if (rows.some(({ name }) => !name.value.ok)) return yield 'cannotTell';
  const yearly = rows.every(({ period }) => !hasColumn(period));
  const months = elapsed.months.map(({ from }) => monthNumber(from));
  const owing = roster.members.filter(({ record }) => months.some((month) => owes(record, month) === 'yes'));
  for (const [name, members] of groupBy(owing, (member) => member.name)) {
    const found = counts.get(name) ?? 0;
    if (found > 0 && (!yearly || found >= members.length)) continue;
    const place = sheetPlace('dues');
    yield { says: 'noRow', place, subject: name, expected: `${members.length}行`, received: `${found}行` };
  }
}
