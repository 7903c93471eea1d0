import { unzipSync } from 'fflate';
import { openXlsx } from '../../../../src/hosts/xlsx/xlsx-host';
import type { WritePlan } from '../../../../src/workbook/plan';
import { LAYOUT } from '../../contract/example-workbook';
import { handMade, override, partText, relationship, relationshipsXml, sheetData } from '../hand-made';
import { newSheet, write } from '../plans';
import { failure, gridsOf } from '../read-back';

const REMOVAL: WritePlan = { sheets: [{ sheet: '结果', remove: true, cells: [] }] };

function book(workbook: Partial<Parameters<typeof handMade>[0]> = {}): Uint8Array {
  return handMade({ sheets: { 封面: sheetData(''), 结果: sheetData(''), 台账: sheetData('') }, ...workbook });
}

async function without(file: Uint8Array, plan: WritePlan = REMOVAL): Promise<Uint8Array> {
  const host = openXlsx(file, '台账.xlsx');
  expect((await host.apply(plan)).conflicts).toEqual([]);
  return host.save();
}

test('a sheet that we added goes with its drawing and chart; every other part is as it was', async () => {
  const file = book();
  const host = openXlsx(file, '台账.xlsx');
  const cells = [write('A3', '班子健全'), write('B3', 0.8)];
  await host.apply({ sheets: [newSheet('整改台账', cells, LAYOUT)] });
  expect(Object.keys(unzipSync(host.save()))).toContain('xl/charts/chart1.xml');
  const expected = cells.map((cell) => ({
    ...cell,
    content: { kind: 'blank' as const },
    expected: cell.content as never,
  }));
  const after = await without(host.save(), { sheets: [{ sheet: '整改台账', remove: true, cells: expected }] });
  const parts = unzipSync(after);
  expect(Object.keys(parts).filter((part) => /drawing|chart|sheet4/.test(part))).toEqual([]);
  expect(partText(after, '[Content_Types].xml')).not.toMatch(/drawing|chart|sheet4/);
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('sheet4');
  for (const part of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
    expect(partText(after, part).replace('<calcPr fullCalcOnLoad="1"/>', '')).toBe(partText(file, part));
});

test('what another sheet leads to as well stays', async () => {
  const sheetRels = relationshipsXml(relationship('rId1', 'image', '../media/印章.png'));
  const file = book({
    parts: {
      'xl/media/印章.png': 'PNG',
      'xl/worksheets/_rels/sheet1.xml.rels': sheetRels,
      'xl/worksheets/_rels/sheet2.xml.rels': sheetRels,
    },
  });
  const parts = Object.keys(unzipSync(await without(file)));
  expect(parts).toContain('xl/media/印章.png');
  expect(parts).toContain('xl/worksheets/_rels/sheet1.xml.rels');
  expect(parts).not.toContain('xl/worksheets/_rels/sheet2.xml.rels');
  expect(parts).not.toContain('xl/worksheets/sheet2.xml');
});

test('names on the sheet go, names of later sheets follow them, names that pointed to it say so', async () => {
  const after = await without(
    book({
      after:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">结果!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="2">台账!$A$1</definedName>' +
        '<definedName name="总分">结果!$D$5</definedName><definedName name="旧总分">旧结果!$D$5</definedName></definedNames>',
    }),
  );
  expect(partText(after, 'xl/workbook.xml')).toContain(
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">台账!$A$1</definedName>' +
      '<definedName name="总分">#REF!</definedName><definedName name="旧总分">旧结果!$D$5</definedName></definedNames>',
  );
});

test('no empty list of names is left behind', async () => {
  const names = '<definedNames><definedName name="x" localSheetId="1">结果!$A$1</definedName></definedNames>';
  expect(partText(await without(book({ after: names })), 'xl/workbook.xml')).not.toContain('definedName');
});

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
])('with tab %i in front, tab %i is afterwards', async (before, after) => {
  const view = `<bookViews><workbookView activeTab="${before}" firstSheet="${before}"/></bookViews>`;
  const file = await without(book({ before: view }));
  expect(partText(file, 'xl/workbook.xml')).toContain(`<workbookView activeTab="${after}" firstSheet="${after}"/>`);
});

test("the file's properties no longer list it", async () => {
  const property = (count: number, titles: string, size: number) =>
    `<Properties xmlns:vt="v"><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>工作表</vt:lpstr></vt:variant>` +
    `<vt:variant><vt:i4>${count}</vt:i4></vt:variant></vt:vector></HeadingPairs>` +
    `<TitlesOfParts><vt:vector size="${size}" baseType="lpstr">${titles}</vt:vector></TitlesOfParts></Properties>`;
  const title = (...names: string[]) => names.map((name) => `<vt:lpstr>${name}</vt:lpstr>`).join('');
  const file = book({
    contentTypes: override('docProps/app.xml', 'application/x'),
    parts: {
      '_rels/.rels': relationshipsXml(
        relationship('rId1', 'officeDocument', 'xl/workbook.xml') +
          relationship('rId2', 'extended-properties', 'docProps/app.xml'),
      ),
      'docProps/app.xml': property(3, title('封面', '结果', '台账', '结果'), 4),
    },
  });
  expect(partText(await without(file), 'docProps/app.xml')).toBe(property(2, title('封面', '台账', '结果'), 3));
});

test('the calculation chain goes, since it would name cells that are gone', async () => {
  const file = book({
    relationships: relationship('rId9', 'calcChain', 'calcChain.xml'),
    contentTypes: override('xl/calcChain.xml', 'application/x'),
    parts: { 'xl/calcChain.xml': '<calcChain><c r="A1" i="2"/></calcChain>' },
  });
  expect(Object.keys(unzipSync(await without(file)))).not.toContain('xl/calcChain.xml');
});

test('a sheet that a formula needs is not taken out', async () => {
  const file = handMade({
    sheets: { 封面: sheetData('<c r="A1"><f>结果!D5+1</f><v>1</v></c>'), 结果: sheetData('') },
  });
  expect(await failure(() => without(file))).toMatchObject({
    code: 'writeFailed',
    detail: '单元格 封面!A1 的公式引用了要删除的工作表“结果”',
  });
});

test('nor the last sheet that can be seen', async () => {
  const file = handMade({ sheets: { 结果: sheetData('') } });
  expect(await failure(() => without(file))).toMatchObject({ code: 'writeFailed' });
});

test('a plan that both writes a reference away and takes the sheet out is fine', async () => {
  const file = handMade({ sheets: { 封面: sheetData('<c r="A1"><f>结果!D5</f><v>1</v></c>'), 结果: sheetData('') } });
  const expected = { kind: 'number', value: 1, formula: '=结果!D5' } as const;
  const after = await without(file, {
    sheets: [{ sheet: '封面', cells: [write('A1', 1, { expected })] }, ...REMOVAL.sheets],
  });
  expect((await gridsOf(after)).map(({ sheet }) => sheet)).toEqual(['封面']);
});
