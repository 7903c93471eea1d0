/** A picture is a stack of shapes on a square of 16 × 16 units, painted from first to last. */
export interface Shape {
  readonly color: readonly [red: number, green: number, blue: number];
  /** Whether the point, in units, lies inside. */
  contains(x: number, y: number): boolean;
}

const UNITS = 16;
/** Sample points along each side of a pixel. */
const SAMPLES = 8;

/** RGBA pixels of the picture, edges smoothed by counting sample points. */
export function draw(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      pixels.set(pixel(shapes, row, column, UNITS / size), (row * size + column) * 4);
    }
  }
  return pixels;
}

function pixel(shapes: readonly Shape[], row: number, column: number, scale: number): [number, number, number, number] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = (column + ((i % SAMPLES) + 0.5) / SAMPLES) * scale;
    const y = (row + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * scale;
    const top = shapes.findLast((shape) => shape.contains(x, y));
    if (top === undefined) continue;
    covered++;
    top.color.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  const [red = 0, green = 0, blue = 0] = sum.map((value) => Math.round(value / Math.max(covered, 1)));
  return [red, green, blue, Math.round((covered / SAMPLES ** 2) * 255)];
}
