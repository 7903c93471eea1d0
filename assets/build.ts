/** Draws the icons that the manifest names: `npx tsx assets/build.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw } from './draw';
import { MARKS } from './marks';
import { encodePng } from './png';

const SIZES = [16, 32, 64, 80];

for (const [name, shapes] of Object.entries(MARKS)) {
  for (const size of SIZES) {
    writeFileSync(join(import.meta.dirname, `${name}-${size}.png`), encodePng(draw(shapes, size), size));
  }
}
