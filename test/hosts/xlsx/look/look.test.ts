import { EMPTY } from '../../../../src/workbook/cell';
import { openXlsx } from '../../../../src/hosts/xlsx/xlsx-host';
import { PLAIN } from '../../../../src/hosts/xlsx/look/sheet-look';
import { handMade, relationship, sheetData, type HandMade } from '../hand-made';

const STYLES =
  '<numFmts><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></numFmts>' +
  '<fonts><font><sz val="11"/></font><font><b/><i val="0"/><u/><sz val="16"/><color theme="4" tint="-0.5"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E5"/></patternFill></fill></fills>' +
  '<borders><border><left/></border><border><bottom style="thin"/></border></borders>' +
  '<cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="2" borderId="1">' +
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="31"/><xf numFmtId="49" fillId="1"/></cellXfs>';

const look = (sheet: string, rest: HandMade = {}) =>
  openXlsx(handMade({ styles: STYLES, ...rest, sheets: { 表: sheet } }), '测试.xlsx').look('表');

test('a cell has its format, letters, colours, rules and place', () => {
  const { cell } = look(sheetData('<c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"><v>1</v></c>'));
  expect(cell(1, 1)).toMatchObject({
    format: '0.0"分"',
    bold: true,
    italic: false,
    underline: true,
    size: 16,
    color: '#223962',
    fill: '#FFF9E5',
    border: true,
    align: 'center',
    vertical: 'middle',
    wrap: true,
  });
  expect(cell(1, 2)).toMatchObject({ format: 'yyyy"年"m"月"d"日"', bold: false, border: false });
  expect(cell(1, 3)).toMatchObject({ format: '@', fill: undefined });
});

test('cells without a look of their own look like the first style, in a file without styles plain', () => {
  expect(look(sheetData('<c r="A1"/>')).cell(7, 7)).toMatchObject({ format: 'General', size: 11 });
  expect(look(sheetData('<c r="A1" s="5"/>'), { styles: undefined }).cell(1, 1)).toEqual(PLAIN);
});

test('the dressed cells of a row, empty ones included', () => {
  const { dressedRows, rowCells } = look(sheetData('<row r="3"><c r="B3" s="2"/><c r="C3"><v>1</v></c></row>'));
  expect([...dressedRows()]).toEqual([3]);
  expect([...rowCells(3)].map(([column]) => column)).toEqual([2]);
});

test('columns, rows, frozen panes and grid lines', () => {
  const sheet = look(
    '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="3" state="frozen"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15" defaultColWidth="9"/>' +
      '<cols><col min="1" max="2" width="12.5"/><col min="3" max="3" hidden="1"/></cols>' +
      sheetData('<row r="1" ht="30"/><row r="2" hidden="1"/>'),
  );
  expect(sheet).toMatchObject({
    frozenRows: 3,
    frozenColumns: 1,
    gridLines: false,
    defaultRowHeight: 15,
    defaultColumnWidth: 9,
  });
  expect(sheet.columns).toEqual([
    { first: 1, last: 2, size: 12.5, hidden: false },
    { first: 3, last: 3, size: undefined, hidden: true },
  ]);
  expect([...sheet.rows]).toEqual([
    [1, { size: 30, hidden: false }],
    [2, { size: undefined, hidden: true }],
  ]);
});

test('a split that is not frozen freezes nothing', () => {
  const sheet = look(
    `<sheetViews><sheetView><pane ySplit="900" state="split"/></sheetView></sheetViews>${sheetData('')}`,
  );
  expect(sheet).toMatchObject({ frozenRows: 0, gridLines: true });
});

test("the workbook's own theme colours count", () => {
  const theme =
    '<a:theme xmlns:a="a"><a:themeElements><a:clrScheme><a:accent1><a:srgbClr val="C00000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>';
  const { cell } = look(sheetData('<c r="A1" s="1"/>'), {
    relationships: relationship('rId9', 'theme', 'theme/theme1.xml'),
    parts: { 'xl/theme/theme1.xml': theme },
  });
  expect(cell(1, 1).color).toBe('#600000');
});

test('a sheet that is not there has no look', () => {
  const host = openXlsx(handMade(), '测试.xlsx');
  expect(() => host.look('没有')).toThrow(expect.objectContaining({ code: 'missingSheet' }));
});

test('looks taken in while the cells are read are those read afterwards, also after a change', async () => {
  const bytes = handMade({
    styles: STYLES,
    sheets: {
      表:
        '<cols><col min="1" max="2" width="20"/></cols>' +
        sheetData('<row r="2" ht="30"><c r="B2" s="1"><v>1</v></c></row>'),
    },
  });
  const all = (host: ReturnType<typeof openXlsx>) => {
    const { columns, rows, cell, dressedRows } = host.look('表');
    return [columns, [...rows], cell(1, 1), cell(2, 2), cell(2, 3), [...dressedRows()]];
  };
  const [kept, asked] = [openXlsx(bytes, '甲.xlsx', { looks: true }), openXlsx(bytes, '甲.xlsx')];
  expect(all(kept)).toEqual(all(asked));
  for (const host of [kept, asked]) {
    const content = { kind: 'text', text: '合计' } as const;
    await host.apply({
      sheets: [{ sheet: '表', cells: [{ row: 2, column: 3, content, expected: EMPTY, style: 'header' }] }],
    });
  }
  expect(all(kept)).toEqual(all(asked));
  expect(kept.look('表').cell(2, 3)).not.toEqual(PLAIN);
});
