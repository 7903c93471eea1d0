import ExcelJS from 'exceljs';
import { buildXlsx } from '../../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import { WorkbenchHost } from '../../../src/workbench/host/workbench-host';
import { parseCellName, type Place } from '../../../src/workbook/address';
import { EMPTY } from '../../../src/workbook/cell';
import type { Change } from '../../../src/workbook/host';
import { NOT_CALCULATED, type Content } from '../../../src/workbook/plan';
import { handMade, sheetData } from '../../hosts/xlsx/hand-made';
import { formula, newSheet, planFor, write, type Put } from '../../hosts/xlsx/plans';
import { cellsOf } from '../../hosts/xlsx/read-back';
import { RecordingView } from './recording-view';

const at = (cell: string, sheet = '评分表'): Place => {
  const place = parseCellName(cell);
  if (place === undefined) throw new Error(cell);
  return { sheet, ...place };
};

const entry = (cell: string, put: Put, sheet?: string) => ({ ...at(cell, sheet), content: write(cell, put).content });

const BOOK = buildXlsx({
  sheets: [
    newSheet('评分表', [write('A1', '得分'), write('A2', 5), write('A3', formula('=SUM(A2:A2)', 5))]),
    newSheet('附表'),
  ],
});

async function opened(file = BOOK) {
  const view = new RecordingView();
  let changes = 0;
  const host = await WorkbenchHost.open(openXlsx(file, '测试.xlsx'), view, () => (changes += 1));
  return { host, view, changes: () => changes };
}

test('opening shows every sheet and changes nothing', async () => {
  const { host, view, changes } = await opened();
  expect(view.shown).toEqual(['评分表', '附表']);
  expect(await host.save()).toEqual(BOOK);
  expect(changes()).toBe(0);
});

test('what is entered stands in the saved file', async () => {
  const { host, changes } = await opened();
  expect(host.enter([entry('A2', 4), entry('B2', '书记')])).toBe(true);
  host.enter([entry('C2', { kind: 'date', serial: 46_348 })]);
  expect(await cellsOf(await host.save())).toMatchObject({
    A2: { kind: 'number', value: 4 },
    B2: { kind: 'text', text: '书记' },
    C2: { kind: 'date', serial: 46_348 },
  });
  expect(changes()).toBe(2);
});

test('an entry is in the workbook that the pane reads next, however soon', async () => {
  const { host } = await opened();
  host.enter([entry('A2', 3)]);
  const { grids } = await host.read();
  expect(grids[0]?.cell(2, 1)).toEqual({ kind: 'number', value: 3 });
});

test('of several entries in one cell the last counts, and going back leaves the cell as it was', async () => {
  const { host } = await opened();
  host.enter([entry('A2', 3)]);
  host.enter([entry('A2', 5)]);
  expect((await cellsOf(await host.save())).A2).toEqual({ kind: 'number', value: 5 });
});

test('what already stands there is no entry', async () => {
  const { host, changes } = await opened();
  expect(host.enter([entry('A2', 5), entry('Z9', { kind: 'blank' }), entry('A3', formula('=SUM(A2:A2)', 5))])).toBe(
    false,
  );
  expect(changes()).toBe(0);
});

test('a formula that has come to something else is stored with its new result', async () => {
  const { host } = await opened();
  host.enter([entry('A2', 4), { ...entry('A3', formula('=SUM(A2:A2)', 4)), computed: true }]);
  expect((await cellsOf(await host.save())).A3).toEqual({ kind: 'number', value: 4, formula: '=SUM(A2:A2)' });
});

test('a formula that the grid cannot compute reads as not calculated', async () => {
  const { host } = await opened();
  host.enter([
    entry('B3', { kind: 'formula', formula: '=XLOOKUP(1,A:A,B:B)', result: NOT_CALCULATED } satisfies Content),
  ]);
  expect((await cellsOf(await host.save())).B3).toEqual({
    kind: 'error',
    code: '#未计算',
    formula: '=XLOOKUP(1,A:A,B:B)',
  });
});

test('entries are told to those who observe, one change a sheet, until they stop', async () => {
  const { host } = await opened();
  const heard: Change[] = [];
  const stop = await host.observe((change) => heard.push(change));
  host.enter([entry('A2', 1), entry('C7', 2), entry('B1', '备注', '附表')]);
  await stop();
  host.enter([entry('A2', 2)]);
  expect(heard).toEqual([
    { sheet: '评分表', area: 'A2:C7', byCoauthor: false },
    { sheet: '附表', area: 'B1', byCoauthor: false },
  ]);
});

test('a plan of the pane is applied, drawn anew, and not told as a change', async () => {
  const { host, view } = await opened();
  const heard: Change[] = [];
  await host.observe((change) => heard.push(change));
  const plan = {
    sheets: [...planFor('评分表', write('B2', '好')).sheets, newSheet('评分结果', [write('A1', '总分')])],
  };
  expect(await host.apply(plan)).toMatchObject({ conflicts: [], sheetsAdded: ['评分结果'] });
  expect(view.shown).toEqual(['评分表', '附表', '评分结果']);
  expect(host.cell(at('B2'))).toEqual({ kind: 'text', text: '好' });
  expect(heard).toEqual([]);
});

test('a plan made before an entry meets the entry and is not applied', async () => {
  const { host, view } = await opened();
  host.enter([entry('A2', 1)]);
  const report = await host.apply(planFor('评分表', write('A2', 2, { expected: { kind: 'number', value: 5 } })));
  expect(report.conflicts).toMatchObject([{ row: 2, column: 1, found: { kind: 'number', value: 1 } }]);
  expect(view.shown).toEqual(['评分表', '附表']);
  expect((await cellsOf(await host.save())).A2).toEqual({ kind: 'number', value: 1 });
});

const PROTECTED = handMade({
  sheets: {
    评分表: `${sheetData('<c r="A1"><v>1</v></c>')}<sheetProtection sheet="1"/>`,
    附表: sheetData(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">1+1</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
    ),
  },
});

test('an entry in a protected sheet is taken back and explained; those beside it are kept', async () => {
  const { host, view } = await opened(PROTECTED);
  host.enter([entry('A1', 9), entry('C1', '备注', '附表')]);
  const saved = await host.save();
  expect(view.refused).toEqual(['protectedSheet']);
  expect(view.drawn).toEqual([['评分表!A1', { kind: 'number', value: 1 }]]);
  expect(await cellsOf(saved)).toEqual({ A1: { kind: 'number', value: 1 } });
  expect((await cellsOf(saved, 1)).C1).toEqual({ kind: 'text', text: '备注' });
});

test('a new result that cannot be stored is drawn back without a word', async () => {
  const { host, view } = await opened(PROTECTED);
  host.enter([{ ...entry('A1', formula('=1+1', 3), '附表'), computed: true }]);
  await host.save();
  expect(view.refused).toEqual([]);
  expect(view.drawn).toMatchObject([['附表!A1', { value: 2 }]]);
});

test('a cell is shown in the view; a hidden or missing sheet is explained', async () => {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('附表');
  book.addWorksheet('参数', { state: 'hidden' });
  const { host, view } = await opened(new Uint8Array(await book.xlsx.writeBuffer()));
  await host.reveal(at('B7', '附表'));
  expect(view.revealed).toEqual(['附表!B7']);
  await expect(host.reveal(at('A1', '参数'))).rejects.toMatchObject({ code: 'hiddenSheet' });
  await expect(host.reveal(at('A1', '没有'))).rejects.toMatchObject({ code: 'missingSheet' });
});

test('entered cells read as entered before they reach the file', async () => {
  const { host } = await opened();
  host.enter([entry('A2', { kind: 'blank' })]);
  expect(host.cell(at('A2'))).toEqual(EMPTY);
});
