import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE } from '../paths';
import type { Scenario } from '../scenario';

const KILOBYTE = 1024;

export const delivery: readonly Scenario[] = [
  {
    title: 'what has to load before the first screen stays below 200 KB compressed',
    async run() {
      const page = readFileSync(join(SITE, 'taskpane.html'), 'utf8');
      const entry = readdirSync(SITE).filter((name) => name.endsWith('.js') && page.includes(name));
      const size = entry.reduce((sum, name) => sum + gzipSync(readFileSync(join(SITE, name))).length, 0);
      assert.ok(entry.length >= 2, 'the page names its scripts');
      assert.ok(size <= 200 * KILOBYTE, `${size} bytes`);
    },
  },
];
