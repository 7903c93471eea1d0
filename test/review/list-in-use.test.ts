import { textIn } from '../../src/rectification/item';
import type { RectificationColumn } from '../../src/rectification/columns';
import { review, type ReviewOptions } from '../../src/review/review';
import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { shownSheets, type Content } from '../../src/workbook/plan';
import type { Workbook } from '../../src/workbook/host';
import { openOffice } from '../office-host/open-office';
import { Desk, type OnDesk } from './life/desk';
import { listIn, logLines, type ShownList } from './life/list';
import { RUBRIC_ALONE } from './life/workbooks';

const text = (words: string): Content => ({ kind: 'text', text: words });
const onDesk = (): OnDesk => ({ host: createExcelHost(), reopened: async () => onDesk() });

/** A workbook in Excel after its first run. */
async function listed() {
  const { host } = openOffice(RUBRIC_ALONE, { versions: { ExcelApi: '1.18' } });
  const desk = new Desk(onDesk());
  await run(desk, '2026-11-22');
  return { host, desk };
}

async function run(desk: Desk, asOf: string, options: Partial<ReviewOptions> = {}) {
  const { plan, result } = review(await desk.read(), { asOf, ...options });
  return { plan, result, report: await desk.apply(plan) };
}

function theList(workbook: Workbook): ShownList {
  const list = listIn(workbook);
  if (list === undefined) throw new Error('no list');
  return list;
}

function textsOf(workbook: Workbook, column: RectificationColumn): string[] {
  return theList(workbook).rows.map((row) => textIn(row, column));
}

async function type(desk: Desk, row: number, typed: Partial<Record<RectificationColumn, string>>): Promise<void> {
  for (const [column, words] of Object.entries(typed)) {
    const { grid, layout } = theList(await desk.read());
    await desk.type(grid, row, layout.columns[column as RectificationColumn], text(words));
  }
}

const CLOSED = {
  status: '已完成',
  conclusion: '属实',
  evidence: '会议记录',
  closure: '已销号',
  closedOn: '2026-12-01',
};

test('a renamed list goes on under its new name: nothing is listed again, and steps are recorded', async () => {
  const { host, desk } = await listed();
  const sheet = host.book.sheets.find(({ name }) => name === '整改台账');
  if (sheet !== undefined) sheet.name = '第一党支部整改（2026）';
  await type(desk, 4, { owner: '沈若兰', status: '整改中' });
  const { report, result } = await run(desk, '2026-11-29');
  expect(report.sheetsAdded).toEqual(['整改记录']);
  expect(result.rectifications.map(({ cell }) => cell.split('!')[0])).toEqual(
    Array.from({ length: 3 }, () => '第一党支部整改（2026）'),
  );
  expect(logLines(await desk.read())).toHaveLength(1);
});

test('rows that a filter hides are kept up and keep their ids like all others', async () => {
  const { host, desk } = await listed();
  const ids = async () => textsOf(await desk.read(), 'id');
  const before = await ids();
  const sheet = host.book.sheets.find(({ name }) => name === '整改台账');
  for (const row of [4, 6]) sheet?.hiddenRows.add(row);
  const rubric = (await desk.read()).grids.find((grid) => grid.sheet === '验收评分表');
  if (rubric !== undefined) await desk.type(rubric, 3, 7, { kind: 'number', value: 0 });
  await run(desk, '2026-11-29');
  expect(await ids()).toEqual(before);
  expect(textsOf(await desk.read(), 'detection')).toEqual([...['未再检出（自2026-11-29）', '检出', '检出']]);
  expect([...(sheet?.hiddenRows ?? [])]).toEqual([4, 6]);
});

test('two people close one item: who comes second is told of the cells, and the item is recorded once', async () => {
  const { desk } = await listed();
  await type(desk, 4, { owner: '沈若兰', status: '待复查' });
  await run(desk, '2026-11-29');
  const workbook = await desk.read();
  const [id = ''] = textsOf(workbook, 'id');
  const asked = (checker: string) =>
    review(workbook, { asOf: '2026-12-02', rectify: [{ id, ...CLOSED, checker }] }).plan;
  const [first, second] = [asked('许知远'), asked('周文海')];
  expect((await desk.apply(first)).conflicts).toEqual([]);
  const { layout } = theList(await desk.read());
  const { conflicts } = await desk.apply(second);
  expect(conflicts).toEqual(
    expect.arrayContaining([expect.objectContaining({ sheet: '整改台账', row: 4, column: layout.columns.checker })]),
  );
  const after = await run(desk, '2026-12-02');
  expect(shownSheets(after.plan)).toEqual([]);
  expect(textsOf(await desk.read(), 'checker')[0]).toBe('许知远');
  expect(logLines(await desk.read()).map(({ key, to }) => [key, to])).toEqual([
    [id, '待复查/未销号'],
    [id, '已完成/已销号'],
  ]);
});

test('a second closing typed over the first is not recorded again', async () => {
  const { desk } = await listed();
  await type(desk, 4, { owner: '沈若兰', status: '待复查' });
  await run(desk, '2026-11-29');
  await type(desk, 4, { ...CLOSED, checker: '许知远' });
  await run(desk, '2026-12-02');
  await type(desk, 4, { ...CLOSED, checker: '周文海', closedOn: '2026-12-02' });
  await run(desk, '2026-12-03');
  expect(logLines(await desk.read()).map(({ to }) => to)).toEqual(['待复查/未销号', '已完成/已销号']);
});
