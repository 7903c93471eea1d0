import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The built pane, gzipped: the scripts its page asks for at once, and all scripts there are. */
export function paneFigures(root: string): readonly Record<string, unknown>[] {
  const folder = join(root, 'dist', 'pane');
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const entry = scripts.filter((name) => page.includes(name));
  if (entry.length === 0) throw new Error('the page asks for no script');
  return [
    {
      figure: 'pane.bundle.gzipKB',
      value: gzippedKB(folder, entry),
      allKB: gzippedKB(folder, scripts),
      aim: 'at most 200',
    },
  ];
}

function gzippedKB(folder: string, names: readonly string[]): number {
  const bytes = names.reduce((sum, name) => sum + gzipSync(readFileSync(join(folder, name))).length, 0);
  return Math.round(bytes / 102.4) / 10;
}
