import { openXlsx } from '../../../../src/hosts/xlsx/xlsx-host';
import { handMade, partText, sheetData } from '../hand-made';
import { failure } from '../read-back';

const view = (content: string, selected = ''): string =>
  `<sheetViews><sheetView${selected} workbookViewId="0">${content}</sheetView></sheetViews>${sheetData('')}`;

async function revealed(sheets: Record<string, string>, before = ''): Promise<Uint8Array> {
  const host = openXlsx(handMade({ sheets, before }), 'a.xlsx');
  await host.reveal({ sheet: '二', row: 5, column: 2 });
  return host.save();
}

test('the sheet comes to the front and the others are no longer selected with it', async () => {
  const file = await revealed(
    { 一: view('', ' tabSelected="1"'), 二: view('<selection activeCell="A1" sqref="A1:C3"/>') },
    '<bookViews><workbookView xWindow="0" activeTab="0"/></bookViews>',
  );
  expect(partText(file, 'xl/workbook.xml')).toContain('<workbookView xWindow="0" activeTab="1"/>');
  expect(partText(file, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="0"');
  expect(partText(file, 'xl/worksheets/sheet2.xml')).toContain('<selection activeCell="B5" sqref="B5"/>');
});

test('under frozen rows the cell is selected in the pane that scrolls', async () => {
  const pane = '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>';
  const file = await revealed({
    一: view(''),
    二: view(`${pane}<selection pane="bottomLeft" activeCell="A3" sqref="A3"/>`),
  });
  expect(partText(file, 'xl/worksheets/sheet2.xml')).toContain(
    '<selection pane="bottomLeft" activeCell="B5" sqref="B5"/>',
  );
  const without = await revealed({ 一: view(''), 二: view(pane) });
  expect(partText(without, 'xl/worksheets/sheet2.xml')).toContain(
    `${pane}<selection pane="bottomLeft" activeCell="B5" sqref="B5"/>`,
  );
});

test('a workbook without views gets one', async () => {
  const file = await revealed({ 一: sheetData(''), 二: sheetData('') });
  expect(partText(file, 'xl/workbook.xml')).toContain('<bookViews><workbookView activeTab="1"/></bookViews><sheets>');
});

test('a sheet that is gone can not be revealed', async () => {
  const host = openXlsx(handMade(), 'a.xlsx');
  expect(await failure(() => host.reveal({ sheet: '没有', row: 1, column: 1 }))).toMatchObject({
    code: 'missingSheet',
    sheet: '没有',
  });
});
