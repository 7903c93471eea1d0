import fc from 'fast-check';
import { openXlsx } from '../../../../src/hosts/xlsx/xlsx-host';
import { EMPTY, type Cell } from '../../../../src/workbook/cell';
import { STYLES, type StyleName } from '../../../../src/workbook/style';
import { EMPTY_PLAN, type Content, type WritePlan } from '../../../../src/workbook/plan';
import { contentCell } from '../../../../src/workbook/sheet-draft';
import { handMade, MAIN, override, partText, relationship, sheetData, stylesWith, xf } from '../hand-made';
import { formula, newSheet, planFor, write } from '../plans';
import { cellsOf, gridsOf } from '../read-back';

async function applied(file: Uint8Array, plan: WritePlan): Promise<Uint8Array> {
  const host = openXlsx(file, '台账.xlsx');
  const { conflicts } = await host.apply(plan);
  expect(conflicts).toEqual([]);
  return host.save();
}

test('an empty plan gives back the very bytes', async () => {
  const file = handMade();
  expect(await applied(file, EMPTY_PLAN)).toBe(file);
  expect(await applied(file, { sheets: [{ sheet: '表一', cells: [] }] })).toBe(file);
});

describe('a workbook with formulas', () => {
  const book = {
    sheets: { 表一: sheetData('<c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c>') },
    after: '<definedNames><definedName name="a">1</definedName></definedNames><oleSize ref="A1"/>',
    relationships: relationship('rId9', 'calcChain', 'calcChain.xml'),
    contentTypes: override(
      'xl/calcChain.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
    ),
    parts: { 'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="1"/></calcChain>` },
  };
  const one: Cell = { kind: 'number', value: 1 };

  test('is computed anew when it is opened', async () => {
    const file = await applied(handMade(book), planFor('表一', write('A1', 5, { expected: one })));
    expect(partText(file, 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/><oleSize');
    expect(partText(file, 'xl/calcChain.xml')).toBe(book.parts['xl/calcChain.xml']);
  });

  test('keeps its other calculation settings', async () => {
    const after = '<calcPr calcId="191029" calcMode="manual"/>';
    const file = await applied(handMade({ ...book, after }), planFor('表一', write('A1', 5, { expected: one })));
    expect(partText(file, 'xl/workbook.xml')).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="191029" calcMode="manual"/>',
    );
  });

  test('loses its calculation chain when a formula comes or goes', async () => {
    const file = await applied(handMade(book), planFor('表一', write('C1', formula('=A1', 1))));
    expect(() => partText(file, 'xl/calcChain.xml')).toThrow('no part');
    expect(partText(file, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partText(file, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });
});

test('a workbook without formulas is not asked to compute', async () => {
  const file = await applied(handMade(), planFor('表一', write('A1', 5)));
  expect(partText(file, 'xl/workbook.xml')).not.toContain('calcPr');
});

test('a workbook without styles gets them with the first look it needs', async () => {
  const file = await applied(handMade(), planFor('表一', write('A1', 5, { style: 'title' })));
  expect(partText(file, 'xl/styles.xml')).toContain('<b/><sz val="16"/>');
  expect(partText(file, '[Content_Types].xml')).toContain('PartName="/xl/styles.xml"');
  expect(partText(file, 'xl/_rels/workbook.xml.rels')).toContain('Target="styles.xml"');
  expect(await cellsOf(file)).toEqual({ A1: { kind: 'number', value: 5 } });
});

describe('pivot tables', () => {
  const pivots = (source: string): Uint8Array =>
    handMade({
      sheets: { 明细: sheetData('<c r="A1"><v>1</v></c>'), 汇总: sheetData('') },
      relationships: relationship('rId9', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
      parts: {
        'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"><cacheSource type="worksheet">${source}</cacheSource></pivotCacheDefinition>`,
      },
    });
  const cache = (file: Uint8Array): string => partText(file, 'xl/pivotCache/pivotCacheDefinition1.xml');

  test('over a changed sheet, or over a name that may lie there, are refreshed', async () => {
    for (const source of ['<worksheetSource ref="A1:B9" sheet="明细"/>', '<worksheetSource name="表1"/>']) {
      expect(cache(await applied(pivots(source), planFor('明细', write('B1', 1))))).toContain('refreshOnLoad="1"');
    }
  });

  test('over another sheet are left alone', async () => {
    const file = pivots('<worksheetSource ref="A1:B9" sheet="明细"/>');
    expect(cache(await applied(file, planFor('汇总', write('B1', 1))))).toBe(cache(file));
  });
});

test('a new tab in a workbook that names the relationships per tab', async () => {
  const bare = `<x:workbook xmlns:x="${MAIN}"><x:sheets><x:sheet xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="一" sheetId="5" q:id="rId1"/></x:sheets></x:workbook>`;
  const file = await applied(handMade({ parts: { 'xl/workbook.xml': bare } }), { sheets: [newSheet('二 & 三')] });
  expect((await gridsOf(file)).map(({ sheet }) => sheet)).toEqual(['一', '二 & 三']);
  expect(partText(file, 'xl/workbook.xml')).toContain(' name="二 &amp; 三" sheetId="6" r:id="rId2"/></x:sheets>');
});

test('a strict workbook gets strict parts', async () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const workbook = `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships"><sheets><sheet name="一" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const file = await applied(handMade({ parts: { 'xl/workbook.xml': workbook } }), { sheets: [newSheet('二')] });
  expect(partText(file, 'xl/worksheets/sheet2.xml')).toContain(`xmlns="${strict}/spreadsheetml/main"`);
  expect(partText(file, 'xl/_rels/workbook.xml.rels')).toContain(`${strict}/officeDocument/relationships/worksheet`);
});

describe('any writes', () => {
  const row = fc.integer({ min: 1, max: 12 });
  const column = fc.integer({ min: 1, max: 6 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  const content: fc.Arbitrary<Content> = fc.oneof(
    fc.constant({ kind: 'blank' } as const),
    fc.record({ kind: fc.constant('text' as const), text: fc.string({ unit: 'binary', minLength: 1 }) }),
    fc.record({ kind: fc.constant('number' as const), value: number }),
    fc.record({ kind: fc.constant('date' as const), serial: fc.integer({ min: 1, max: 60000 }) }),
    fc.record({
      kind: fc.constant('formula' as const),
      formula: fc.constantFrom('=SUM(A1:B2)', '="<&>"', "='表 二'!A1"),
      result: fc.oneof(number, fc.boolean(), fc.string()),
    }),
  );
  const style = fc.option(fc.constantFrom(...(Object.keys(STYLES) as StyleName[])), { nil: undefined });
  const writes = fc.uniqueArray(fc.record({ row, column, content, style }), {
    selector: ({ row: r, column: c }) => `${r},${c}`,
  });
  const file = handMade({
    sheets: {
      表一: sheetData(
        '<row r="2"><c r="A2" s="1"><v>1</v></c><c r="C2" t="s"><v>0</v></c></row><row r="3"/>' +
          '<row r="5"><c r="B5"><f t="shared" ref="B5:B7" si="0">A5+1</f><v>1</v></c></row>' +
          '<row r="6"><c r="B6"><f t="shared" si="0"/><v>1</v></c></row><row r="7"><c r="B7" s="1"><f t="shared" si="0"/><v>1</v></c></row>',
      ),
    },
    sharedStrings: '<si><t>甲</t></si>',
    styles: stylesWith(xf(0) + xf(14)),
  });

  test('read back as they were meant, leave the rest alone, and change nothing when made again', async () => {
    await fc.assert(
      fc.asyncProperty(writes, async (list) => {
        const [before] = await gridsOf(file);
        const cells = list.map((one) => ({ ...one, expected: before?.cell(one.row, one.column) ?? EMPTY }));
        const saved = await applied(file, { sheets: [{ sheet: '表一', cells }] });
        const [after] = await gridsOf(saved);
        const written = new Map(list.map((one) => [`${one.row},${one.column}`, one]));
        for (let r = 1; r <= 12; r += 1) {
          for (let c = 1; c <= 6; c += 1) {
            const one = written.get(`${r},${c}`);
            const expected = one === undefined ? before?.cell(r, c) : contentCell(one.content);
            expect(plain(after?.cell(r, c))).toEqual(plain(expected));
          }
        }
        const again = cells.map((one) => ({ ...one, expected: after?.cell(one.row, one.column) ?? EMPTY }));
        expect(await applied(saved, { sheets: [{ sheet: '表一', cells: again }] })).toBe(saved);
      }),
      { numRuns: 60 },
    );
  });

  /** A number is a date or not by the look of its cell, and files know only one zero. */
  function plain(cell: Cell | undefined): unknown {
    if (cell?.kind === 'date') return { ...cell, kind: 'number', serial: undefined, value: cell.serial };
    return cell?.kind === 'number' ? { ...cell, value: cell.value + 0 } : cell;
  }
});
