import { handMade, MAIN, relationship, relationshipsXml, type Parts } from '../hand-made';
import { gridsOf, refusal } from '../read-back';

const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';

/** A workbook of one sheet beside whose cells this stands, one `<comment>` after another. */
function withNotes(comments: string, parts: Parts = {}): Uint8Array {
  return handMade({
    parts: {
      [RELATIONS]: relationshipsXml(relationship('rId1', 'comments', '/xl/comments1.xml')),
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>甲</author></authors><commentList>${comments}</commentList></comments>`,
      ...parts,
    },
  });
}

test('the runs of a note are one text, and notes come in the order of the sheet', async () => {
  const runs = '<r><rPr><b/></rPr><t>甲:</t></r><r><t xml:space="preserve">\n豁免：在外学习</t></r>';
  const [grid] = await gridsOf(
    withNotes(
      `<comment ref="C9" authorId="0"><text><t>后</t></text></comment><comment ref="B2" authorId="0"><text>${runs}</text></comment>`,
    ),
  );
  expect(grid?.notes).toEqual([
    { row: 2, column: 2, text: '甲:\n豁免：在外学习' },
    { row: 9, column: 3, text: '后' },
  ]);
});

test('a note without text, without a place, or in a part that is not there is none', async () => {
  const [grid] = await gridsOf(
    withNotes('<comment ref="A1"><text/></comment><comment><text><t>无处</t></text></comment>'),
  );
  expect(grid?.notes).toEqual([]);
  const missing = { [RELATIONS]: relationshipsXml(relationship('rId1', 'comments', '../comments9.xml')) };
  expect((await gridsOf(withNotes('', missing)))[0]?.notes).toEqual([]);
});

test('a broken part of notes is named', async () => {
  expect(await refusal(withNotes('<comment ref="A1"><text>'))).toMatchObject({
    code: 'corrupt',
    detail: expect.stringContaining('工作表“表一”的批注') as string,
  });
});

test('rows hidden by hand, by a filter or by their height', async () => {
  const cell = '<c><v>1</v></c>';
  const rows = `<row r="2" hidden="1">${cell}</row><row r="3" ht="0" customHeight="1">${cell}</row><row r="4" hidden="0" ht="15">${cell}</row><row r="5" hidden="1"/>`;
  const [grid] = await gridsOf(handMade({ sheets: { 表一: `<sheetData>${rows}</sheetData>` } }));
  expect([...(grid?.hiddenRows ?? [])]).toEqual([2, 3]);
});
