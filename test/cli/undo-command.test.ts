import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxFile } from '../../src/hosts/xlsx/file';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { branchSample } from '../../samples/branch';
import { at, plan, write } from '../hosts/contract/plans';
import { contents } from '../support/contents';
import { biaochi } from './biaochi';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'biaochi-undo-'));
  file = join(folder, '支部.xlsx');
  await writeFile(file, buildXlsx(branchSample()));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function cells(path: string) {
  return contents(await (await openXlsxFile(path)).read());
}

test('takes back what review wrote in place; a second time there is nothing to take back', async () => {
  const before = await cells(file);
  await biaochi('review', file, '--in-place');
  expect(await cells(file)).not.toEqual(before);
  const { status, out } = await biaochi('undo', file, '--in-place');
  expect(status).toBe(0);
  expect(out).toMatch(/^已撤销上次写入：恢复\d+个单元格，删除当时新增的工作表：评分结果、整改台账、核验设置。/);
  expect(await cells(file)).toEqual(before);
  expect(await biaochi('undo', file, '--in-place')).toEqual({ status: 0, out: `“${file}”没有可撤销的写入。`, err: '' });
});

test('writes beside the input, and over no file that is there', async () => {
  await biaochi('review', file, '--in-place');
  const bytes = await readFile(file);
  const out = join(folder, 'out');
  expect((await biaochi('undo', file, '--out', out)).out).toContain(join(out, '支部.undone.xlsx'));
  expect((await biaochi('undo', file, '--out', out)).out).toContain(join(out, '支部-2.undone.xlsx'));
  expect(await readFile(file)).toEqual(bytes);
});

test('says what stays because people worked on it, and ends with status 1', async () => {
  await biaochi('review', file, '--in-place');
  const host = await openXlsxFile(file);
  await host.apply(
    plan('整改台账', [write('G4', { kind: 'text', text: '李四' }, at(await host.read(), '整改台账', 'G4'))]),
  );
  await writeFile(file, host.save());
  const { status, out } = await biaochi('undo', file, '--in-place');
  expect(status).toBe(1);
  expect(out).toContain('工作表“整改台账”保留：写入后有人改过（G4）。');
});

test.each([[[]], [['a.xlsx', 'b.xlsx']], [['a.xlsx', '--in-place', '--out', 'out']]])(
  '%j is wrong usage',
  async (args) => {
    expect((await biaochi('undo', ...args)).status).toBe(2);
  },
);
