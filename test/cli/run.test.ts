import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { openXlsxFile } from '../../src/hosts/xlsx/file';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { readLedger } from '../../src/ledger/read-ledger';
import { branchSample } from '../../samples/branch';
import { officeSample } from '../../samples/office';

let folder: string;
let branch: string;
let office: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'biaochi-cli-'));
  branch = join(folder, 'branch.xlsx');
  office = join(folder, 'office.xlsx');
  await writeFile(branch, buildXlsx(branchSample()));
  await writeFile(office, buildXlsx(officeSample()));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command as a shell would, in a world where today is 2026-11-22. */
async function biaochi(...args: string[]) {
  const printed: string[] = [];
  const told: string[] = [];
  const status = await run(args, {
    today: '2026-11-22',
    sample: branch,
    output: { print: (text) => printed.push(text), tell: (text) => told.push(text) },
  });
  return { status, out: printed.join('\n'), err: told.join('\n') };
}

test('reviews a workbook, prints the card, writes a copy and leaves the input alone', async () => {
  const before = await readFile(branch);
  const { status, out } = await biaochi('review', branch, '--out', join(folder, 'out'));
  expect(status).toBe(1);
  expect(out).toContain('总分：');
  expect(out).toContain('验收评分表!I16：“会风严谨”的得分“6”大于分值（5分），没有计入');
  expect(await readFile(branch)).toEqual(before);
  const reviewed = await (await openXlsxFile(join(folder, 'out', 'branch.reviewed.xlsx'))).read();
  const names = reviewed.grids.map((grid) => grid.sheet);
  expect(names).toEqual(['封面', '验收评分表', '评分结果', '整改台账', '核验设置', '标尺记录']);
});

test('a workbook in which everything was understood ends with status 0', async () => {
  expect((await biaochi('review', office, '--dry-run')).status).toBe(0);
});

test('with no file the bundled sample is reviewed', async () => {
  const { err } = await biaochi('review', '--dry-run');
  expect(err).toContain(branch);
});

test('--json - prints JSON alone; several files are one line each', async () => {
  const one = await biaochi('review', office, '--json', '-', '--dry-run');
  expect(JSON.parse(one.out)).toMatchObject({
    schema: 'biaochi/review@1',
    workbook: 'office.xlsx',
    asOf: '2026-11-22',
  });
  const two = await biaochi('review', office, branch, '--json', '-', '--dry-run', '--as-of', '2026-01-02');
  expect(two.out.split('\n').map((line) => (JSON.parse(line) as { asOf: string }).asOf)).toEqual([
    '2026-01-02',
    '2026-01-02',
  ]);
});

test('--dry-run writes nothing and prints every change', async () => {
  const { out } = await biaochi('review', branch, '--dry-run', '--out', join(folder, 'out'));
  expect(out).toContain('I8  （空） → =IF(ISNUMBER(H8),E8-ABS(H8),"")');
  expect(await readdir(folder)).toEqual(['branch.xlsx', 'office.xlsx']);
});

test('--in-place writes the file itself; a second run changes not one byte', async () => {
  await biaochi('review', office, '--in-place');
  const once = await readFile(office);
  const { out } = await biaochi('review', office, '--in-place');
  expect(out).toContain('没有改动');
  expect(await readFile(office)).toEqual(once);
});

test('one bad file among several stops nothing', async () => {
  const bad = join(folder, 'bad.xlsx');
  await writeFile(bad, 'not a workbook');
  const { status, out, err } = await biaochi(
    'review',
    bad,
    office,
    join(folder, 'missing.xlsx'),
    '--json',
    '-',
    '--dry-run',
  );
  expect(status).toBe(2);
  const lines = out.split('\n').map((line) => JSON.parse(line) as { schema: string; code?: string });
  expect(lines.map(({ schema, code }) => code ?? schema)).toEqual(['notWorkbook', 'biaochi/review@1', 'notFound']);
  expect(err).toContain('bad.xlsx');
  expect(err).toContain('missing.xlsx');
});

test('two files of one name in one run do not overwrite each other', async () => {
  const other = await mkdtemp(join(folder, 'other-'));
  await writeFile(join(other, 'office.xlsx'), buildXlsx(officeSample()));
  await biaochi('review', office, join(other, 'office.xlsx'), '--out', join(folder, 'out'));
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['office-2.reviewed.xlsx', 'office.reviewed.xlsx']);
});

test('a workbook without a rubric is told and nothing is written', async () => {
  const plain = join(folder, 'plain.xlsx');
  const [notice] = officeSample().sheets;
  await writeFile(plain, buildXlsx({ sheets: notice === undefined ? [] : [notice] }));
  const { status, out } = await biaochi('review', plain, '--out', join(folder, 'out'));
  expect(status).toBe(1);
  expect(out).toContain('工作簿“plain.xlsx”中没有找到评分表');
  expect(await readdir(folder)).not.toContain('out');
});

test('settings from a file win', async () => {
  const settings = join(folder, 'settings.json');
  await writeFile(settings, JSON.stringify({ grades: [{ name: '优秀', from: 10 }] }));
  const { out } = await biaochi('review', office, '--settings', settings, '--json', '-', '--dry-run');
  expect(JSON.parse(out)).toMatchObject({ score: { grade: '优秀' } });
});

test('the rubric template is a workbook that reads without a problem, and is never overwritten', async () => {
  const file = join(folder, '评分表.xlsx');
  expect((await biaochi('template', 'rubric', file)).status).toBe(0);
  const parsed = await biaochi('parse-rubric', file, '--json');
  expect(parsed.status).toBe(0);
  expect(JSON.parse(parsed.out)).toMatchObject({ problems: [], rubrics: [{ maximum: 100, items: { length: 19 } }] });
  const again = await biaochi('template', 'rubric', file);
  expect(again.status).toBe(2);
  expect(again.err).toContain('没有覆盖');
});

test('the ledger template is a workbook with a sheet for every ledger, and none of them is taken for a rubric', async () => {
  const file = join(folder, '台账.xlsx');
  expect((await biaochi('template', 'ledger', file)).status).toBe(0);
  const { grids } = await (await openXlsxFile(file)).read();
  expect(grids.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining(['填报说明', '党员名册', '会议记录', '党费收缴']),
  );
  expect(readLedger(grids).problems).toEqual([]);
  expect((await biaochi('parse-rubric', file)).status).not.toBe(0);
});

test('parse-rubric says what every header and every scoring sentence was taken for', async () => {
  const { status, out } = await biaochi('parse-rubric', branch);
  expect(status).toBe(0);
  expect(out).toContain('E列 分值 → 分值（按表头文字）');
  expect(out).toContain('F列 评分标准 → 评分标准（按列中内容）');
  expect(out).toMatch(/第11行 .*议事决策 {2}7分 {2}→ S10\n {4}· .*扣1分/u);
});

test('explains rules, standards and problem codes', async () => {
  expect((await biaochi('explain', 'S02-5')).out).toContain('纪检委员');
  expect((await biaochi('explain', 'S02')).out).toContain('班子健全');
  expect((await biaochi('explain', 'score.missing')).out).toContain('不按0分计');
  expect((await biaochi('explain', 'S99')).status).toBe(2);
  expect((await biaochi('explain', '__proto__')).status).toBe(2);
});

test.each([[[]], [['nonsense']], [['review', '--nonsense']], [['parse-rubric']], [['template', 'rubric', 'x.txt']]])(
  '%j is wrong usage',
  async (args) => {
    const { status, err } = await biaochi(...args);
    expect(status).toBe(2);
    expect(err).toContain('用法');
  },
);

test('an earlier result in which people have worked is not written over', async () => {
  const out = join(folder, 'out');
  await biaochi('review', office, '--out', out);
  const reviewed = join(out, 'office.reviewed.xlsx');
  const host = await openXlsxFile(reviewed);
  await host.apply({
    sheets: [
      {
        sheet: '整改台账',
        cells: [{ row: 4, column: 6, content: { kind: 'text', text: '下月补选' }, expected: { kind: 'empty' } }],
      },
    ],
  });
  const worked = host.save();
  await writeFile(reviewed, worked);
  await biaochi('review', office, '--out', out);
  expect(new Uint8Array(await readFile(reviewed))).toEqual(new Uint8Array(worked));
  expect(await readdir(out)).toContain('office-2.reviewed.xlsx');
});

test('an input is never written over, also when it is the output of another', async () => {
  await biaochi('review', office, '--out', folder);
  const second = join(folder, 'office.reviewed.xlsx');
  const before = await readFile(second);
  await biaochi('review', office, second, '--out', folder);
  expect(await readFile(second)).toEqual(before);
});

test('--in-place without a file is refused, an unreadable ledger stops nothing, and --help helps', async () => {
  expect((await biaochi('review', '--in-place')).status).toBe(2);
  const { status, out } = await biaochi('review', office, '--dry-run', '--ledger', join(folder, 'none.xlsx'));
  expect(status).toBe(2);
  expect(out).toContain('总分：');
  expect((await biaochi('review', '--help')).status).toBe(0);
});

test('recheck looks at one item again and writes nothing', async () => {
  const out = join(folder, 'recheck');
  const reviewed = await biaochi('review', office, '--out', out, '--json', '-', '--as-of', '2026-11-22');
  const [item] = (JSON.parse(reviewed.out) as { rectifications: { id: string; problem: string }[] }).rectifications;
  const file = join(out, 'office.reviewed.xlsx');
  const before = await readFile(file);
  const { status, out: text } = await biaochi('recheck', file, item?.id ?? '', '--as-of', '2026-11-22');
  expect(status).toBe(0);
  expect(text).toContain(`${item?.id}：问题仍在`);
  expect(await readFile(file)).toEqual(before);
  expect((await biaochi('recheck', file, 'R-0000000000')).err).toContain('没有这个编号');
  expect((await biaochi('recheck', file)).status).toBe(2);
});

test('--lists also writes the three lists and the statistics', async () => {
  const out = join(folder, 'lists');
  const { status } = await biaochi('review', office, '--out', out, '--lists');
  expect(status).toBe(0);
  const { grids } = await (await openXlsxFile(join(out, 'office.reviewed.xlsx'))).read();
  expect(grids.map((grid) => grid.sheet)).toEqual(
    expect.arrayContaining(['整改台账', '问题清单', '责任清单', '整改清单', '整改统计']),
  );
});
