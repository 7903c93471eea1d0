import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { cellName } from '../../../src/workbook/address';
import { openOffice } from '../../office-host/open-office';
import { sheetOf } from '../contract/plans';
import type { FixtureWorkbook } from '../fixture-workbook';

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

const BOOK: FixtureWorkbook = {
  sheets: [
    {
      name: '党员名册',
      cells: { A1: '姓名' },
      notes: { A1: '按组织关系填写' },
      comments: { A2: ['谁来补？', '我来'] },
    },
    { name: '会议记录', cells: { A1: '日期' }, comments: { B7: ['待核'] } },
  ],
};

async function notesOf(sheet: string): Promise<readonly unknown[]> {
  return sheetOf(await createExcelHost().read(), sheet).notes;
}

test('notes and comments come with the cells, in no more syncs, and leave nothing to clean up', async () => {
  const { host } = openOffice(BOOK, { versions: { ExcelApi: '1.18' } });
  expect(await notesOf('会议记录')).toEqual([{ row: 7, column: 2, text: '待核' }]);
  await settle();
  expect(host.counters).toMatchObject({ syncs: 2, cleanups: 0 });
});

test.each([
  ['1.14', [{ row: 2, column: 1, text: '谁来补？\n我来' }]],
  ['1.9', []],
])('an Excel of version %s tells what it can', async (version, expected) => {
  openOffice(BOOK, { versions: { ExcelApi: version } });
  expect(await notesOf('党员名册')).toEqual(expected);
});

test('they are asked for once more when the look at the sheets was refused', async () => {
  const merges = Array.from({ length: 600 }, (_, index) => `A${index * 2 + 1}:A${index * 2 + 2}`);
  const cells = { A1: '甲', A1199: '乙' };
  openOffice({ sheets: [...BOOK.sheets, { name: '合并多', merges, cells }] });
  expect(await notesOf('会议记录')).toEqual([{ row: 7, column: 2, text: '待核' }]);
});

test('very many take further syncs by size', async () => {
  const names = Array.from({ length: 3500 }, (_, index) => cellName(index + 1, 3));
  const comments = Object.fromEntries(names.map((name) => [name, [name]]));
  const { host } = openOffice({ sheets: [{ name: '大表', cells: { A1: '甲' }, comments }] });
  const notes = await notesOf('大表');
  expect(notes).toHaveLength(3500);
  expect(notes.at(-1)).toEqual({ row: 3500, column: 3, text: 'C3500' });
  expect(host.counters.syncs).toBe(3);
});
