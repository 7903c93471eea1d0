import { hasColumn, isFilled, valueOf, type Field } from '../../ledger/field';
import type { LedgerSheet } from '../../ledger/ledger';
import { MONTH_IDS, monthlyPayments, type DuesRecord } from '../../ledger/sheets/dues';
import { readMoney, yuanText, type Fen } from '../../values/money';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { graded } from '../check/later';
import { isExempt, monthNumber, owes } from './dues-book';

/** S20-15: each total against what it stands for, 应缴 or 实缴. What can not be added up is not judged. */
export function* sumsAgree(context: CheckContext): Generator<Hit | Abstention> {
  for (const sheet of context.ledger.sheets.dues) {
    for (const record of sheet.records) {
      yield* paidInYear(record);
      yield* dueInYear(context, record);
    }
    yield* columnTotals(sheet);
    yield* handedIn(sheet);
  }
}

function* paidInYear(record: DuesRecord): Generator<Hit | Abstention> {
  const { name, annualPaid } = record;
  const months = monthlyPayments(record).filter(hasColumn);
  const [stated, sum] = [valueOf(annualPaid), sumOf(months)];
  if (stated === undefined || months.length < 12) return;
  if (sum === undefined) return yield 'cannotTell';
  if (sum === stated) return;
  const found = { place: annualPaid.place, subject: name.typed, expected: yuan(sum), received: yuan(stated) };
  yield { ...found, says: 'annualPaid' };
}

/** The base may change within the year; then 月应缴 tells only of a part of it. */
function* dueInYear({ roster, year }: CheckContext, record: DuesRecord): Generator<Hit> {
  const { name, annualDue, monthlyDue, baseSince, source } = record;
  const [stated, monthly] = [valueOf(annualDue), valueOf(monthlyDue)];
  const [member, ...homonyms] = roster.named(valueOf(name) ?? '');
  if (stated === undefined || monthly === undefined || member === undefined || homonyms.length > 0) return;
  if (record.period.value.ok || isExempt({ name: member.name, rows: [record], entries: new Map(), complete: false }))
    return;
  let [sure, possible]: [number, number] = [0, 0];
  let first: number | undefined;
  for (let month = (source.year ?? year) * 12, at = 0; at < 12; month += 1, at += 1) {
    const answer = owes(member.record, month);
    if (answer === 'no') continue;
    possible += 1;
    if (answer === 'yes') sure += 1;
    first ??= month;
  }
  // Months may be rounded one by one or together: half a 分 each.
  const near = (months: number): boolean => Math.abs(stated - monthly * months) <= Math.ceil(months / 2);
  if (Array.from({ length: possible - sure + 1 }, (_, index) => sure + index).some(near)) return;
  const since = valueOf(baseSince);
  if (first === undefined || (since !== undefined && monthNumber(since.from) > first)) return;
  const data = { months: possible, monthly: yuan(monthly) };
  const found = { place: annualDue.place, subject: name.typed, expected: yuan(monthly * possible), data };
  yield { ...found, ...graded(since === undefined ? 'maybe' : 'yes'), says: 'annualDue', received: yuan(stated) };
}

/** The columns that 合计 adds up. */
const ADDED_UP: readonly (readonly [title: string, fieldOf: (record: DuesRecord) => Field<number>])[] = [
  ['月应缴', ({ monthlyDue }) => monthlyDue],
  ['实缴', ({ paid }) => paid],
  ...MONTH_IDS.map((id, index) => [`${index + 1}月`, (record: DuesRecord) => record[id]] as const),
  ['全年应缴', ({ annualDue }) => annualDue],
  ['全年实缴', ({ annualPaid }) => annualPaid],
];

/** 合计 below the table; with several such rows nobody can tell what each adds up. */
function* columnTotals({ records, totals }: LedgerSheet<'dues'>): Generator<Hit> {
  const [total, ...more] = totals;
  if (total === undefined || more.length > 0) return;
  for (const [title, fieldOf] of ADDED_UP) {
    const field = fieldOf(total);
    const stated = valueOf(field);
    const sum = stated === undefined ? undefined : sumOf(records.map(fieldOf));
    if (stated === undefined || sum === undefined || stated === sum) continue;
    const found = { place: field.place, subject: `合计：${title}`, expected: yuan(sum), received: yuan(stated) };
    yield { ...found, says: 'total', data: { title } };
  }
}

const HANDED_IN = /^(?:全年|本年|年度|合计|实际|共计|已)*上缴(?:党费)?(?:数|额|金额|总额|合计|总数)?(?:\(元\))?$/u;

function* handedIn({ records, info }: LedgerSheet<'dues'>): Generator<Hit> {
  const yearly = records.every(({ annualPaid }) => hasColumn(annualPaid));
  const paidIn = (record: DuesRecord): readonly Field<number>[] => {
    if (yearly) return [record.annualPaid];
    return hasColumn(record.paid) ? [record.paid] : monthlyPayments(record).filter(hasColumn);
  };
  for (const { label, value, place } of info) {
    const stated = HANDED_IN.test(label) ? readMoney({ kind: 'text', text: value }) : undefined;
    const sum = stated?.ok === true ? sumOf(records.flatMap(paidIn)) : undefined;
    if (stated?.ok !== true || sum === undefined || stated.value === sum) continue;
    yield { says: 'handedIn', place, subject: label, expected: yuan(sum), received: yuan(stated.value) };
  }
}

/** Blanks count as nothing; `undefined` when an amount can not be read. */
function sumOf(fields: readonly Field<number>[]): Fen | undefined {
  let sum = 0;
  for (const field of fields) {
    if (!isFilled(field)) continue;
    const fen = valueOf(field);
    if (fen === undefined) return undefined;
    sum += fen;
  }
  return sum;
}

function yuan(fen: Fen): string {
  return `${yuanText(fen)}元`;
}
