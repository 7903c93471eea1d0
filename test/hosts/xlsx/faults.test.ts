import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';
import { openXlsxFile } from '../../../src/hosts/xlsx/file';
import { buildXlsx } from '../../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { review } from '../../../src/review/review';
import { branchSample } from '../../../samples/branch';

const CHILD = join(__dirname, 'child');

let folder: string;
let program: string;
let before: Uint8Array;
let after: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'biaochi-faults-'));
  program = join(folder, 'program.cjs');
  buildSync({ entryPoints: [join(CHILD, 'write-atomically.ts')], bundle: true, platform: 'node', outfile: program });
  before = buildXlsx(branchSample());
  const host = openXlsx(before, '支部.xlsx');
  await host.apply(review(await host.read(), { asOf: '2026-11-22' }).plan);
  after = host.save();
  writeFileSync(join(folder, 'after.xlsx'), after);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes the reviewed workbook over the one that was reviewed, in a process to which this happens. */
function write(fault: string, at: number) {
  const home = mkdtempSync(join(folder, 'home-'));
  const target = join(home, '支部.xlsx');
  writeFileSync(target, before);
  const faults = pathToFileURL(join(CHILD, 'file-faults.mjs')).href;
  const { signal, stdout } = spawnSync(
    process.execPath,
    ['--import', faults, program, target, join(folder, 'after.xlsx')],
    { env: { ...process.env, FAULT: fault, FAULT_AT: String(at), NODE_OPTIONS: '' }, encoding: 'utf8' },
  );
  const [outcome = '', calls = ''] = stdout.split('\n');
  const bytes = readFileSync(target);
  const found =
    Buffer.compare(bytes, before) === 0 ? 'before' : Buffer.compare(bytes, after) === 0 ? 'after' : 'between';
  return { target, outcome, found, calls: Number(calls), killed: signal === 'SIGKILL', files: readdirSync(home) };
}

test('without a fault the file is replaced, and nothing is left beside it', () => {
  expect(write('none', 0)).toMatchObject({ outcome: 'written', found: 'after', files: ['支部.xlsx'] });
});

test.each(['ENOSPC', 'EIO'])('%s at any call: the file is the old one or the new one', async (fault) => {
  const { calls } = write('none', 0);
  expect(calls).toBeGreaterThanOrEqual(9);
  for (let at = 1; at <= calls; at += 1) {
    const { outcome, found, target, files } = write(fault, at);
    expect(['written', 'unwritableFile']).toContain(outcome);
    expect([at, found]).toEqual([at, outcome === 'written' ? 'after' : 'before']);
    expect([at, files]).toEqual([at, ['支部.xlsx']]);
    await expect((await openXlsxFile(target)).read()).resolves.toBeDefined();
  }
});

test.each(['killBefore', 'killAfter'])('%s at any call: the file is the old one or the new one', async (fault) => {
  const { calls } = write('none', 0);
  const found = [];
  for (let at = 1; at <= calls; at += 1) {
    const outcome = write(fault, at);
    expect([at, outcome.killed]).toEqual([at, true]);
    found.push(outcome.found);
    await expect((await openXlsxFile(outcome.target)).read()).resolves.toBeDefined();
  }
  // Once the new file is in its place it stays there.
  expect(found).toEqual([...found].sort().reverse());
  expect(new Set(found)).toEqual(new Set(['before', 'after']));
});
