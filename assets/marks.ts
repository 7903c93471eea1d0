import type { Shape } from './draw';
import { box, stroke } from './shapes';

const RED = [200, 46, 50] as const;
const WHITE = [255, 255, 255] as const;
/** Legible on the light and on the dark ribbon. */
const INK = [124, 124, 124] as const;

/** Shapes sit on whole units, so that every size that is a multiple of 16 px has sharp edges. */
function ruler(paper: Shape['color'], ink: Shape['color'], top: number, height: number): Shape[] {
  const ticks = [3, 6, 9, 12].map((x, index) =>
    box(ink, x, top, 1, index % 2 === 0 ? Math.ceil(height / 2) : Math.floor(height / 3)),
  );
  return [box(paper, 1, top, 14, height, 1), ...ticks];
}

/** The pictures of the add-in and its three ribbon buttons. */
export const MARKS: Readonly<Record<string, readonly Shape[]>> = {
  biaochi: [box(RED, 0, 0, 16, 16, 3), ...ruler(WHITE, RED, 4, 8)],
  review: [
    ...ruler(RED, WHITE, 9, 6),
    stroke(INK, 2, [
      [4, 3.5],
      [7, 6],
      [12, 1.5],
    ]),
  ],
  rectification: [2, 7, 12].flatMap((top) => [box(RED, 1, top, 3, 3, 0.5), box(INK, 6, top + 1, 9, 1)]),
};
