import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GENERATED } from './generated';

/** `tsx docs/build.ts` writes the generated files; with `--check` it only tells which are out of date, and fails. */
const root = join(__dirname, '..');
const check = process.argv.includes('--check');

for (const { path, render } of GENERATED) {
  const file = join(root, path);
  const text = render();
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) {
    console.error(`${path} is out of date: run npx tsx docs/build.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`wrote ${path}`);
  }
}
