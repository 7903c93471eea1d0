import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseConflicts } from '../../src/cli/conflict-text';
import { applyAndSave } from '../../src/cli/save-workbook';
import { openXlsxFile } from '../../src/hosts/xlsx/file';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { at, plan, write } from '../hosts/contract/plans';
import { newSheet, write as put } from '../hosts/xlsx/plans';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'biaochi-save-'));
  file = join(folder, '评分.xlsx');
  await writeFile(file, buildXlsx({ sheets: [newSheet('评分表', [put('A1', '班子健全'), put('B1', 5)])] }));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const five = { kind: 'number', value: 5 } as const;
const scoring = plan('评分表', [write('B1', { kind: 'number', value: 4 }, five)]);

/** Somebody opens the file, types and saves it. */
async function somebodyTypes(cell: string, value: number): Promise<void> {
  const host = await openXlsxFile(file);
  await host.apply(plan('评分表', [write(cell, { kind: 'number', value }, at(await host.read(), '评分表', cell))]));
  await writeFile(file, host.save());
}

test('what somebody saved elsewhere in the file since it was read stays', async () => {
  const host = await openXlsxFile(file);
  await somebodyTypes('C1', 9);
  expect((await applyAndSave(host, scoring, { file, target: file })).conflicts).toEqual([]);
  const after = await (await openXlsxFile(file)).read();
  expect(at(after, '评分表', 'B1')).toEqual({ kind: 'number', value: 4 });
  expect(at(after, '评分表', 'C1')).toEqual({ kind: 'number', value: 9 });
});

test('what somebody saved in a cell of the plan is told with the cell, and nothing is written', async () => {
  const host = await openXlsxFile(file);
  await somebodyTypes('B1', 3);
  const bytes = await readFile(file);
  const report = await applyAndSave(host, scoring, { file, target: file });
  expect(await readFile(file)).toEqual(bytes);
  const told: string[] = [];
  const output = { print: () => undefined, tell: (text: string) => void told.push(text) };
  expect(() => refuseConflicts(report, output)).toThrow('文件内容在读取后有变化');
  expect(told.join()).toContain('评分表!B1 读取时为 “5”，现为 “3”');
});
