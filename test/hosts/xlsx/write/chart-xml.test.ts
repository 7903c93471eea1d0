import { buildXlsx } from '../../../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../../../src/hosts/xlsx/xlsx-host';
import { parseXml } from '../../../../src/hosts/xlsx/xml/element';
import { parseArea, type Area } from '../../../../src/workbook/address';
import type { Chart } from '../../../../src/workbook/plan';
import { partText } from '../hand-made';
import { formula, newSheet, write } from '../plans';

const area = (name: string): Area => parseArea(name) as Area;

const BAR: Chart = {
  kind: 'bar',
  title: '各化得分率 <2026>',
  categories: area('A2:A4'),
  values: area('B2:B4'),
  cover: area('D2:H10'),
  maximum: 100,
};
const CELLS = [write('A2', '组织设置'), write('A3', '班子建设'), write('B2', 80), write('B3', formula('=B2/2', 40))];

function built(...charts: Chart[]): Uint8Array {
  return buildXlsx({ sheets: [newSheet("总 '览", CELLS, { charts })] });
}

test('a chart points at its cells and carries their values', () => {
  const chart = partText(built(BAR), 'xl/charts/chart1.xml');
  expect(chart).toContain("<c:f>'总 ''览'!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/>");
  expect(chart).toContain(
    '<c:pt idx="0"><c:v>组织设置</c:v></c:pt><c:pt idx="1"><c:v>班子建设</c:v></c:pt></c:strCache>',
  );
  expect(chart).toContain('<c:pt idx="0"><c:v>80</c:v></c:pt><c:pt idx="1"><c:v>40</c:v></c:pt></c:numCache>');
  expect(chart).toContain('<a:t>各化得分率 &lt;2026&gt;</a:t>');
  expect(chart).toContain('<c:max val="100"/>');
  expect(parseXml(chart, '').local).toBe('chartSpace');
});

test('a radar chart, and no upper end unless it is given', () => {
  const chart = partText(built({ ...BAR, kind: 'radar', maximum: undefined }), 'xl/charts/chart1.xml');
  expect(chart).toContain('<c:radarChart><c:radarStyle val="marker"/>');
  expect(chart).not.toContain('<c:max ');
});

test('the drawing places every chart over its cells, counted from 0', () => {
  const drawing = partText(built(BAR, { ...BAR, cover: area('A12:C20') }), 'xl/drawings/drawing1.xml');
  const corners = [...drawing.matchAll(/<xdr:col>(\d+)<.*?<xdr:row>(\d+)</g)].map(
    ([, column, row]) => `${column},${row}`,
  );
  expect(corners).toEqual(['3,1', '8,10', '0,11', '3,20']);
  expect([...drawing.matchAll(/r:id="(\w+)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId2']);
});

test('charts of later sheets get part names of their own', async () => {
  const host = openXlsx(built(BAR), 'a.xlsx');
  await host.apply({ sheets: [newSheet('二', CELLS, { charts: [BAR] }), newSheet('三', CELLS, { charts: [BAR] })] });
  const file = host.save();
  expect(partText(file, 'xl/worksheets/_rels/sheet3.xml.rels')).toContain('Target="../drawings/drawing3.xml"');
  expect(partText(file, 'xl/drawings/_rels/drawing3.xml.rels')).toContain('Target="../charts/chart3.xml"');
  const types = partText(file, '[Content_Types].xml');
  for (const part of ['drawings/drawing3', 'charts/chart2']) expect(types).toContain(`PartName="/xl/${part}.xml"`);
});
