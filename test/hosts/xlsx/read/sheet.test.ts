import type { Cell } from '../../../../src/workbook/cell';
import { readSheet } from '../../../../src/hosts/xlsx/read/sheet';
import { handMade, sheetData, stylesWith, worksheetXml, xf, type HandMade } from '../hand-made';
import { cellsOf, gridsOf, refusal } from '../read-back';

/** The cells of a workbook whose only sheet holds this. */
async function read(sheet: string, rest: HandMade = {}): Promise<Record<string, Cell>> {
  return cellsOf(handMade({ ...rest, sheets: { 表一: sheet } }));
}

const TEXT = (text: string): Cell => ({ kind: 'text', text });
const NUMBER = (value: number): Cell => ({ kind: 'number', value });

test('one cell of each type', async () => {
  const cells = await read(
    sheetData(
      '<c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c>' +
        '<c r="E1" t="str"><v>甲</v></c><c r="F1" t="inlineStr"><is><t>乙</t></is></c><c r="G1" t="d"><v>2026-05-01T12:00:00</v></c>',
    ),
    { sharedStrings: '<si><t>党支部</t></si>' },
  );
  expect(cells).toEqual({
    A1: TEXT('党支部'),
    B1: NUMBER(1.5),
    C1: { kind: 'boolean', value: true },
    D1: { kind: 'error', code: '#N/A' },
    E1: TEXT('甲'),
    F1: TEXT('乙'),
    G1: { kind: 'date', serial: 46143.5 },
  });
});

test('rich text is joined, pinyin above it left out, escapes resolved', async () => {
  const sharedStrings =
    '<si><r><rPr><b/></rPr><t xml:space="preserve">班子 </t></r><r><t>健全</t></r>' +
    '<rPh sb="0" eb="1"><t>ban</t></rPh><phoneticPr fontId="1"/></si><si><t>一_x000D_\n二 &amp; _x005F_x0041_</t></si>';
  const cells = await read(sheetData('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>'), { sharedStrings });
  expect(cells).toEqual({ A1: TEXT('班子 健全'), B1: TEXT('一\r\n二 & _x0041_') });
});

test('a cell with a look and no content is empty', async () => {
  const file = handMade({
    sheets: {
      表一: sheetData('<row r="9"><c r="A9" s="1"/><c r="B9" t="s"/><c r="C9" t="inlineStr"><is><t/></is></c></row>'),
    },
    styles: stylesWith(xf(0) + xf(14)),
  });
  const [grid] = await gridsOf(file);
  expect(grid).toMatchObject({ rowCount: 0, columnCount: 0 });
});

test('rows and cells may leave out where they stand', async () => {
  const cells = await read(
    sheetData(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    ),
  );
  expect(cells).toEqual({ A1: NUMBER(1), B1: NUMBER(2), C5: NUMBER(3), D5: NUMBER(4), A6: NUMBER(5) });
});

test('white space and comments between elements change nothing', async () => {
  const cells = await read('<sheetData>\n <row r="1">\n <c r="A1"> <!-- c --> <v> 7 </v> </c>\n </row> </sheetData>');
  expect(cells).toEqual({ A1: NUMBER(7) });
});

test('a sheet whose every element has a prefix', async () => {
  const prefixed =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">' +
    '<x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await cellsOf(handMade({ parts: { 'xl/worksheets/sheet1.xml': prefixed } }))).toEqual({ A1: TEXT('甲') });
});

describe('dates', () => {
  const styles = stylesWith(
    xf(0) + xf(14) + xf(164) + xf(165) + xf(31) + xf(46) + xf(49),
    '<numFmts><numFmt numFmtId="164" formatCode="[$-804]yyyy&quot;年&quot;m&quot;月&quot;"/>' +
      '<numFmt numFmtId="165" formatCode="0&quot;days&quot;"/></numFmts>',
  );
  const row = Array.from(
    { length: 8 },
    (_, style) => `<c r="${'ABCDEFGH'[style]}1" s="${style}"><v>46143</v></c>`,
  ).join('');

  test('are numbers whose format shows a date', async () => {
    const cells = await read(sheetData(row), { styles });
    expect(Object.values(cells).map(({ kind }) => kind)).toEqual([
      'number',
      'date',
      'date',
      'number',
      'date',
      'date',
      'number',
      'number',
    ]);
  });

  test('of the 1904 system are counted from 1900', async () => {
    const cells = await read(sheetData('<c r="A1" s="1"><v>44681</v></c><c r="B1"><v>44681</v></c>'), {
      styles,
      before: '<workbookPr date1904="1"/>',
    });
    expect(cells).toEqual({ A1: { kind: 'date', serial: 46143 }, B1: NUMBER(44681) });
  });

  test('without a styles part are plain numbers', async () => {
    expect(await read(sheetData('<c r="A1" s="3"><v>46143</v></c>'))).toEqual({ A1: NUMBER(46143) });
  });
});

describe('formulas', () => {
  test('come with their result', async () => {
    const cells = await read(
      sheetData(
        '<c r="A1"><f>SUM(B1:B3)</f><v>6</v></c><c r="B1" t="str"><f>A1&amp;"分"</f><v>6分</v></c>' +
          '<c r="C1" t="b"><f>A1&gt;5</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>' +
          '<c r="E1" t="str"><f>""</f><v></v></c><c r="F1"><f>_xlfn.IFS(TRUE,1)</f></c>',
      ),
    );
    expect(cells).toEqual({
      A1: { kind: 'number', value: 6, formula: '=SUM(B1:B3)' },
      B1: { kind: 'text', text: '6分', formula: '=A1&"分"' },
      C1: { kind: 'boolean', value: true, formula: '=A1>5' },
      D1: { kind: 'error', code: '#DIV/0!', formula: '=1/0' },
      E1: { kind: 'text', text: '', formula: '=""' },
      F1: { kind: 'error', code: '#未计算', formula: '=IFS(TRUE,1)' },
    });
  });

  test('that share one text are each read as their own', async () => {
    const cells = await read(
      sheetData(
        '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$C$1</f><v>1</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>',
      ),
    );
    expect(Object.values(cells).map(({ formula }) => formula)).toEqual(['=A1*$C$1', '=A2*$C$1', '=A3*$C$1']);
  });

  test('over an area stand in each of its cells, and in none beside it', async () => {
    const cells = await read(
      sheetData(
        '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C2*2</f><v>1</v></c><c r="B1"><v>5</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
      ),
    );
    expect(cells).toEqual({
      A1: { kind: 'number', value: 1, formula: '=C1:C2*2' },
      B1: NUMBER(5),
      A2: { kind: 'number', value: 2, formula: '=C1:C2*2' },
      A3: NUMBER(3),
    });
  });

  test('of a data table name its inputs', async () => {
    const cells = await read(
      sheetData(
        '<c r="A1"><f t="dataTable" ref="A1:B1" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>1</v></c><c r="B1"><v>2</v></c>',
      ),
    );
    expect(Object.values(cells).map(({ formula }) => formula)).toEqual(['=TABLE(D1,D2)', '=TABLE(D1,D2)']);
  });

  test('without a head to share are refused', async () => {
    expect(
      await refusal(handMade({ sheets: { 表一: sheetData('<c r="A1"><f t="shared" si="4"/><v>1</v></c>') } })),
    ).toMatchObject({
      code: 'corrupt',
      detail: '工作表“表一”的共享公式缺少原公式',
    });
  });
});

test('formulas without end are refused', async () => {
  const shared = (length: number): string => `<c><f t="shared" ref="A1:XFD1" si="0">"${'长'.repeat(length)}"</f></c>`;
  const cells = '<c><f t="shared" si="0"/></c>'.repeat(7000);
  const refused = (xml: string): Promise<object> => refusal(handMade({ sheets: { 表一: sheetData(xml) } }));
  expect(await refused(shared(40_000))).toMatchObject({ code: 'corrupt', detail: '工作表“表一”的公式过长' });
  expect(await refused(shared(30_000) + cells)).toMatchObject({ code: 'tooLarge', detail: '共享公式过多' });
});

test('more cells than the workbook may still hold are refused, empty ones not counted', () => {
  const text = worksheetXml(sheetData('<c><v>1</v></c><c s="1"/><c><v>2</v></c>'));
  const context = { sharedStrings: [], dateStyles: [], date1904: false };
  const source = { name: '表一', visibility: 'visible', text, notes: [] } as const;
  expect(readSheet(source, context, 2).cellCount).toBe(2);
  expect(() => readSheet(source, context, 1)).toThrow('有内容的单元格超过 8000000 个');
});

test('merges and protection are read from behind the cells', async () => {
  const sheet =
    '<sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="A3:XFD1048576"/></mergeCells>';
  const [grid] = await gridsOf(handMade({ sheets: { 表一: sheet } }));
  expect(grid?.protected).toBe(true);
  expect(grid?.merges).toEqual([
    { top: 1, left: 1, bottom: 2, right: 3 },
    { top: 3, left: 1, bottom: 1048576, right: 16384 },
  ]);
});

test('protection that is only prepared does not protect', async () => {
  const [grid] = await gridsOf(handMade({ sheets: { 表一: '<sheetData/><sheetProtection objects="1"/>' } }));
  expect(grid?.protected).toBe(false);
});

test('indices out of range: the number is kept, a missing text is an error, not a guess', async () => {
  const cells = await read(sheetData('<c r="A1" s="99"><v>5</v></c><c r="B1" t="s"><v>7</v></c>'), {
    sharedStrings: '<si><t>x</t></si>',
    styles: stylesWith(xf(0)),
  });
  expect(cells).toEqual({ A1: NUMBER(5), B1: { kind: 'error', code: '#REF!' } });
});

test('a value that is no number is kept as text', async () => {
  expect(await read(sheetData('<c r="A1"><v>不适用</v></c>'))).toEqual({ A1: TEXT('不适用') });
});

test('the last cell of the sheet, and a million empty rows', async () => {
  const rows = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 1}"/>`).join('');
  const [grid] = await gridsOf(
    handMade({ sheets: { 表一: sheetData(`${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`) } }),
  );
  expect(grid).toMatchObject({ rowCount: 1048576, columnCount: 16384 });
  expect([...(grid?.rows() ?? [])]).toEqual([1048576]);
});

test.each([
  ['<c r="__proto__"><v>1</v></c>', '工作表“表一”的单元格地址“__proto__”无效'],
  ['<c r="A2"><v>1</v></c>', '工作表“表一”的单元格地址“A2”无效'],
  ['<c r="XFE1"><v>1</v></c>', '工作表“表一”的列数超出范围'],
  ['<row r="0"/>', '工作表“表一”的行号“0”无效'],
  ['<row r="1048577"/>', '工作表“表一”的行号“1048577”无效'],
  ['<row r="x"/>', '工作表“表一”的行号“x”无效'],
  ['<c r="XFD1"/><c><v>1</v></c>', '工作表“表一”的列数超出范围'],
])('refuses %s', async (xml, detail) => {
  expect(await refusal(handMade({ sheets: { 表一: sheetData(xml) } }))).toMatchObject({ code: 'corrupt', detail });
});

test('refuses a merge that is no area', async () => {
  const sheet = '<sheetData/><mergeCells><mergeCell ref="A0:B"/></mergeCells>';
  expect(await refusal(handMade({ sheets: { 表一: sheet } }))).toMatchObject({
    detail: '工作表“表一”的合并单元格地址无效',
  });
});
