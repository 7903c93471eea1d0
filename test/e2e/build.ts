import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { CDN, ROOT, SITE } from './paths';

const SOURCES = ['src', 'assets', 'webpack.config.js', 'manifest.xml', 'package-lock.json'];
const PAGE = join(SITE, 'taskpane.html');

/** Builds dist/pane unless it is newer than everything it is made from, and made with the usual settings. */
export function buildIfStale(): void {
  const newest = Math.max(...SOURCES.map((source) => newestIn(join(ROOT, source))));
  if (existsSync(PAGE) && statSync(PAGE).mtimeMs > newest && readFileSync(PAGE, 'utf8').includes(CDN)) return;
  // The settings of a build for delivery are not those of the test.
  const env = { ...process.env, OFFICE_JS_URL: 'global', BIAOCHI_BASE_URL: '' };
  const webpack = join(ROOT, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'pane'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the build of the pane failed: npm run build');
  // Webpack leaves files alone that come out the same.
  utimesSync(PAGE, new Date(), new Date());
}

function newestIn(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
