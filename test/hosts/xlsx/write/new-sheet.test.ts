import ExcelJS from 'exceljs';
import { buildXlsx } from '../../../../src/hosts/xlsx/new-workbook';
import { parseArea, type Area } from '../../../../src/workbook/address';
import type { NewSheet } from '../../../../src/workbook/plan';
import { partText } from '../hand-made';
import { formula, newSheet, write } from '../plans';

const area = (name: string): Area => parseArea(name) as Area;

/** The sheet as another program reads it. */
async function readByOther(
  look: Partial<NewSheet>,
  ...cells: Parameters<typeof newSheet>[1] & object
): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(buildXlsx({ sheets: [newSheet('总览', cells, look)] }).buffer as ArrayBuffer);
  return workbook.worksheets[0] as ExcelJS.Worksheet;
}

test('cells of each kind', async () => {
  const sheet = await readByOther(
    {},
    write('A1', '班子健全'),
    write('B1', 4.5),
    write('C1', { kind: 'date', serial: 46143 }),
    write('D1', formula('=B1*2', 9)),
    write('E1', formula('=A1&"。"', '班子健全。')),
    write('F1', '=1+1'),
  );
  expect(sheet.getCell('A1').value).toBe('班子健全');
  expect(sheet.getCell('B1').value).toBe(4.5);
  expect(sheet.getCell('C1').value).toEqual(new Date('2026-05-01'));
  expect(sheet.getCell('D1').value).toEqual({ formula: 'B1*2', result: 9 });
  expect(sheet.getCell('E1').value).toEqual({ formula: 'A1&"。"', result: '班子健全。' });
  expect(sheet.getCell('F1').value).toBe('=1+1');
});

test('looks', async () => {
  const sheet = await readByOther({}, write('A1', '标题', { style: 'header' }), write('A2', 0.5, { style: 'percent' }));
  const header = sheet.getCell('A1');
  expect(header.font).toMatchObject({ bold: true, name: '等线', size: 11 });
  expect(header.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } });
  expect(header.border.left?.style).toBe('thin');
  expect(header.alignment).toMatchObject({ horizontal: 'center', wrapText: true });
  expect(sheet.getCell('A2').numFmt).toBe('0.0%');
});

test('columns, rows, panes, merges, colours and pages', async () => {
  const sheet = await readByOther({
    tabColor: '#1f3864',
    columns: [{ width: 20 }, { width: 8, hidden: true }],
    rowHeights: [{ row: 3, height: 40 }],
    frozenRows: 2,
    merges: [area('A1:C1')],
    landscape: true,
  });
  expect(sheet.properties.tabColor).toEqual({ argb: 'FF1F3864' });
  expect([sheet.getColumn(1).width, sheet.getColumn(2).hidden]).toEqual([20, true]);
  expect(sheet.getRow(3).height).toBe(40);
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2, topLeftCell: 'A3' });
  expect(sheet.getCell('B1').master.address).toBe('A1');
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToHeight: 0, paperSize: 9 });
});

test('a drop-down with its message', async () => {
  const validations = [{ area: area('B2:B9'), values: ['已销号', '未"销"号'], error: '请从下拉列表中选择' }];
  const sheet = await readByOther({ validations });
  expect(sheet.getCell('B9').dataValidation).toMatchObject({
    type: 'list',
    allowBlank: true,
    showErrorMessage: true,
    error: '请从下拉列表中选择',
    formulae: ['"已销号,未""销""号"'],
  });
});

test('a message longer than Excel takes is cut', async () => {
  const sheet = await readByOther({ validations: [{ area: area('A1'), values: ['是'], error: '长'.repeat(300) }] });
  expect(sheet.getCell('A1').dataValidation.error).toHaveLength(225);
});

test('conditional formats in their order', () => {
  const file = buildXlsx({
    sheets: [
      newSheet('表', [], {
        conditionalFormats: [
          { area: area('A2:C9'), formula: '=$C2<60', fill: '#FFC7CE', color: '#9C0006' },
          { area: area('A2:C9'), formula: '=$C2>90', fill: '#C6EFCE', color: '#006100' },
        ],
      }),
    ],
  });
  const rule =
    /<conditionalFormatting sqref="A2:C9"><cfRule type="expression" dxfId="(\d)" priority="(\d)"><formula>([^<]*)/g;
  expect([...partText(file, 'xl/worksheets/sheet1.xml').matchAll(rule)].map((match) => match.slice(1))).toEqual([
    ['0', '1', '$C2&lt;60'],
    ['1', '2', '$C2&gt;90'],
  ]);
  expect(partText(file, 'xl/styles.xml')).toContain('<dxfs count="2"><dxf><font><color rgb="FF9C0006"/>');
});

test('links inside the workbook', () => {
  const link = { sheet: "王's 表", row: 2, column: 3 };
  const file = buildXlsx({ sheets: [newSheet('表', [write('A1', '见明细', { link, style: 'link' })])] });
  expect(partText(file, 'xl/worksheets/sheet1.xml')).toContain(
    `<hyperlinks><hyperlink ref="A1" location="'王''s 表'!C2"/></hyperlinks><pageMargins`,
  );
});
