import { isBlank, isFilled, saysNothing, valueOf } from '../../ledger/field';
import { records } from '../../ledger/ledger';
import type { DuesRecord } from '../../ledger/sheets/dues';
import { addMonthsTo, dayOf, daySpan } from '../../values/date-interval';
import { yuanText, type Fen } from '../../values/money';
import { compact } from '../../values/text';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { graded, isLater } from '../check/later';
import { duesAccounts, isExempt, monthNumber, monthsText, placeOf, type DuesAccount } from './dues-book';
import { monthlyDues, roundingUnit, type Payer } from './dues-rates';

/** S20-9 (党费规定 第2、5、6条). An approved reduction is S20-14's; paying more than is due is everybody's free choice. */
export function* duesByRate(context: CheckContext): Generator<Hit | Abstention> {
  const tolerance = Math.round(context.parameters.number('S20-9', 'tol') * 100);
  const unit = roundingUnit(context.parameters.text('S20-9', 'rounding'));
  let judged = 0;
  const accounts = duesAccounts(context);
  for (const account of accounts) {
    if (isExempt(account) || account.rows.some(({ reduction }) => isFilled(reduction))) continue;
    const row = account.rows.map((record) => ({ record, range: rangeFor(context, account, record, unit) }));
    const known = row.filter(({ range }) => range !== undefined);
    if (known.length > 0) judged += 1;
    const wrong = known.find(({ record, range }) => range !== undefined && isOff(record, range, tolerance));
    if (wrong?.range !== undefined) yield wrongDue(account, wrong.record, wrong.range);
    else yield* underpaid(account, new Map(row.map(({ record, range }) => [record, range])), tolerance);
  }
  if (judged === 0 && accounts.length > 0) yield 'cannotTell';
}

interface Range {
  readonly least: Fen;
  readonly most: Fen;
  /** Right too, if the member is retired, which is written nowhere. */
  readonly ifRetired: Fen | undefined;
}

function rangeFor(context: CheckContext, { name }: DuesAccount, record: DuesRecord, unit: Fen): Range | undefined {
  const [member, ...homonyms] = context.roster.named(name);
  const listed = member !== undefined && homonyms.length === 0 ? member.record : undefined;
  const base = valueOf(record.base) ?? (isBlank(record.base) && listed ? valueOf(listed.duesBase) : undefined);
  const payer = payerOf(record) ?? (listed && retirement(valueOf(listed.retired)));
  const due = monthlyDues(base, payer ?? 'working', unit);
  if (due === undefined) return undefined;
  return {
    least: due[0],
    most: due[1],
    ifRetired: payer === undefined ? monthlyDues(base, 'retired', unit)?.[0] : undefined,
  };
}

function payerOf({ category }: DuesRecord): Payer | undefined {
  switch (valueOf(category)) {
    case '在职':
      return 'working';
    case '离退休':
      return 'retired';
    case '农民':
      return 'farmer';
    case '学生':
    case '下岗失业':
    case '低保':
      return 'supported';
    case undefined:
      return undefined;
  }
}

function retirement(retired: boolean | undefined): Payer | undefined {
  if (retired === undefined) return undefined;
  return retired ? 'retired' : 'working';
}

function isOff({ monthlyDue }: DuesRecord, { least, most }: Range, tolerance: Fen): boolean {
  const due = valueOf(monthlyDue);
  return due !== undefined && (due < least - tolerance || due > most + tolerance);
}

function wrongDue({ name }: DuesAccount, { monthlyDue, base }: DuesRecord, range: Range): Hit {
  const { least, most, ifRetired } = range;
  return {
    ...graded(valueOf(monthlyDue) === ifRetired ? 'maybe' : 'yes'),
    says: 'wrongDue',
    place: monthlyDue.place,
    subject: name,
    expected: least === most ? `${yuanText(least)}元` : `${yuanText(least)}—${yuanText(most)}元`,
    received: `${yuanText(valueOf(monthlyDue) ?? 0)}元`,
    data: { base: isFilled(base) ? base.typed : '名册所列' },
  };
}

/** Months before the base was set had another one; where nobody says since when, it is a hint. */
function* underpaid(
  account: DuesAccount,
  ranges: ReadonlyMap<DuesRecord, Range | undefined>,
  tolerance: Fen,
): Generator<Hit> {
  const short: { month: number; fen: Fen; due: Fen; sure: boolean }[] = [];
  for (const [month, entries] of account.entries) {
    const [entry, ...more] = entries;
    if (entry?.fen === undefined || entry.fen <= 0 || more.length > 0) continue;
    const due = valueOf(entry.record.monthlyDue) ?? ranges.get(entry.record)?.least;
    const since = valueOf(entry.record.baseSince);
    if (due === undefined || entry.fen >= due - tolerance || (since && monthNumber(since.to) > month)) continue;
    short.push({ month, fen: entry.fen, due, sure: since !== undefined });
  }
  const [first] = short;
  const place = first && placeOf(account, first.month);
  if (first === undefined || place === undefined) return;
  yield {
    ...graded(first.sure ? 'yes' : 'maybe'),
    says: 'underpaid',
    place,
    subject: account.name,
    expected: `${yuanText(first.due)}元`,
    received: `${yuanText(first.fen)}元`,
    data: { months: monthsText(short.map(({ month }) => month)) },
  };
}

const APPROVAL = /批准|批复|同意|审批|党委|党工委|\d+号|[〔[(]\d{4}[)〕\]]/u;

/** S20-14 (党费规定 第7、10条). */
export function* reductionsAndBase({ ledger, asOf, year, parameters }: CheckContext): Generator<Hit> {
  const months = parameters.number('S20-14', 'months');
  for (const { name, monthlyDue, base, baseSince, reduction, source } of records(ledger, 'dues')) {
    const { typed } = reduction;
    if (isFilled(reduction) && !APPROVAL.test(compact(typed))) {
      const found = { place: reduction.place, subject: name.typed, expected: '批准的党委和文号' };
      yield { ...found, says: 'noApproval', received: typed };
    } else if (valueOf(monthlyDue) === 0 && (valueOf(base) ?? 0) > 0 && !isFilled(reduction)) {
      const received = isBlank(reduction) || saysNothing(reduction) ? '空白' : '没有这一栏';
      const found = { place: monthlyDue.place, subject: name.typed, expected: '减免的批准' };
      yield { ...found, says: 'nothingDue', received };
    }
    const since = valueOf(baseSince);
    if (since === undefined) continue;
    const day = Math.min(asOf, dayOf(source.year ?? year, 12, 31));
    if (isLater(daySpan(day), addMonthsTo(since, months)) !== 'yes') continue;
    yield {
      says: 'oldBase',
      case: 1,
      place: baseSince.place,
      subject: name.typed,
      expected: `${months}个月内核定`,
      received: baseSince.typed,
      data: { months },
    };
  }
}
