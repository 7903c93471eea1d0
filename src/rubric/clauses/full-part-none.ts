import { bareLabel } from './label-levels';
import { levelAmount, sideOf, type Run, type RunContext } from './levels';
import type { Piece } from './piece';
import { triggerOf } from './trigger';

/** 齐全得满分；不够齐全扣1-2分；没有不得分: all points, a part taken, nothing left. */
export function fullPartNone(pieces: readonly Piece[], at: number, context: RunContext): Run | null {
  const [first, ...rest] = pieces.slice(at, at + 8);
  if (first?.token.type !== 'full' || first.condition === '') return null;
  const last = rest.findIndex((piece) => piece.token.type === 'zero');
  if (last < 1) return null;
  const run = [first, ...rest.slice(0, last + 1)];
  const parts = run.slice(1, -1);
  const graded = parts.every(
    (piece) => sideOf(piece) === 'take' && piece.part === first.part && triggerOf(piece.condition) === null,
  );
  if (!graded || run.at(-1)?.part !== first.part || run.some((piece) => piece.condition.length > 30)) return null;
  return {
    length: run.length,
    reading: {
      kind: 'levels',
      basis: 'label',
      levels: run.map((piece) => ({ label: bareLabel(piece.condition), ...levelAmount(piece, true, context) })),
    },
  };
}
