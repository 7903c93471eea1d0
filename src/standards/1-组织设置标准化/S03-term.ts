import { isFilled, valueOf, type Field } from '../../ledger/field';
import {
  addMonths,
  addMonthsTo,
  dayText,
  surelyBefore,
  wholeMonthsBetween,
  type DateSpan,
} from '../../values/date-interval';
import type { ElectionRecord } from '../../ledger/sheets/election';
import type { Certainty } from '../check/certainty';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { graded, isLater } from '../check/later';
import { electionsOf, isRegular, lastElection, type Election } from './elections';

export function* termOver({ ledger, asOf, parameters, profile }: CheckContext): Generator<Hit | Abstention> {
  const elections = electionsOf(ledger);
  if (elections.some(({ record }) => isFilled(record.heldOn) && valueOf(record.heldOn) === undefined))
    return yield 'cannotTell';
  const last = lastElection(elections, asOf);
  const start = last === undefined ? profile?.termFrom : termStart(last, parameters.text('S03-1', 'termStart'));
  const span = start && valueOf(start);
  if (start === undefined || span === undefined) return yield 'cannotTell';
  const years = parameters.number('S03-1', 'termYears');
  const end = addMonths(span.to, years * 12);
  if (asOf <= end || elections.some(isApprovedExtension)) return;
  yield {
    says: 'over',
    place: start.place,
    subject: '本届任期',
    expected: `${dayText(end)}前换届`,
    received: `${start.typed}起满${years}年`,
    data: { start: start.typed, years, end: dayText(end) },
  };
}

function termStart({ record }: Election, from: string): Field<DateSpan> {
  return from === 'approvalDate' && record.resultApprovedOn.value.ok ? record.resultApprovedOn : record.heldOn;
}

/** An election that is still to be held and whose later date the superior has agreed to. */
function isApprovedExtension({ record }: Election): boolean {
  return !isFilled(record.heldOn) && isFilled(record.extension);
}

/** How an election, held or still to be held, lies to the end of the outgoing term. */
interface Shift {
  readonly election: Election;
  readonly late: boolean;
  /** Whole calendar months, at least. */
  readonly months: number;
}

function* shifts({ ledger, asOf }: CheckContext): Generator<Shift> {
  for (const election of electionsOf(ledger).filter(isRegular)) {
    const { dueOn, heldOn } = election.record;
    const due = valueOf(dueOn);
    const held =
      valueOf(heldOn) ?? (isFilled(heldOn) ? undefined : { from: asOf, to: asOf, precision: 'day' as const });
    if (due === undefined || held === undefined) continue;
    if (surelyBefore(due, held)) yield { election, late: true, months: wholeMonthsBetween(due.to, held.from) };
    else if (valueOf(heldOn) !== undefined && surelyBefore(held, due))
      yield { election, late: false, months: wholeMonthsBetween(held.to, due.from) };
  }
}

export function* shiftWithinLimit(context: CheckContext): Generator<Hit> {
  const limit = context.parameters.number('S03-2', 'maxMonths');
  for (const { election, late, months } of shifts(context)) {
    const { dueOn, heldOn, term } = election.record;
    const from = valueOf(late ? dueOn : heldOn);
    const to = valueOf(late ? heldOn : dueOn) ?? { from: context.asOf, to: context.asOf, precision: 'day' as const };
    if (from === undefined || !surelyBefore(addMonthsTo(from, limit), to)) continue;
    yield {
      says: late ? 'late' : 'early',
      place: heldOn.place,
      subject: term.typed,
      expected: `${limit}个月以内`,
      received: `${late ? '延期' : '提前'}${months}个月以上`,
      data: { due: dueOn.typed, held: heldOn.typed === '' ? '尚未选举' : heldOn.typed, limit },
    };
  }
}

/**
 * Held within the months in which the superior reminds of it, an election is on time: 届满前 nobody calls it early then. For
 * one not yet held S03-1 speaks.
 */
export function* shiftApproved(context: CheckContext): Generator<Hit> {
  const usual = context.parameters.number('S03-4', 'remindMonths');
  for (const { election, late, months } of shifts(context)) {
    const { dueOn, heldOn, term, extension } = election.record;
    if (valueOf(heldOn) === undefined || isFilled(extension) || (!late && months < usual)) continue;
    const unapproved = approvedTooLate(election.record, late);
    if (unapproved === 'no') continue;
    yield {
      ...graded(unapproved),
      says: late ? 'late' : 'early',
      place: heldOn.place,
      subject: term.typed,
      expected: '上级批复',
      received: '未填写',
      data: { due: dueOn.typed, held: heldOn.typed },
    };
  }
}

/** The superior's 批复 of the request itself agrees to another day, if it came before the term ended or before the early day. */
function approvedTooLate({ approvedOn, dueOn, heldOn }: ElectionRecord, late: boolean): Certainty {
  const [approved, limit] = [valueOf(approvedOn), valueOf(late ? dueOn : heldOn)];
  return approved === undefined || limit === undefined ? 'yes' : isLater(approved, limit);
}

export function* termEndsSoon({ profile, asOf, parameters }: CheckContext): Generator<Hit | Abstention> {
  const end = profile && valueOf(profile.termTo);
  if (profile === undefined || end === undefined) return yield 'cannotTell';
  const months = parameters.number('S03-4', 'remindMonths');
  if (asOf > end.to || asOf < addMonths(end.from, -months)) return;
  yield {
    says: 'soon',
    place: profile.termTo.place,
    subject: '本届任期',
    expected: `届满前${months}个月做准备`,
    received: `${dayText(end.to)}届满`,
    data: { end: dayText(end.to), days: end.to - asOf },
  };
}
