import type { Level } from './clause';
import { bareLabel, isLevelWord, shareStem } from './label-levels';
import { levelAmount, type Run, type RunContext } from './levels';
import type { Piece } from './piece';

/**
 * 健全(2分);比较健全(1分);不健全(0分) are alternatives, 有计划(2分);有总结(3分) the parts of a whole. Told apart by numbering, by
 * their sum, by a closing total, and by falling to 0 or reaching the item's points; where nothing tells, nobody guesses.
 */
export function bracketRun(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const run: Piece[] = [];
  for (const piece of pieces.slice(at, at + 40)) {
    if (!isBracketed(piece)) break;
    run.push(piece);
  }
  if (run.length === 0) return null;
  const amounts = run.map(highest);
  const sum = Number(amounts.reduce((total, amount) => total + amount, 0).toFixed(3));
  const plain: Run = { length: run.length, reading: 'plain' };
  if (run.length === 1) return rangeAlone(run[0]) ? null : plain;
  const numbered = new Set(run.map((piece) => piece.part)).size > 1;
  if (numbered || sum === context.points || isTotal(amounts)) return plain;
  const falling = amounts.every((amount, index) => index === 0 || amount < (amounts[index - 1] ?? 0));
  const levels: Run = {
    length: run.length,
    reading: {
      kind: 'levels',
      basis: 'label',
      levels: run.map((piece): Level => ({ label: labelOf(piece), ...levelAmount(piece, false, context) })),
    },
  };
  if (falling && amounts.at(-1) === 0) return levels;
  if (context.points !== null && Math.max(...amounts) === context.points) return levels;
  const worded =
    run.slice(1).every((piece) => isLevelWord(piece.condition)) || shareStem(run.map((piece) => piece.condition));
  if (worded && falling) return levels;
  return context.points === null ? plain : { length: run.length, reading: 'unknown' };
}

function isBracketed(piece: Piece): boolean {
  const { token, bracketed } = piece;
  if (!bracketed) return false;
  return (
    token.type === 'zero' ||
    (token.type === 'amount' && token.verb === 'bare' && token.unit === undefined && !token.each)
  );
}

function highest(piece: Piece): number {
  return piece.token.type === 'amount' ? (piece.token.high ?? 0) : 0;
}

function rangeAlone(piece: Piece | undefined): boolean {
  return piece?.token.type !== 'amount' || piece.token.range;
}

function isTotal(amounts: readonly number[]): boolean {
  const earlier = amounts.slice(0, -1).reduce((total, amount) => total + amount, 0);
  return amounts.length >= 3 && Number(earlier.toFixed(3)) === amounts.at(-1);
}

function labelOf(piece: Piece): string {
  return bareLabel(piece.condition.split(/[,:]/u).at(-1) ?? '');
}
