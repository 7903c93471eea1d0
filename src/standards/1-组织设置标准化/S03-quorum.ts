import { isFilled, valueOf } from '../../ledger/field';
import { yearOf } from '../../values/date-interval';
import type { CheckContext } from '../check/context';
import type { Abstention, Hit } from '../check/hit';
import { electionsOf, type Election } from './elections';

/** Counts compare exactly: 4 of 5 is four fifths, which the texts judge differently ("不少于" and "超过"). */
const EXACT = 1e-9;

export function* presence({ ledger, parameters }: CheckContext): Generator<Hit> {
  const ratio = parameters.number('S03-5', 'ratio');
  for (const { record } of electionsOf(ledger)) {
    const [due, present] = [valueOf(record.due), valueOf(record.present)];
    if (due === undefined || present === undefined || due === 0 || present / due > ratio + EXACT) continue;
    const found = {
      place: record.present.place,
      subject: record.term.typed,
      expected: `应到${due}人的${percent(ratio)}以上`,
      received: `实到${present}人（${percent(present / due)}）`,
      data: { due, present, share: percent(present / due), least: percent(ratio) },
    };
    yield present / due < ratio - EXACT ? { says: 'tooFew', ...found } : { says: 'exactly', case: 1, ...found };
  }
}

function percent(share: number): string {
  return `${Math.floor(share * 1000 + EXACT) / 10}%`;
}

/**
 * Who may have voted then, as far as the roster of today tells: whoever has left since may have been taken off it, so
 * only an election of the ledger's year is judged outright.
 */
export function* eligibleDue(context: CheckContext): Generator<Hit | Abstention> {
  for (const { record, day, due } of dated(context)) {
    if (day === undefined || !context.roster.complete) {
      yield 'cannotTell';
      continue;
    }
    const most = context.roster.votersAt(day).possible.length;
    if (due <= most) continue;
    yield {
      says: yearOf(day) === context.year ? 'tooMany' : 'tooManyThen',
      ...(yearOf(day) === context.year ? {} : { severity: 'info' }),
      place: record.due.place,
      subject: record.term.typed,
      expected: `${most}人`,
      received: `${due}人`,
      data: { due, eligible: most },
    };
  }
}

export function* everybodyDue(context: CheckContext): Generator<Hit | Abstention> {
  for (const { record, day, due } of dated(context)) {
    if (day === undefined || (isFilled(record.notCounted) && valueOf(record.notCounted) === undefined)) {
      yield 'cannotTell';
      continue;
    }
    const least = context.roster.votersAt(day).sure.length;
    const notCounted = valueOf(record.notCounted)?.length ?? 0;
    if (due + notCounted >= least) continue;
    yield {
      says: 'tooFew',
      place: record.due.place,
      subject: record.term.typed,
      expected: `${least}人`,
      received: `${due}人`,
      data: { due, eligible: least, notCounted },
    };
  }
}

/** Elections whose 应到 is readable, with the day when there is exactly one. */
function* dated({ ledger }: CheckContext): Generator<{
  readonly record: Election['record'];
  readonly day: number | undefined;
  readonly due: number;
}> {
  for (const { record } of electionsOf(ledger)) {
    const [due, held] = [valueOf(record.due), valueOf(record.heldOn)];
    if (due !== undefined) yield { record, due, day: held?.from === held?.to ? held?.from : undefined };
  }
}
