import type { Shape } from './draw';

type Color = Shape['color'];

/** Corner at (left, top), sides in units. */
export function box(color: Color, left: number, top: number, width: number, height: number, radius = 0): Shape {
  return {
    color,
    contains(x, y) {
      const beyondX = Math.max(left + radius - x, x - (left + width - radius), 0);
      const beyondY = Math.max(top + radius - y, y - (top + height - radius), 0);
      return radius === 0 ? beyondX + beyondY === 0 : beyondX ** 2 + beyondY ** 2 <= radius ** 2;
    },
  };
}

/** A line of the given width with round ends through the points. */
export function stroke(color: Color, width: number, points: readonly (readonly [x: number, y: number])[]): Shape {
  const parts = points.slice(1).map((to, index) => [points[index] ?? to, to] as const);
  return { color, contains: (x, y) => parts.some(([from, to]) => distance(x, y, from, to) <= width / 2) };
}

function distance(x: number, y: number, [ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]) {
  const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay));
}
