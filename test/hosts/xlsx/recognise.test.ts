import { handMade, handMadeParts, OFFICE, relationship, relationshipsXml, zipped } from './hand-made';
import { refusal } from './read-back';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** An OLE2 file whose directory names these streams. */
function ole2(...streams: string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name, 'utf16le'));
  return new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1024), ...names, Buffer.alloc(512)]),
  );
}

test.each<[string, Uint8Array, string, string | undefined]>([
  ['nothing', new Uint8Array(), 'empty', undefined],
  ['an old Excel file', ole2('Workbook'), 'legacyXls', undefined],
  ['a file with a password', ole2('EncryptionInfo', 'EncryptedPackage'), 'encrypted', undefined],
  ['an old Word file', ole2('WordDocument'), 'notWorkbook', '，看起来是Word 97-2003 文档'],
  ['an old presentation', ole2('PowerPoint Document'), 'notWorkbook', '，看起来是PowerPoint 97-2003 演示文稿'],
  ['a web page', bytes('\uFEFF<html xmlns:o="x"><table><tr><td>1'), 'notWorkbook', '，看起来是网页（HTML）文件'],
  ['a table saved by a web system', bytes('<table border=1><tr>'), 'notWorkbook', '，看起来是网页（HTML）文件'],
  [
    'XML Spreadsheet 2003',
    bytes('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'notWorkbook',
    '，看起来是“XML 表格 2003”',
  ],
  ['other XML', bytes('<?xml version="1.0"?><a/>'), 'notWorkbook', '，看起来是XML 文件'],
  ['CSV', bytes('序号,姓名\n1,张三\n'), 'notWorkbook', '，看起来是文本（CSV）文件'],
  ['plain text', bytes('hello'), 'notWorkbook', '，看起来是文本文件'],
  ['a PDF', bytes('%PDF-1.7\n'), 'notWorkbook', '，看起来是PDF 文件'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'notWorkbook', '，看起来是图片'],
  ['other bytes', new Uint8Array([1, 2, 0, 3]), 'notWorkbook', ''],
  ['a zip file', zipped({ '报告.txt': '内容' }), 'notWorkbook', '，看起来是压缩包'],
  ['OpenDocument', zipped({ mimetype: 'x', 'content.xml': '<a/>' }), 'notWorkbook', '，看起来是OpenDocument 文件'],
  [
    'a Word document',
    zipped({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'word/document.xml')),
      'word/document.xml': '<w:document xmlns:w="x"/>',
    }),
    'notWorkbook',
    '，看起来是Word 文档',
  ],
  [
    'a binary workbook',
    zipped({
      '[Content_Types].xml': '<Types/>',
      '_rels/.rels': relationshipsXml(relationship('rId1', 'officeDocument', 'xl/workbook.bin')),
      'xl/workbook.bin': new Uint8Array([1]),
    }),
    'notWorkbook',
    '，看起来是Excel 二进制工作簿（.xlsb）',
  ],
  ['a beginning of a zip file', handMade().subarray(0, 100), 'truncated', undefined],
])('%s', async (_, file, code, detail) => {
  expect(await refusal(file)).toEqual({ code, name: '测试.xlsx', detail });
});

test('a document type in any part is refused', async () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "laugh">]><workbook>&b;</workbook>';
  const file = zipped({ ...handMadeParts(), 'xl/workbook.xml': bomb });
  expect(await refusal(file)).toMatchObject({ code: 'unsafe', detail: '工作簿目录含有外部定义（DOCTYPE）' });
});

test('a part cut short is said by the name of what it holds', async () => {
  const parts = { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1' };
  expect(await refusal(handMade({ sheets: { 支委会成员: '' }, parts }))).toMatchObject({
    code: 'corrupt',
    detail: '工作表“支委会成员”的内容不完整',
  });
});

test('a main part that is no workbook', async () => {
  const parts = { 'xl/workbook.xml': `<styleSheet xmlns:r="${OFFICE}"/>` };
  expect(await refusal(handMade({ parts }))).toMatchObject({ code: 'notWorkbook' });
});
