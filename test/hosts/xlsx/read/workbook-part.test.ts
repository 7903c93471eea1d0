import { openXlsx } from '../../../../src/hosts/xlsx/xlsx-host';
import {
  handMade,
  MAIN,
  OFFICE,
  relationship,
  relationshipsXml,
  sheetData,
  worksheetXml,
  type HandMade,
} from '../hand-made';
import { gridsOf, refusal } from '../read-back';

const NUMBER_ONE = sheetData('<c r="A1"><v>1</v></c>');

async function names(book: HandMade): Promise<string[]> {
  return (await gridsOf(handMade(book))).map(({ sheet, visibility }) => `${sheet} ${visibility}`);
}

test('sheets come in tab order with their visibility', async () => {
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="乙 &amp; 丙" sheetId="7" r:id="rId2"/><sheet name="甲" sheetId="1" state="hidden" r:id="rId1"/><sheet name="丁" sheetId="3" state="veryHidden" r:id="rId3"/></sheets></workbook>`;
  const sheets = { 一: NUMBER_ONE, 二: NUMBER_ONE, 三: NUMBER_ONE };
  expect(await names({ sheets, parts: { 'xl/workbook.xml': workbook } })).toEqual([
    '乙 & 丙 visible',
    '甲 hidden',
    '丁 veryHidden',
  ]);
});

test('chart, dialog and macro sheets are left out', async () => {
  const relationships =
    relationship('rId2', 'chartsheet', 'chartsheets/sheet1.xml') +
    relationship('rId3', 'xlMacrosheet', 'macrosheets/sheet1.xml');
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="图" sheetId="1" r:id="rId2"/><sheet name="表" sheetId="2" r:id="rId1"/><sheet name="宏" sheetId="3" r:id="rId3"/></sheets></workbook>`;
  expect(await names({ relationships, parts: { 'xl/workbook.xml': workbook } })).toEqual(['表 visible']);
});

test.each([
  ['an absolute target', '/xl/worksheets/sheet1.xml'],
  ['backslashes', 'worksheets\\sheet1.xml'],
  ['a way around', './../xl/worksheets/sheet1.xml'],
  ['other letter case', 'Worksheets/Sheet1.XML'],
])('finds the sheet by %s', async (_, target) => {
  const parts = { 'xl/_rels/workbook.xml.rels': relationshipsXml(relationship('rId1', 'worksheet', target)) };
  expect(await names({ sheets: { 甲: NUMBER_ONE }, parts })).toEqual(['甲 visible']);
});

test('a workbook of the strict variant, its elements prefixed, the namespace declared on the sheet', async () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const parts = {
    '_rels/.rels': relationshipsXml(
      `<Relationship Id="r" Type="${strict}/officeDocument/relationships/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': `<x:workbook xmlns:x="${strict}/spreadsheetml/main"><x:sheets><x:sheet name="甲" sheetId="1" q:id="rId1" xmlns:q="${strict}/officeDocument/relationships"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      `<Relationship Id="rId1" Type="${strict}/officeDocument/relationships/worksheet" Target="worksheets/sheet1.xml"/>`,
    ),
  };
  expect(await names({ sheets: { 甲: NUMBER_ONE }, parts })).toEqual(['甲 visible']);
});

test.each([
  ['<workbookProtection lockStructure="1"/>', true],
  ['<workbookProtection lockWindows="1"/>', false],
  ['', false],
])('%s: structure protected %s', async (before, structureProtected) => {
  expect(await openXlsx(handMade({ before }), 'a.xlsx').read()).toMatchObject({ structureProtected, readOnly: false });
});

test('a tab without its sheet is said', async () => {
  const parts = { 'xl/_rels/workbook.xml.rels': relationshipsXml('') };
  expect(await refusal(handMade({ sheets: { 甲: '' }, parts }))).toMatchObject({
    code: 'corrupt',
    detail: '缺少工作表“甲”',
  });
  const lost = {
    'xl/_rels/workbook.xml.rels': relationshipsXml(relationship('rId1', 'worksheet', 'worksheets/none.xml')),
  };
  expect(await refusal(handMade({ sheets: { 甲: '' }, parts: lost }))).toMatchObject({
    code: 'corrupt',
    detail: '缺少工作表“甲”',
  });
});

test('two tabs over one sheet are refused, since a write could not tell them apart', async () => {
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/><sheet name="乙" sheetId="2" r:id="rId1"/></sheets></workbook>`;
  expect(await refusal(handMade({ parts: { 'xl/workbook.xml': workbook } }))).toMatchObject({ code: 'corrupt' });
});

test.each([
  ['UTF-16', 'utf-16le'],
  ['UTF-8 with a byte order mark', 'utf-8'],
])('a sheet part in %s', async (_, encoding) => {
  const text = worksheetXml(sheetData('<c r="A1" t="inlineStr"><is><t>中文</t></is></c>'));
  const bytes =
    encoding === 'utf-8'
      ? Buffer.from(`\uFEFF${text}`)
      : Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${text}`, 'utf16le');
  const [grid] = await gridsOf(handMade({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(bytes) } }));
  expect(grid?.cell(1, 1)).toEqual({ kind: 'text', text: '中文' });
});

test('a part in no known encoding is refused', async () => {
  const parts = { 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0xd6, 0xd0, 0x3e]) };
  expect(await refusal(handMade({ parts }))).toMatchObject({
    code: 'corrupt',
    detail: '工作表“表一”的文字编码无法识别',
  });
});
