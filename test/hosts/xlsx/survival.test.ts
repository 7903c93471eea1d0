import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { WritePlan } from '../../../src/workbook/plan';
import { handMade, MAIN, override, relationship, relationshipsXml, sheetData, stylesWith, xf } from './hand-made';
import { formula, newSheet, write } from './plans';
import { cellsOf } from './read-back';

const PLAN: WritePlan = {
  sheets: [
    { sheet: '台账', cells: [write('H20', '核验意见', { style: 'header' }), write('H21', formula('=1+1', 2))] },
    newSheet('整改台账', [write('A1', '问题', { style: 'header' })]),
  ],
};

/** Parts that a plan on 台账 with a new sheet has to change. */
const MEANT_TO_CHANGE = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];

async function patched(file: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(file, '台账.xlsm');
  expect((await host.apply(PLAN)).conflicts).toEqual([]);
  return host.save();
}

/** Names of the parts whose bytes differ, the new ones left out. */
function changed(before: Uint8Array, after: Uint8Array): string[] {
  const [former, latter] = [unzipSync(before), unzipSync(after)];
  return Object.keys(former).filter(
    (name) => Buffer.compare(former[name] ?? Buffer.of(), latter[name] ?? Buffer.of()) !== 0,
  );
}

test('everything that another program put in stays byte for byte', async () => {
  const file = await complexWorkbook();
  const after = await patched(file);
  expect(changed(file, after).sort()).toEqual([...MEANT_TO_CHANGE, 'xl/worksheets/sheet1.xml'].sort());
  expect(Object.keys(unzipSync(after)).slice(0, Object.keys(unzipSync(file)).length)).toEqual(
    Object.keys(unzipSync(file)),
  );
});

test('within the changed sheet all but the new cells stays', async () => {
  const file = await complexWorkbook();
  const text = (bytes: Uint8Array): string =>
    Buffer.from(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? []).toString();
  const added = /<row r="20"><c r="H20".*?<\/row><row r="21"><c r="H21".*?<\/row>/;
  const shrunk = text(await patched(file))
    .replace(added, '')
    .replace(/<dimension ref="[^"]*"\/>/, '');
  expect(shrunk).toBe(text(file).replace(/<dimension ref="[^"]*"\/>/, ''));
});

test('another program still sees its notes, rules, formats and pictures', async () => {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await patched(await complexWorkbook())).buffer as ArrayBuffer);
  const sheet = workbook.getWorksheet('台账') as ExcelJS.Worksheet;
  expect(sheet.getCell('A1').note).toBe('请填写全称');
  expect(sheet.getCell('B2').dataValidation.formulae).toEqual(['"是,否"']);
  expect(sheet.getCell('C2').numFmt).toBe('yyyy"年"m"月"d"日"');
  expect(sheet.getImages()).toHaveLength(1);
  expect(sheet.getTable('名册')).toBeDefined();
  expect(sheet.getCell('H20').value).toBe('核验意见');
  expect(workbook.definedNames.getRanges('负责人').ranges).toEqual(["'台账'!$A$2"]);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['台账', '附表', '整改台账']);
});

test('macros, custom XML, charts, shapes, pivots, slicers and signatures of other makers stay', async () => {
  const file = macroWorkbook();
  const after = await patched(file);
  expect(changed(file, after).sort()).toEqual([...MEANT_TO_CHANGE, 'xl/worksheets/sheet1.xml'].sort());
  expect(await cellsOf(after)).toMatchObject({
    A1: { kind: 'text', text: '党支部' },
    H20: { kind: 'text', text: '核验意见' },
  });
});

/** As ExcelJS writes it: notes, a picture, a table, rules, names, a hidden sheet. */
async function complexWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('台账', { properties: { tabColor: { argb: 'FFFF0000' } } });
  sheet.addRow(['党支部', '是否换届', '换届日期']);
  sheet.addRow(['第一党支部', '是', new Date('2026-05-01')]);
  sheet.getCell('A1').note = '请填写全称';
  sheet.getCell('B2').dataValidation = { type: 'list', allowBlank: true, formulae: ['"是,否"'] };
  sheet.getCell('C2').numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getCell('D2').value = { richText: [{ text: '富' }, { font: { bold: true }, text: '文本' }] };
  sheet.addConditionalFormatting({
    ref: 'A2:C9',
    rules: [{ type: 'expression', priority: 1, formulae: ['$B2="否"'], style: { font: { bold: true } } }],
  });
  sheet.addTable({ name: '名册', ref: 'E1', columns: [{ name: '姓名' }, { name: '职务' }], rows: [['张三', '书记']] });
  sheet.mergeCells('A5:C6');
  sheet.autoFilter = 'A1:C1';
  sheet.headerFooter.oddFooter = '第 &P 页';
  const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
  sheet.addImage(workbook.addImage({ base64: pixel, extension: 'png' }), 'E5:F8');
  sheet.getCell('G2').value = { formula: 'COUNTA(A2:A9)', result: 1 };
  workbook.definedNames.add("'台账'!$A$2", '负责人');
  workbook.addWorksheet('附表', { state: 'hidden' }).getCell('A1').value = 1;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Parts that no library here can make, written down by hand; what they hold does not matter to who passes them on. */
function macroWorkbook(): Uint8Array {
  const random = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
  return handMade({
    sheets: {
      台账:
        '<sheetPr codeName="Sheet1"/><dimension ref="A1"/>' +
        sheetData('<c r="A1" t="s"><v>0</v></c>') +
        '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="m"><mc:Choice/></mc:AlternateContent>' +
        '<extLst><ext uri="{x}"><x14:sparklineGroups xmlns:x14="x"/></ext></extLst>',
      附表: '<sheetData/>',
    },
    sharedStrings: '<si><t>党支部</t></si>',
    styles: stylesWith(xf(0)),
    after:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">台账!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
    relationships:
      relationship('rId20', 'vbaProject', 'vbaProject.bin') +
      relationship('rId21', 'chartsheet', 'chartsheets/sheet1.xml'),
    contentTypes: override('xl/vbaProject.bin', 'application/vnd.ms-office.vbaProject'),
    parts: {
      'xl/vbaProject.bin': random,
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(
        relationship('rId1', 'drawing', '../drawings/drawing1.xml'),
      ),
      'xl/drawings/drawing1.xml': '<wsDr><sp/></wsDr>',
      'xl/drawings/vmlDrawing1.vml': '<xml><v:shape></xml>',
      'xl/charts/chart1.xml': '<chartSpace/>',
      'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/slicers/slicer1.xml': '<slicers/>',
      'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>',
      'customXml/item1.xml': '\uFEFF<?xml version="1.0"?>\r\n<data>任意内容</data>',
      'docProps/custom.xml': `<Properties xmlns="${MAIN}"/>`,
      '_xmlsignatures/sig1.xml': '<Signature/>',
    },
  });
}
