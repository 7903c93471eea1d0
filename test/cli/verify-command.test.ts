import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openXlsxFile } from '../../src/hosts/xlsx/file';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import type { Content, WritePlan } from '../../src/workbook/plan';
import { branchSample } from '../../samples/branch';
import { at, plan, write } from '../hosts/contract/plans';
import { biaochi } from './biaochi';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'biaochi-verify-'));
  file = join(folder, '支部.xlsx');
  await writeFile(file, buildXlsx(branchSample()));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function apply(
  toPlan: (read: (sheet: string, cell: string) => ReturnType<typeof at>) => WritePlan,
): Promise<void> {
  const host = await openXlsxFile(file);
  const workbook = await host.read();
  const report = await host.apply(toPlan((sheet, cell) => at(workbook, sheet, cell)));
  expect(report.conflicts).toEqual([]);
  await writeFile(file, host.save());
}

async function type(sheet: string, cell: string, content: Content): Promise<void> {
  await apply((read) => plan(sheet, [write(cell, content, read(sheet, cell))]));
}

const number = (value: number): Content => ({ kind: 'number', value });

test('a workbook as the run left it is consistent, on any later day', async () => {
  await biaochi('review', file, '--in-place', '--as-of', '2026-03-31');
  const { status, out, err } = await biaochi('verify', file);
  expect([status, err]).toEqual([0, '']);
  expect(out.split('\n')).toEqual([
    '一致：所示评分与所填内容一致，核验后没有改动。',
    expect.stringMatching(/^核验截至日期：2026-03-31 {4}程序版本：.*规则集：/),
  ]);
});

test('never reviewed, or undone: no record', async () => {
  expect(await biaochi('verify', file)).toMatchObject({ status: 1, out: expect.stringMatching(/^没有核验记录/) });
  await biaochi('review', file, '--in-place');
  await biaochi('undo', file, '--in-place');
  expect((await biaochi('verify', file)).out).toMatch(/^没有核验记录/);
});

test('a changed score is named, with what is shown and what is right', async () => {
  await biaochi('review', file, '--in-place');
  const entry = JSON.parse((await biaochi('review', file, '--dry-run', '--json', '-')).out) as {
    rubrics: { items: { status: string; cells: Record<string, string> }[] }[];
  };
  const cell =
    entry.rubrics[0]?.items.find(({ status, cells }) => status === 'scored' && cells.score !== undefined)?.cells
      .score ?? '';
  await type('验收评分表', cell, number(0.5));
  const { status, out } = await biaochi('verify', file);
  expect(status).toBe(1);
  expect(out).toMatch(/^不一致：/);
  expect(out).toContain(`  验收评分表!${cell} 已改动（核验时与现在不同）`);
  expect(out).toMatch(/评分结果!D8 显示为 “[\d.]+”，应为 “[\d.]+”/);
  await biaochi('review', file, '--in-place');
  const again = await biaochi('verify', file);
  expect(again.status).toBe(0);
  // Nobody has opened the file since: the formulas are right, their stored results are those of before.
  expect(again.out).toMatch(/评分结果!D5 存有旧的计算结果 “[\d.]+”，在 Excel 或 WPS 中打开后为 “[\d.]+”/);
});

test('a figure typed over on 评分结果 is found, though no entry changed', async () => {
  await biaochi('review', file, '--in-place');
  await type('评分结果', 'D5', number(99));
  const { status, out } = await biaochi('verify', file);
  expect(status).toBe(1);
  expect(out).toMatch(/评分结果!D5 显示为 “99”，应为 “[\d.]+”（公式 =/);
});

test('a change that does not touch the result is told and does no harm', async () => {
  await biaochi('review', file, '--in-place');
  await type('验收评分表', 'Z40', { kind: 'text', text: '打印两份' });
  const { status, out } = await biaochi('verify', file);
  expect(status).toBe(0);
  expect(out).toMatch(/^一致：核验后有改动，但不影响结果/);
  expect(out).toContain('验收评分表!Z40 已改动');
});

test('work on the rectification list is no change to the scores', async () => {
  await biaochi('review', file, '--in-place');
  await type('整改台账', 'G4', { kind: 'text', text: '李四' });
  expect((await biaochi('verify', file)).out).toMatch(/^一致：所示评分与所填内容一致，核验后没有改动。/);
});

test('ledgers and settings from outside are asked for, and told when they differ', async () => {
  const ledger = join(folder, '台账.xlsx');
  const settings = join(folder, '设置.json');
  await biaochi('template', 'ledger', ledger);
  await writeFile(settings, '{"decimals":1}');
  await biaochi('review', file, '--in-place', '--ledger', ledger, '--settings', settings);
  const missing = await biaochi('verify', file);
  expect(missing).toMatchObject({ status: 1, out: expect.stringMatching(/^无法核对：缺少核验时使用的文件。/) });
  expect(missing.out).toContain('缺少台账文件“台账.xlsx”，请用 --ledger 指定。');
  expect(missing.out).toContain('核验时使用了设置文件，请用 --settings 指定。');
  expect(await biaochi('verify', file, '--ledger', ledger, '--settings', settings)).toMatchObject({ status: 0 });
  await writeFile(settings, '{"decimals":3}');
  expect((await biaochi('verify', file, '--ledger', ledger, '--settings', settings)).out).toContain(
    '设置文件与核验时不同。',
  );
});

test('a record made by other rules is told', async () => {
  await biaochi('review', file, '--in-place');
  await apply((read) => plan('标尺记录', [write('B6', { kind: 'text', text: '旧规则@0' }, read('标尺记录', 'B6'))]));
  const { status, out } = await biaochi('verify', file);
  expect(status).toBe(0);
  expect(out).toContain('旧规则@0');
});

test('--json - prints JSON alone', async () => {
  await biaochi('review', file, '--in-place');
  await type('验收评分表', 'Z40', { kind: 'text', text: '打印两份' });
  const { out } = await biaochi('verify', file, '--json', '-');
  expect(JSON.parse(out)).toMatchObject({
    schema: 'biaochi/verify@1',
    workbook: '支部.xlsx',
    verdict: 'consistent',
    changed: [{ sheet: '验收评分表', isMissing: false, cells: ['Z40'] }],
    wrong: [],
  });
});

test.each([[[]], [['a.xlsx', 'b.xlsx']], [['没有.xlsx']]])('%j cannot be verified', async (args) => {
  expect((await biaochi('verify', ...args)).status).toBe(2);
});
