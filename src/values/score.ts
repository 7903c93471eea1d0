import type { Cell } from '../workbook/cell';
import { toMilli, type Milli } from './milli';
import { readNumber, readNumberText, type NumberFailure } from './number';
import { scoreWord } from './score-words';
import { compact } from './text';

export type InvalidReason =
  | Exclude<NumberFailure, 'blank'>
  | 'negative'
  | 'minusScore'
  | 'exceedsPoints'
  | 'tooPrecise'
  | 'tooLarge'
  | 'tick'
  | 'level'
  | 'fraction'
  | 'noPoints';

/** What a score cell or a deduction cell says. Blank is `missing`, never 0. */
export type AmountReading =
  | {
      readonly status: 'read';
      readonly amount: Milli;
      /** How it was understood when it is not simply a number; shown to the reader. */
      readonly how?: 'textNumber' | 'asDeduction' | 'word' | 'tick' | 'fraction' | 'minus';
    }
  | { readonly status: 'missing' }
  | { readonly status: 'notApplicable' }
  | { readonly status: 'invalid'; readonly reason: InvalidReason };

const MISSING: AmountReading = { status: 'missing' };

function invalid(reason: InvalidReason): AmountReading {
  return { status: 'invalid', reason };
}

/** What a score or deduction cell is read against. */
export interface ScoreContext {
  /** The item's full mark, `null` when it is not known. */
  readonly points: Milli | null;
  /** Whether the rule knows only all or nothing, so that a tick says which. */
  readonly singleOutcome: boolean;
  /** Scores of the levels that the rule defines by name (好, 较好), by their compact words. */
  readonly levels: ReadonlyMap<string, Milli>;
  /** Whether the table has a column for deductions. */
  readonly hasDeduction: boolean;
}

/**
 * A cell of a 得分 / 自评分 column.
 * `3` `3分` `得3分` `３` → 3; `3/4` → 3 when the item has 4 points; `满分` → points; `扣1分` → points − 1;
 * `√` `×` → points or 0 when the rule knows only all or nothing; a level that the rule defines → its score;
 * `—` `/` `不涉及` → not applicable; blank `未检查` `( )` → missing; other ticks, levels, ranges and dates are not guessed.
 */
export function readScore(cell: Cell, context: ScoreContext): AmountReading {
  const { points, singleOutcome, levels } = context;
  if (cell.kind !== 'text') return checkedScore(amountOf(readNumber(cell)), context);
  const typed = compact(cell.text);
  const level = levels.get(typed);
  if (level !== undefined) return { status: 'read', amount: level, how: 'word' };
  switch (scoreWord(typed)) {
    case 'missing':
      return MISSING;
    case 'notApplicable':
      return { status: 'notApplicable' };
    case 'full':
      return points === null ? invalid('noPoints') : { status: 'read', amount: points, how: 'word' };
    case 'zero':
      return { status: 'read', amount: 0, how: 'word' };
    case 'yes':
      if (!singleOutcome) return invalid('tick');
      return points === null ? invalid('noPoints') : { status: 'read', amount: points, how: 'word' };
    case 'no':
      return singleOutcome ? { status: 'read', amount: 0, how: 'word' } : invalid('tick');
    case 'level':
      return invalid('level');
    case undefined:
      break;
  }
  const deducted = /^扣(.+?)分?$/u.exec(typed);
  if (deducted?.[1] !== undefined) return scoreFromDeduction(deducted[1], points);
  const fraction = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)分?$/u.exec(typed);
  if (fraction !== null) return scoreFromFraction(Number(fraction[1]), Number(fraction[2]), context);
  return checkedScore(amountOf(readNumberText(typed.replace(/^得/u, '').replace(/分$/u, '')), 'textNumber'), context);
}

/**
 * A cell of a 扣分 column, as the size of the deduction: `1` `1分` `扣1分` → 1; `-1` → 1 (told); `满分`, `零分` and a tick → 0;
 * `×`, `不得分` → all points; blank → missing (not 0). More than the item's points is refused.
 */
export function readDeduction(cell: Cell, { points }: ScoreContext): AmountReading {
  if (cell.kind !== 'text') return checkedDeduction(amountOf(readNumber(cell)), points);
  const typed = compact(cell.text);
  switch (scoreWord(typed)) {
    case 'missing':
      return MISSING;
    case 'notApplicable':
      return { status: 'notApplicable' };
    case 'full':
      return { status: 'read', amount: 0, how: 'word' };
    case 'yes':
      return { status: 'read', amount: 0, how: 'tick' };
    case 'no':
      return points === null ? invalid('noPoints') : { status: 'read', amount: points, how: 'tick' };
    case 'zero':
      if (typed === '零分') return { status: 'read', amount: 0, how: 'word' };
      return points === null ? invalid('noPoints') : { status: 'read', amount: points, how: 'word' };
    case 'level':
      return invalid('level');
    case undefined:
      break;
  }
  if (/^\d+(\.\d+)?\/\d+/u.test(typed)) return invalid('fraction');
  return checkedDeduction(
    amountOf(readNumberText(typed.replace(/^扣/u, '').replace(/分$/u, '')), 'textNumber'),
    points,
  );
}

/** A cell of a 加分 column or of a bonus row: `2` `2分` `加2分` `+2`; `无` and `×` → 0; blank → missing. */
export function readBonus(cell: Cell, points: Milli | null): AmountReading {
  const most: ScoreContext = { points, singleOutcome: false, levels: new Map(), hasDeduction: true };
  if (cell.kind !== 'text') return checkedScore(amountOf(readNumber(cell)), most);
  const typed = compact(cell.text);
  const word = scoreWord(typed);
  if (word === 'missing') return MISSING;
  if (word === 'notApplicable') return { status: 'notApplicable' };
  if (word === 'no' || word === 'zero') return { status: 'read', amount: 0, how: 'word' };
  if (word === 'full' && points !== null) return { status: 'read', amount: points, how: 'word' };
  const amount = typed.replace(/^(加|得|奖|\+)+/u, '').replace(/分$/u, '');
  return checkedScore(amountOf(readNumberText(amount), 'textNumber'), most);
}

function amountOf(number: ReturnType<typeof readNumber>, how?: 'textNumber'): AmountReading {
  if (!number.ok) return number.reason === 'blank' ? MISSING : invalid(number.reason);
  const milli = toMilli(number.value);
  return milli.ok ? { status: 'read', amount: milli.value, ...(how && { how }) } : invalid(milli.reason);
}

function checkedScore(reading: AmountReading, { points, hasDeduction }: ScoreContext): AmountReading {
  if (reading.status !== 'read') return reading;
  if (reading.amount < 0) return invalid(hasDeduction ? 'negative' : 'minusScore');
  return points !== null && reading.amount > points ? invalid('exceedsPoints') : reading;
}

function checkedDeduction(reading: AmountReading, points: Milli | null): AmountReading {
  if (reading.status !== 'read') return reading;
  const amount = Math.abs(reading.amount);
  if (points !== null && amount > points) return invalid('exceedsPoints');
  return reading.amount < 0 ? { status: 'read', amount, how: 'minus' } : reading;
}

function scoreFromDeduction(text: string, points: Milli | null): AmountReading {
  if (points === null) return invalid('noPoints');
  const deduction = checkedDeduction(amountOf(readNumberText(text)), points);
  return deduction.status === 'read'
    ? { status: 'read', amount: points - deduction.amount, how: 'asDeduction' }
    : deduction;
}

function scoreFromFraction(score: number, outOf: number, context: ScoreContext): AmountReading {
  const denominator = toMilli(outOf);
  if (!denominator.ok || denominator.value !== context.points) return invalid('fraction');
  const reading = checkedScore(amountOf({ ok: true, value: score }), context);
  return reading.status === 'read' ? { ...reading, how: 'fraction' } : reading;
}
