import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CDN, ROOT, SITE, WORKBENCH } from './paths';

const SOURCES = ['src', 'assets', 'samples', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
/** The page of each build, and what only a build with the usual settings says in it. */
const PAGES = {
  pane: { page: join(SITE, 'taskpane.html'), says: CDN },
  workbench: { page: join(WORKBENCH, 'index.html'), says: "script-src 'self';" },
};

export type Built = keyof typeof PAGES;

/** Builds dist/pane or dist/workbench unless it is newer than all it is made from, and made with the usual settings. */
export function buildIfStale(name: Built): void {
  const { page, says } = PAGES[name];
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
  if (existsSync(page) && statSync(page).mtimeMs > newest && readFileSync(page, 'utf8').includes(says)) return;
  // The settings of a build for delivery are not those of the test.
  const env = { ...process.env, OFFICE_JS_URL: 'global', BIAOCHI_BASE_URL: '' };
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', name], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`the build of the ${name} failed: npm run build`);
  // Webpack leaves files alone that come out the same.
  utimesSync(page, new Date(), new Date());
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
