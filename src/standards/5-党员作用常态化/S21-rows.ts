import { hasColumn, isBlank, isFilled, saysNothing, valueOf, type Field } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { CareRecord } from '../../ledger/sheets/care';
import { compact, shorten } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';

/** S21-3: how much, from what money, received by whom. Goods need no price; a visit with 无 brought nothing. */
export function* givenAndReceived({ ledger }: CheckContext): Generator<Hit> {
  for (const record of records(ledger, 'care')) {
    const { amount, fundedBy, signed } = record;
    const subject = subjectOf(record);
    if (isBlank(amount))
      yield { says: 'noAmount', place: amount.place, subject, expected: '金额或物品', received: '空白' };
    else if (isVague(amount))
      yield { says: 'vague', place: amount.place, subject, expected: '具体金额', received: shorten(amount.typed) };
    const given = isFilled(amount) && valueOf(amount) !== 0;
    if (!given) continue;
    if (hasColumn(fundedBy) && !isFilled(fundedBy))
      yield { says: 'noSource', place: fundedBy.place, subject, expected: '资金来源', received: shown(fundedBy) };
    if (hasColumn(signed) && (!isFilled(signed) || /^(?:否|未签.*|没签.*|×)$/u.test(compact(signed.typed))))
      yield { says: 'noSignature', place: signed.place, subject, expected: '签收', received: shown(signed) };
  }
}

/** Words about money without one amount, or a quantity that is none. */
function isVague(amount: Field<number>): boolean {
  if (amount.value.ok || !isFilled(amount)) return false;
  return (
    amount.value.reason !== 'freeText' || /元|现金|慰问金|慰问款|若干|少许|适量|一些|一批/u.test(compact(amount.typed))
  );
}

const MEMBER = /党员/u;
const NO_MEMBER = /非党员|群众|家属|遗属/u;

/** S21-4: who is called a member is one; each visit once; none that has not been made. */
export function* visitsAreReal({ ledger, roster, asOf }: CheckContext): Generator<Hit | Abstention> {
  const seen = new Set<string>();
  for (const record of records(ledger, 'care')) {
    const { date, people, category, amount } = record;
    const held = valueOf(date);
    const subject = subjectOf(record);
    if (held !== undefined && held.from > asOf)
      yield { says: 'future', place: date.place, subject, expected: '已经走访的日期', received: date.typed };
    const named = valueOf(people) ?? [];
    const kind = compact(category.typed);
    for (const { name } of named) {
      if (!MEMBER.test(kind) || NO_MEMBER.test(kind) || roster.named(name).length > 0) continue;
      if (!roster.complete) yield 'cannotTell';
      else {
        const found = { place: people.place, subject: name, expected: '党员名册所列党员', received: name };
        yield { ...found, says: 'notListed', data: { kind: category.typed } };
      }
    }
    if (held?.precision !== 'day' || named.length === 0) continue;
    const key = [held.from, held.to, named.map(({ name }) => name).join('、'), compact(amount.typed)].join(' ');
    if (seen.has(key))
      yield { says: 'twice', place: people.place, subject, expected: '登记一次', received: people.typed };
    seen.add(key);
  }
}

function subjectOf({ people, date }: CareRecord): string {
  return `${shorten(people.typed, 20)} ${date.typed}`.trim();
}

function shown(field: Field<string>): string {
  return isBlank(field) || saysNothing(field) ? '空白' : field.typed;
}
