import type { Level } from './clause';
import { bareLabel, isLevelWord, shareStem } from './label-levels';
import { levelAmount, type Run, type RunContext } from './levels';
import type { Piece } from './piece';
import { isRank } from './amount-meaning';
import { triggerOf } from './trigger';

/** Longer rows are no levels; this also keeps the reading of a cell linear. */
const LONGEST = 40;

/**
 * 健全(2分);比较健全(1分);不健全(0分) are alternatives, 有计划(2分);有总结(3分) the parts of a whole. Told apart by numbering, by
 * falling to 0, by their sum or a closing total, and by reaching the item's points; where nothing tells, nobody guesses.
 */
export function bracketRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  return partsOrLevels(rowFrom(pieces, at, isBracketed), context);
}

/** The same without brackets, where no row of levels was found: 材料齐全2分，内容规范2分. */
export function bareRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  return partsOrLevels(rowFrom(pieces, at, isBare), context);
}

function rowFrom(pieces: readonly Piece[], at: number, belongs: (piece: Piece) => boolean): readonly Piece[] {
  const row: Piece[] = [];
  for (const piece of pieces.slice(at, at + LONGEST)) {
    if (!belongs(piece)) break;
    row.push(piece);
  }
  return row;
}

function partsOrLevels(row: readonly Piece[], context: RunContext): Run | null {
  const [first] = row;
  if (!first || (row.length === 1 && (isRange(first) || first.token.type === 'zero'))) return null;
  const plain: Run = { length: row.length, reading: 'plain' };
  if (row.length === 1) return plain;
  const amounts = row.map(highest);
  const sum = Number(amounts.reduce((total, amount) => total + amount, 0).toFixed(3));
  const falling = amounts.every((amount, index) => index === 0 || amount < (amounts[index - 1] ?? 0));
  const levels: Run = {
    length: row.length,
    reading: {
      kind: 'levels',
      basis: 'label',
      levels: row.map((piece): Level => ({ label: labelOf(piece), ...levelAmount(piece, false, context) })),
    },
  };
  if (new Set(row.map((piece) => piece.part)).size > 1) return plain;
  const rising = amounts.every((amount, index) => index === 0 || amount > (amounts[index - 1] ?? 0));
  if ((falling && amounts.at(-1) === 0) || (rising && amounts[0] === 0)) return levels;
  if (sum === context.points || isTotal(amounts)) return plain;
  if (context.points !== null && Math.max(...amounts) === context.points) return levels;
  const conditions = row.map((piece) => piece.condition);
  if (falling && (conditions.slice(1).every(isLevelWord) || shareStem(conditions))) return levels;
  return context.points === null ? plain : { length: row.length, reading: 'unknown' };
}

function isBracketed(piece: Piece): boolean {
  const { token, bracketed } = piece;
  if (!bracketed) return false;
  return (
    token.type === 'zero' ||
    (token.type === 'amount' && token.verb === 'bare' && token.unit === undefined && !token.each)
  );
}

function isBare(piece: Piece): boolean {
  const { token, bracketed } = piece;
  if (bracketed || token.type !== 'amount' || token.verb !== 'bare' || isRank(piece.condition)) return false;
  return token.unit === undefined && !token.each && !token.label && !token.range && triggerOf(piece.condition) === null;
}

function highest(piece: Piece): number {
  return piece.token.type === 'amount' ? (piece.token.high ?? 0) : 0;
}

function isRange(piece: Piece): boolean {
  return piece.token.type === 'amount' && piece.token.range;
}

function isTotal(amounts: readonly number[]): boolean {
  const earlier = amounts.slice(0, -1).reduce((total, amount) => total + amount, 0);
  return amounts.length >= 3 && Number(earlier.toFixed(3)) === amounts.at(-1);
}

function labelOf(piece: Piece): string {
  return bareLabel(piece.condition.split(/[,:]/u).at(-1) ?? '');
}
