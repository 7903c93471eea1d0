import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { openOffice } from '../../office-host/open-office';
import { sheetOf } from '../contract/plans';
import { fixtureCells, type FixtureSheet } from '../fixture-workbook';

function filtered(name: string, rows: number, hiddenRows: readonly number[]): FixtureSheet {
  return { name, hiddenRows, cells: fixtureCells(Array.from({ length: rows }, (_, row) => [`第${row + 1}行`, row])) };
}

async function hiddenOn(sheet: string): Promise<readonly number[]> {
  return [...sheetOf(await createExcelHost().read(), sheet).hiddenRows];
}

const EVEN = Array.from({ length: 1500 }, (_, index) => index * 2 + 2);

test('rows far below the first block are told too, in no more syncs than without any', async () => {
  const { host } = openOffice({ sheets: [filtered('长表', 3000, [])] });
  await createExcelHost().read();
  const { syncs } = host.counters;
  const { host: other } = openOffice({ sheets: [filtered('长表', 3000, EVEN)] });
  expect(await hiddenOn('长表')).toEqual(EVEN);
  expect(other.counters.syncs).toBe(syncs);
});

test('every row may be hidden, and the sheet start below the first', async () => {
  openOffice({ sheets: [{ name: '表', cells: { B3: '甲', B5: '乙' }, hiddenRows: [3, 4, 5] }] });
  expect(await hiddenOn('表')).toEqual([3, 5]);
});

test('a protected sheet, where Excel does not answer, counts as one without hidden rows', async () => {
  const { host } = openOffice({ sheets: [{ ...filtered('锁', 5, [2]), protected: true }, filtered('表', 5, [2])] });
  const workbook = await createExcelHost().read();
  expect(workbook.grids.map(({ hiddenRows }) => [...hiddenRows])).toEqual([[], [2]]);
  expect(host.counters.syncs).toBe(2);
});

test('they are asked for apart when the look at the sheets was refused', async () => {
  const merges = Array.from({ length: 600 }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
  openOffice({ sheets: [{ ...filtered('合并多', 1200, [3]), merges }, filtered('表', 5, [2])] });
  expect(await hiddenOn('表')).toEqual([2]);
  const { host } = openOffice({ sheets: [filtered('大表', 390, [7])] });
  host.faults.payloadLimit = 15_000;
  expect(await hiddenOn('大表')).toEqual([7]);
});

test('a chart sheet that knows no protection does not keep the others from being read', async () => {
  const { host } = openOffice({ sheets: [filtered('表', 5, []), { name: '图表1' }] });
  for (const sheet of host.book.sheets) sheet.isChart = sheet.name === '图表1';
  const { grids } = await createExcelHost().read();
  expect(grids.map(({ sheet, rowCount }) => [sheet, rowCount])).toEqual([['表', 5]]);
});
