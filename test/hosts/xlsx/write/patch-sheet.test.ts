import { patchSheet } from '../../../../src/hosts/xlsx/write/patch-sheet';
import { SheetWrites } from '../../../../src/hosts/xlsx/write/sheet-writes';
import { StyleBook } from '../../../../src/hosts/xlsx/write/style-book';
import { NOT_CALCULATED, type CellWrite } from '../../../../src/workbook/plan';
import { MAIN, sheetData, stylesWith, worksheetXml, xf } from '../hand-made';
import { BLANK, formula, write } from '../plans';

/** What stands inside `<worksheet>` after the writes. */
function patched(content: string, ...writes: CellWrite[]): string {
  const after = patch(worksheetXml(content), writes).text;
  return after.slice(worksheetXml('').indexOf('</'), -'</worksheet>'.length);
}

function patch(text: string, writes: readonly CellWrite[], date1904 = false): ReturnType<typeof patchSheet> {
  const book = new StyleBook(`<styleSheet xmlns="${MAIN}">${stylesWith(xf(0) + xf(14))}</styleSheet>`);
  return patchSheet(
    text,
    '工作表',
    new SheetWrites(writes.map((one) => ({ ...one, unchanged: false }))),
    book,
    date1904,
  );
}

const ROWS =
  '<row r="2" spans="1:3" ht="20"><c r="A2" s="1"><v>1</v></c><c r="C2" t="s"><v>0</v></c></row><row r="4" ht="9"/>';

test.each<[string, CellWrite, string]>([
  ['replaces a value and keeps its look', write('A2', 5), '<c r="A2" s="1"><v>5</v></c><c r="C2"'],
  ['replaces a text', write('C2', '乙'), '<c r="C2" t="inlineStr"><is><t>乙</t></is></c></row><row r="4"'],
  ['empties a cell but for its look', write('A2', BLANK), '<row r="2" spans="1:3" ht="20"><c r="A2" s="1"/><c r="C2"'],
  ['takes out a cell without a look', write('C2', BLANK), '<c r="A2" s="1"><v>1</v></c></row>'],
  [
    'adds a cell between two',
    write('B2', 5),
    '<row r="2" ht="20"><c r="A2" s="1"><v>1</v></c><c r="B2"><v>5</v></c><c r="C2"',
  ],
  ['adds a cell at the end', write('D2', 5), '<c r="C2" t="s"><v>0</v></c><c r="D2"><v>5</v></c></row>'],
  ['opens an empty row', write('B4', 5), '<row r="4" ht="9"><c r="B4"><v>5</v></c></row>'],
  ['adds a row before all', write('A1', 5), '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"'],
  ['adds a row between two', write('A3', 5), '</row><row r="3"><c r="A3"><v>5</v></c></row><row r="4"'],
  ['adds a row at the end', write('A9', 5), '<row r="4" ht="9"/><row r="9"><c r="A9"><v>5</v></c></row></sheetData>'],
  ['gives a date a date format', write('C2', { kind: 'date', serial: 46143 }), '<c r="C2" s="2"><v>46143</v></c>'],
  ['leaves a date format as it is', write('A2', { kind: 'date', serial: 46143 }), '<c r="A2" s="1"><v>46143</v></c>'],
  [
    'writes a formula with its number',
    write('A2', formula('=B2&C2', 3)),
    '<c r="A2" s="1"><f>B2&amp;C2</f><v>3</v></c>',
  ],
  ['writes a formula without a result', write('C2', formula('=A2', NOT_CALCULATED)), '<c r="C2"><f>A2</f></c>'],
  ['writes a formula with its text', write('C2', formula('=A2', '是')), '<c r="C2" t="str"><f>A2</f><v>是</v></c>'],
  [
    'writes a formula with its truth',
    write('C2', formula('=A2>0', true)),
    '<c r="C2" t="b"><f>A2&gt;0</f><v>1</v></c>',
  ],
  ['keeps blanks around a text', write('C2', ' 甲\n乙'), '<is><t xml:space="preserve"> 甲\n乙</t></is>'],
  [
    'writes a text that looks like a formula as text',
    write('C2', '=1+1'),
    '<c r="C2" t="inlineStr"><is><t>=1+1</t></is></c>',
  ],
])('%s', (_, one, expected) => {
  expect(patched(sheetData(ROWS), one)).toContain(expected);
});

test('rows and cells without a write keep their bytes', () => {
  const untouched =
    '<row  r="1" x14ac:dy="1" ><c  r=\'A1\' ><v>1</v></c ></row>\n<!-- a note --><row r="7"><c r="A7"/></row>';
  expect(patched(sheetData(untouched), write('A3', 1))).toBe(
    sheetData(untouched.replace('<row r="7">', '<row r="3"><c r="A3"><v>1</v></c></row><row r="7">')),
  );
});

test('an empty sheet takes its first cells', () => {
  expect(patched('<sheetData/>', write('B2', 1), write('A2', 2), write('A1', 3))).toBe(
    '<sheetData><row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c></row></sheetData>',
  );
});

test('nothing to write, nothing changed', () => {
  expect(patched(sheetData(ROWS), write('F9', BLANK))).toBe(sheetData(ROWS));
});

test('of two writes to one cell the last counts', () => {
  expect(patched('<sheetData/>', write('A1', 1), write('A1', 2))).toBe(sheetData('<c r="A1"><v>2</v></c>'));
});

test('cells that come new into a formatted row or column look like it', () => {
  const columns = '<cols><col min="2" max="3" width="9" style="1"/></cols>';
  const rows = '<row r="1"/><row r="2" s="3" customFormat="1"/>';
  const after = patched(`${columns}${sheetData(rows)}`, write('A1', 1), write('C1', 1), write('C2', 1), write('B5', 1));
  expect([...after.matchAll(/<c r="(\w+)"(?: s="(\d+)")?/g)].map(([, cell, style]) => `${cell} ${style}`)).toEqual([
    'A1 undefined',
    'C1 1',
    'C2 3',
    'B5 1',
  ]);
});

test('cells and rows that do not say where they stand are found and stay in place', () => {
  const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
  expect(patched(sheetData(rows), write('B1', 9), write('C1', 8), write('A2', 7))).toBe(
    sheetData(
      '<row><c><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>8</v></c></row><row><c r="A2"><v>7</v></c></row>',
    ),
  );
});

test('a sheet with prefixes gets new elements with the same prefix', () => {
  const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/></x:worksheet>`;
  const link = { sheet: '整改台账', row: 5, column: 2 };
  expect(patch(sheet, [write('A1', '甲', { link }), write('B1', formula('=1', 1))]).text).toBe(
    `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c>` +
      '<x:c r="B1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>' +
      `<x:hyperlinks><x:hyperlink ref="A1" location="'整改台账'!B5"/></x:hyperlinks></x:worksheet>`,
  );
});

test('dates in a workbook of the 1904 system are counted from there', () => {
  const { text } = patch(worksheetXml('<sheetData/>'), [write('A1', { kind: 'date', serial: 46143 })], true);
  expect(text).toContain('<v>44681</v>');
});

describe('a shared formula', () => {
  const shared =
    '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1&amp;$C$1</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2" s="1"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"/><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test('whose first cell is overwritten lives on in the other cells', () => {
    const { text, formulasChanged } = patch(worksheetXml(sheetData(shared)), [write('B1', 1), write('A3', 1)]);
    expect(text).toContain('<c r="B1"><v>1</v></c>');
    expect(text).toContain('<c r="B2" s="1"><f>A2&amp;$C$1</f><v>2</v></c>');
    expect(text).toContain('<c r="A3"><v>1</v></c><c r="B3"><f>A3&amp;$C$1</f><v>3</v></c>');
    expect(formulasChanged).toBe(true);
  });

  test('that loses another cell keeps its head', () => {
    expect(patched(sheetData(shared), write('B2', 1))).toBe(
      sheetData(shared.replace('<f t="shared" si="0"/><v>2</v>', '<v>1</v>')),
    );
  });

  test('of the same number further down is another one', () => {
    const second =
      '<row r="4"><c r="B4"><f t="shared" ref="B4:B5" si="0">D4</f><v/></c></row><row r="5"><c r="B5"><f t="shared" si="0"/><v/></c></row>';
    expect(patched(sheetData(shared + second), write('B1', 1))).toContain(second);
  });
});

test('plain values leave the formulas unchanged', () => {
  const sheet = worksheetXml(sheetData('<c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c>'));
  expect(patch(sheet, [write('A1', 2)]).formulasChanged).toBe(false);
  expect(patch(sheet, [write('B1', 2)]).formulasChanged).toBe(true);
  expect(patch(sheet, [write('C1', formula('=A1', 1))]).formulasChanged).toBe(true);
});

test('the dimension grows and never shrinks', () => {
  const sheet = `<dimension ref="B2:C3"/>${sheetData('')}`;
  expect(patched(sheet, write('D9', 1), write('Z99', BLANK))).toContain('<dimension ref="B2:D9"/>');
  expect(patched(sheet, write('B2', 1))).toContain('<dimension ref="B2:C3"/>');
});

describe('links', () => {
  const link = { sheet: "王's 表", row: 2, column: 1 };
  const element = `<hyperlink ref="A1" location="'王''s 表'!A2"/>`;

  test('come in front of what follows them in the schema', () => {
    expect(patched('<sheetData/><pageMargins/>', write('A1', '甲', { link }))).toContain(
      `<hyperlinks>${element}</hyperlinks><pageMargins/>`,
    );
  });

  test('join the links that are there, or take the place of the one on the same cell', () => {
    const others = '<hyperlink ref="B1" r:id="rId1"/>';
    expect(patched(`<sheetData/><hyperlinks>${others}</hyperlinks>`, write('A1', '甲', { link }))).toContain(
      `<hyperlinks>${others}${element}</hyperlinks>`,
    );
    const former = '<hyperlink ref="A1" location="x!A1" display="旧"/>';
    expect(patched(`<sheetData/><hyperlinks>${former}${others}</hyperlinks>`, write('A1', '甲', { link }))).toContain(
      `<hyperlinks>${element}${others}</hyperlinks>`,
    );
  });
});

test.each([
  ['<row r="2"/><row r="1"/>', '工作表的行次序错乱'],
  ['<row r="1"/><row r="1"/>', '工作表的行次序错乱'],
  ['<row r="3"><c r="B3"/><c r="A3"/></row>', '工作表的单元格次序错乱'],
])('refuses to splice into %s', (rows, reason) => {
  expect(() => patched(sheetData(rows), write('A3', 1))).toThrow(reason);
});

test('a sheet without room for cells is refused', () => {
  expect(() => patched('<pageMargins/>', write('A1', 1))).toThrow('工作表的内容不完整');
});
