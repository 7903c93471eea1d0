import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Workbook } from '../../../src/workbook/host';
import { openOffice } from '../../office-host/open-office';
import { at, sheetOf } from '../contract/plans';
import { fixtureCells, type FixtureSheet, type FixtureWorkbook } from '../fixture-workbook';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

function ledger(name: string, rows: number, columns = 8): FixtureSheet {
  const cells = fixtureCells(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => `第${row + 1}行${column}`)),
  );
  return { name, cells };
}

const TWENTY: FixtureWorkbook = { sheets: Array.from({ length: 20 }, (_, index) => ledger(`台账${index + 1}`, 30)) };

test('an ordinary workbook takes two syncs and leaves nothing to clean up', async () => {
  const { host } = openOffice(TWENTY);
  const workbook = await createExcelHost().read();
  await settle();
  expect(workbook.grids).toHaveLength(20);
  expect(host.counters).toMatchObject({ syncs: 2, cleanups: 0 });
});

test.each([
  [3000, 3],
  [12_000, 5],
])('%i rows are read in %i syncs, by size and not by row', async (rows, syncs) => {
  const { host } = openOffice({ sheets: [ledger('支部党员大会', rows), ledger('支委会', 5)] });
  const workbook = await createExcelHost().read();
  expect(sheetOf(workbook, '支部党员大会').rowCount).toBe(rows);
  expect(at(workbook, '支部党员大会', `H${rows}`)).toEqual({ kind: 'text', text: `第${rows}行7` });
  expect(host.counters.syncs).toBe(syncs);
});

test('columns beyond the first block are read too', async () => {
  openOffice({ sheets: [{ name: '宽表', cells: { B2: '左', BC3: '右', CA500: '右下' } }] });
  const workbook = await createExcelHost().read();
  expect(sheetOf(workbook, '宽表').columnCount).toBe(79);
  expect(at(workbook, '宽表', 'BC3')).toEqual({ kind: 'text', text: '右' });
  expect(at(workbook, '宽表', 'CA500')).toEqual({ kind: 'text', text: '右下' });
});

test('an answer that is refused as too large is asked for in halves', async () => {
  const { host } = openOffice(TWENTY);
  const whole = await createExcelHost().read();
  host.faults.payloadLimit = host.counters.bytesOut / 3;
  const halved = await createExcelHost().read();
  expect(halved.grids.map((grid) => grid.cell(30, 8))).toEqual(whole.grids.map((grid) => grid.cell(30, 8)));
});

test('even one sheet that is too large for an answer', async () => {
  const { host } = openOffice({ sheets: [ledger('大表', 390, 20)] });
  host.faults.payloadLimit = 150_000;
  const workbook = await createExcelHost().read();
  expect(sheetOf(workbook, '大表').rowCount).toBe(390);
  expect(at(workbook, '大表', 'T390')).toEqual({ kind: 'text', text: '第390行19' });
});

test('an empty sheet is empty, whether Excel answers A1 or nothing as its used range', async () => {
  for (const emptyUsedRangeIsA1 of [true, false]) {
    openOffice({ sheets: [{ name: '空表' }] }, { emptyUsedRangeIsA1 });
    expect(sheetOf(await createExcelHost().read(), '空表')).toMatchObject({ rowCount: 0, columnCount: 0 });
  }
});

describe('merged areas', () => {
  const merges = Array.from({ length: 700 }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
  const cells = Object.fromEntries(merges.map((merge, index) => [merge.split(':')[0] ?? '', index]));
  const many: FixtureWorkbook = { sheets: [{ name: '合并多', merges, cells }, ledger('台账', 3)] };

  test('more than Excel answers at once are read by rows', async () => {
    openOffice(many);
    const workbook = await createExcelHost().read();
    expect(sheetOf(workbook, '合并多').merges).toHaveLength(700);
    expect(at(workbook, '台账', 'A3')).toEqual({ kind: 'text', text: '第3行0' });
  });

  test('are not asked of an Excel that cannot tell them', async () => {
    const { host } = openOffice(many, { versions: { ExcelApi: '1.9' } });
    const workbook = await createExcelHost().read();
    expect(sheetOf(workbook, '合并多').merges).toEqual([]);
    expect(at(workbook, '合并多', 'A3')).toEqual({ kind: 'number', value: 1 });
    expect(host.counters.syncs).toBe(3);
  });
});

test('a read-only workbook takes no new sheets', async () => {
  openOffice({ readOnly: true, sheets: [{ name: '台账' }] });
  expect(await createExcelHost().read()).toMatchObject({ readOnly: true, structureProtected: true });
});

test('cancelling between syncs stops the reading', async () => {
  const { host } = openOffice({ sheets: [ledger('大表', 3000)] });
  const abort = new AbortController();
  const reading = createExcelHost().read({ signal: abort.signal, onProgress: () => abort.abort() });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(host.counters.syncs).toBeLessThan(4);
});

test.each([
  ['InvalidOperationInCellEditMode', 'editMode'],
  ['InvalidOrTimedOutSession', 'disconnected'],
  ['ActivityLimitReached', 'busy'],
  ['GeneralException', 'unexpected'],
])('Excel refusing with %s', async (code, expected) => {
  const { host } = openOffice(TWENTY);
  host.faults.failRequest(1, code);
  await expect(createExcelHost().read()).rejects.toMatchObject({ name: 'HostError', code: expected });
});

test('a chart sheet is left out', async () => {
  const { host } = openOffice({ sheets: [{ name: '台账', cells: { A1: '姓名' } }, { name: '图表1' }] });
  for (const sheet of host.book.sheets) sheet.isChart = sheet.name === '图表1';
  const { grids }: Workbook = await createExcelHost().read();
  expect(grids.map((grid) => grid.sheet)).toEqual(['台账']);
});
