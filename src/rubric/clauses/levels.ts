import type { Level, Levels } from './clause';
import type { Piece } from './piece';

/** Pieces read together: `levels`, stated points without a clause (`plain`), or a row nobody can decide (`unknown`). */
export interface Run {
  readonly length: number;
  readonly reading: Levels | 'plain' | 'unknown';
}

export interface RunContext {
  /** The item's points, null when not known. */
  readonly points: number | null;
}

export type Side = 'give' | 'take' | 'none' | null;

/** Whether a piece gives points or takes them; 不得分 and 得满分 go with either side. Null: no amount. */
export function sideOf(piece: Piece): Side {
  const { token } = piece;
  if (token.type === 'zero' || token.type === 'full' || token.type === 'exempt') return 'none';
  if (token.type !== 'amount' || token.list || token.low === null || token.high === null) return null;
  if (token.verb === 'bonus' || token.unit !== undefined) return null;
  return token.verb === 'deduct' ? 'take' : 'give';
}

/** The amount of one level; `taking` where the row takes points. */
export function levelAmount(
  piece: Piece,
  taking: boolean,
  context: RunContext,
): Pick<Level, 'amount' | 'zero' | 'full'> {
  const { token } = piece;
  if (token.type === 'exempt') return { amount: 0 };
  if (token.type === 'full') return { amount: context.points ?? 0, full: true };
  if (token.type !== 'amount') return taking ? { amount: 0, zero: true } : { amount: 0 };
  const low = token.low ?? 0;
  const high = token.high ?? 0;
  if (token.range) return { amount: taking ? [-high, -low] : [low, high] };
  return { amount: taking && high !== 0 ? -high : high };
}

/**
 * The longest run from `at` in which `joins` accepts every further piece and all amounts are on one side.
 * Nothing shorter than two pieces is a run, nor one without any amount.
 */
export function runFrom(
  pieces: readonly Piece[],
  at: number,
  joins: (piece: Piece, previous: Piece) => boolean,
): { readonly pieces: readonly Piece[]; readonly taking: boolean } | null {
  const first = pieces[at];
  if (!first) return null;
  const firstSide = sideOf(first);
  if (firstSide === null) return null;
  const run = [first];
  let side = firstSide;
  for (let next = at + 1; next < pieces.length; next += 1) {
    const piece = pieces[next];
    const previous = pieces[next - 1];
    if (!piece || !previous || piece.part !== first.part) break;
    // The row begins again.
    if (piece.condition === first.condition) break;
    const own = sideOf(piece);
    if (own === null || (own !== 'none' && side !== 'none' && own !== side) || !joins(piece, previous)) break;
    if (side === 'none') side = own;
    run.push(piece);
  }
  return run.length < 2 || side === 'none' ? null : { pieces: run, taking: side === 'take' };
}
