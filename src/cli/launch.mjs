#!/usr/bin/env node
/**
 * Starts the command line from a checkout: bundles it when there is no bundle yet, or when a source is newer, then runs it.
 * Everything the build prints goes to standard error, so that `--json -` prints JSON alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const bundle = join(root, 'dist', 'cli', 'main.js');
const require = createRequire(import.meta.url);

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  return ['src', 'package.json', 'webpack.config.js'].some((path) => newest(join(root, path)) > built);
}

if (isStale()) {
  process.stderr.write('正在构建命令行程序（仅首次，或源代码有改动时）……\n');
  const webpack = require.resolve('webpack-cli/bin/cli.js', { paths: [root] });
  const built = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'cli'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (built.status !== 0) {
    process.stderr.write('构建失败。请先运行 npm ci。\n');
    process.exit(3);
  }
}

require(bundle);
