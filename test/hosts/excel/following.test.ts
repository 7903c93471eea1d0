import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Workbook, WorkbookHost } from '../../../src/workbook/host';
import { cellFor, findSheet, newSheet, type Sheet } from '../../office-host/book';
import type { OfficeHost } from '../../office-host/office-host';
import { openOffice } from '../../office-host/open-office';
import { at, plan, sheetOf, write } from '../contract/plans';
import { fixtureCells, type FixtureCell, type FixtureSheet, type FixtureWorkbook } from '../fixture-workbook';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

function ledger(name: string, more: Readonly<Record<string, FixtureCell>> = {}): FixtureSheet {
  const rows = Array.from({ length: 30 }, (_, row) => [
    `第${row + 1}次`,
    '甲、乙、丙',
    row,
    '会议室',
    '主持人',
    '记录人',
  ]);
  return { name, cells: { ...fixtureCells(rows), ...more } };
}

const sheets = (count: number): FixtureWorkbook => ({
  sheets: Array.from({ length: count }, (_, index) => ledger(`台账${index + 1}`)),
});

interface Followed {
  readonly host: OfficeHost;
  readonly excel: WorkbookHost;
  readonly first: Workbook;
  /** Reads what is new, and tells which sheets were read again. */
  again(since?: Workbook): Promise<{ readonly workbook: Workbook; readonly reread: readonly string[] }>;
}

/** A workbook that has been read and is being observed. */
async function followed(workbook: FixtureWorkbook, versions = { ExcelApi: '1.18' }): Promise<Followed> {
  const { host } = openOffice(workbook, { versions });
  const excel = createExcelHost();
  await excel.observe(() => undefined);
  const first = await excel.read();
  return {
    host,
    excel,
    first,
    async again(since = first) {
      await settle();
      const read = await excel.read({ since });
      const known = new Set(since.grids);
      return { workbook: read, reread: read.grids.filter((grid) => !known.has(grid)).map(({ sheet }) => sheet) };
    },
  };
}

function tab(host: OfficeHost, name: string): Sheet {
  const sheet = findSheet(host.book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

const ALL = ['台账1', '台账2', '台账3'];

test('one edit among twenty sheets costs two syncs and the bytes of one sheet', async () => {
  const { host, again } = await followed(sheets(20));
  host.user.edit('台账1', 'B2', '丁');
  await settle();
  const before = { ...host.counters };
  const { workbook, reread } = await again();
  expect(reread).toEqual(['台账1']);
  expect(at(workbook, '台账1', 'B2')).toEqual({ kind: 'text', text: '丁' });
  expect(host.counters.syncs - before.syncs).toBe(2);
  const bytes = host.counters.bytesOut - before.bytesOut;
  const { host: one } = await followed(sheets(1));
  expect(bytes).toBeLessThan(one.counters.bytesOut + 20 * 250);
});

test('a co-author’s sheet is read besides the one in front', async () => {
  const { host, again } = await followed(sheets(3));
  host.user.coauthorEdit('台账3', 'B2', '丁');
  const { workbook, reread } = await again();
  expect(reread).toEqual(['台账1', '台账3']);
  expect(at(workbook, '台账3', 'B2')).toEqual({ kind: 'text', text: '丁' });
});

test('what Excel tells of by no event is seen on every sheet that has been in front', async () => {
  const { host, again } = await followed(sheets(3));
  tab(host, '台账1').merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  host.user.activate('台账2');
  tab(host, '台账2').hiddenRows.add(4);
  const { workbook, reread } = await again();
  expect(reread).toEqual(['台账1', '台账2']);
  expect(sheetOf(workbook, '台账1').merges).toHaveLength(1);
  expect([...sheetOf(workbook, '台账2').hiddenRows]).toEqual([4]);
  // Both have been read since; only the one in front goes on counting.
  expect((await again(workbook)).reread).toEqual(['台账2']);
});

test('each workbook that was read can be brought up to date, not only the last', async () => {
  const { host, first, again } = await followed(sheets(3));
  host.user.edit('台账2', 'B2', '丁');
  const { workbook } = await again();
  expect((await again(workbook)).reread).toEqual(['台账1']);
  expect((await again(first)).reread).toEqual(['台账1', '台账2']);
});

test('sheets whose formulas look further are read again with any change', async () => {
  const { host, again } = await followed({
    sheets: [
      ledger('台账1'),
      ledger('汇总', { H1: { formula: '=SUM(台账1!C1:C30)', result: 435 } }),
      ledger('台账2', { H1: { formula: '=SUM(C1:C30)', result: 435 } }),
    ],
  });
  host.user.edit('台账1', 'C1', 10);
  cellFor(tab(host, '汇总'), 1, 8).value = 445;
  const { workbook, reread } = await again();
  expect(reread).toEqual(['台账1', '汇总']);
  expect(at(workbook, '汇总', 'H1')).toMatchObject({ value: 445 });
});

test('where Excel calculates only when told to, every sheet with formulas is read again', async () => {
  const { host, again } = await followed({
    sheets: [ledger('台账1'), ledger('台账2', { H1: { formula: '=SUM(C1:C30)', result: 0 } }), ledger('台账3')],
  });
  host.book.calculationMode = 'Manual';
  expect((await again()).reread).toEqual(['台账1', '台账2']);
});

describe('sheets themselves', () => {
  test('added, deleted and moved ones come out right', async () => {
    const { host, again } = await followed(sheets(4));
    const [one, two, , four] = host.book.sheets as [Sheet, Sheet, Sheet, Sheet];
    host.book.sheets = [four, one, newSheet('{neu}', '补充'), two];
    const { workbook, reread } = await again();
    expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(['台账4', '台账1', '补充', '台账2']);
    expect(reread).toEqual(['台账1', '补充']);
  });

  test('two that have exchanged their names are not mistaken for each other', async () => {
    const { host, again } = await followed(sheets(3));
    host.user.edit('台账3', 'A1', '原台账3');
    const [two, three] = [tab(host, '台账2'), tab(host, '台账3')];
    two.name = '台账3';
    three.name = '台账2';
    const { workbook } = await again();
    expect(at(workbook, '台账2', 'A1')).toEqual({ kind: 'text', text: '原台账3' });
    expect(at(workbook, '台账3', 'A1')).toEqual({ kind: 'text', text: '第1次' });
    host.user.edit('台账2', 'A2', '新');
    expect((await again(workbook)).reread).toEqual(['台账1', '台账2']);
  });

  test('one put in place of a deleted one of the same name is read', async () => {
    const { host, again } = await followed(sheets(3));
    const [one, , three] = host.book.sheets as [Sheet, Sheet, Sheet];
    host.book.sheets = [one, newSheet('{neu}', '台账2'), three];
    expect(sheetOf((await again()).workbook, '台账2').rowCount).toBe(0);
  });

  test('hidden, shown and protected ones are read again', async () => {
    const { host, again } = await followed(sheets(4));
    tab(host, '台账2').visibility = 'hidden';
    tab(host, '台账3').protected = true;
    const { workbook, reread } = await again();
    expect(reread).toEqual(ALL);
    expect(sheetOf(workbook, '台账2').visibility).toBe('hidden');
    expect(sheetOf(workbook, '台账3').protected).toBe(true);
  });

  test('notes and comments are told of every sheet', async () => {
    const { host, first, again } = await followed(sheets(3));
    tab(host, '台账3').notes.push({ row: 2, column: 1, texts: ['缺签到表'] });
    const { workbook, reread } = await again();
    expect(reread).toEqual(['台账1', '台账3']);
    expect(sheetOf(workbook, '台账3').notes).toEqual([{ row: 2, column: 1, text: '缺签到表' }]);
    expect(at(workbook, '台账3', 'B2')).toEqual(at(first, '台账3', 'B2'));
  });

  test('a chart sheet stays left out', async () => {
    const { host, again } = await followed({ sheets: [ledger('台账1'), { name: '图表1' }, ledger('台账2')] });
    tab(host, '图表1').isChart = true;
    const { workbook } = await again();
    expect(workbook.grids.map(({ sheet }) => sheet)).toEqual(['台账1', '台账2']);
  });
});

describe('everything is read', () => {
  test('while nobody observes the workbook', async () => {
    openOffice(sheets(3));
    const excel = createExcelHost();
    const first = await excel.read();
    const stop = await excel.observe(() => undefined);
    const second = await excel.read({ since: first });
    expect(second.grids.filter((grid) => first.grids.includes(grid))).toEqual([]);
    await stop();
    const third = await excel.read({ since: second });
    expect(third.grids.filter((grid) => second.grids.includes(grid))).toEqual([]);
  });

  test('after the add-in has written, since it hears of nothing meanwhile', async () => {
    const { excel, again } = await followed(sheets(3));
    await excel.apply(plan('台账2', [write('H1', { kind: 'number', value: 1 })]));
    const { workbook, reread } = await again();
    expect(reread).toEqual(ALL);
    expect((await again(workbook)).reread).toEqual(['台账1']);
  });

  test('after Excel could not be reached', async () => {
    const { host, excel, again } = await followed(sheets(3));
    host.faults.failRequest(1, 'ConnectionFailure');
    await expect(excel.read()).rejects.toMatchObject({ code: 'disconnected' });
    expect((await again()).reread).toEqual(ALL);
  });

  test('of a workbook that another host has read', async () => {
    const { again } = await followed(sheets(3));
    expect((await again(await createExcelHost().read())).reread).toEqual(ALL);
  });
});

test('an edit in the middle of a reading is not lost', async () => {
  const { host, excel, again } = await followed(sheets(3));
  const during = await excel.read({
    onProgress: ({ fraction }) => {
      if (fraction === 1) host.user.edit('台账3', 'B2', '丁');
    },
  });
  const { workbook, reread } = await again(during);
  expect(reread).toContain('台账3');
  expect(at(workbook, '台账3', 'B2')).toEqual({ kind: 'text', text: '丁' });
});

test('with a chart in front, changes are heard all the same', async () => {
  const { host } = openOffice(sheets(2));
  for (const sheet of host.book.sheets) sheet.isChart = sheet.id === host.book.activeSheet;
  let heard = 0;
  await createExcelHost().observe(() => heard++);
  host.user.coauthorEdit('台账2', 'B2', '丁');
  await settle();
  expect(heard).toBe(1);
});
