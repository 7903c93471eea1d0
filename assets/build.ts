import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draw } from './draw';
import { MARKS } from './marks';
import { encodePng } from './png';

/** Draws the icons that the manifest names; with `--check` tells (status 1) which of them are not what this script draws. */
const SIZES = [16, 32, 64, 80];
const check = process.argv.includes('--check');

for (const [name, shapes] of Object.entries(MARKS)) {
  for (const size of SIZES) {
    const path = join(import.meta.dirname, `${name}-${size}.png`);
    const png = encodePng(draw(shapes, size), size);
    if (!check) writeFileSync(path, png);
    else if (!readFileSync(path).equals(png)) {
      console.error(`assets/${name}-${size}.png is not current: run npm run generate`);
      process.exitCode = 1;
    }
  }
}
