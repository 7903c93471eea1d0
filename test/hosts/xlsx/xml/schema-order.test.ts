import { Edits } from '../../../../src/hosts/xlsx/xml/edits';
import { parseXml } from '../../../../src/hosts/xlsx/xml/element';
import {
  appendToList,
  insertInOrder,
  STYLES_ORDER,
  WORKSHEET_ORDER,
} from '../../../../src/hosts/xlsx/xml/schema-order';

function withHyperlinks(worksheet: string): string {
  const edits = new Edits(worksheet);
  insertInOrder(edits, parseXml(worksheet, ''), WORKSHEET_ORDER, 'hyperlinks', '<hyperlinks/>');
  return edits.apply();
}

test.each([
  ['<w><sheetData/><pageMargins/></w>', '<w><sheetData/><hyperlinks/><pageMargins/></w>'],
  ['<w><sheetData/></w>', '<w><sheetData/><hyperlinks/></w>'],
  ['<w/>', '<w><hyperlinks/></w>'],
  ['<w><sheetData/><mc:AlternateContent/></w>', '<w><sheetData/><hyperlinks/><mc:AlternateContent/></w>'],
  ['<w><dataValidations/><extLst/></w>', '<w><dataValidations/><hyperlinks/><extLst/></w>'],
])('a new element goes where the schema has it: %s', (before, after) => {
  expect(withHyperlinks(before)).toBe(after);
});

test.each([
  ['<s><fonts count="1"><f/></fonts></s>', '<s><fonts count="3"><f/><g/><h/></fonts></s>'],
  ['<s><fonts><f/></fonts></s>', '<s><fonts><f/><g/><h/></fonts></s>'],
  ['<x:s><x:fills/></x:s>', '<x:s><x:fonts count="2"><g/><h/></x:fonts><x:fills/></x:s>'],
])('a list grows with its count: %s', (before, after) => {
  const edits = new Edits(before);
  appendToList(edits, parseXml(before, ''), STYLES_ORDER, 'fonts', ['<g/>', '<h/>']);
  expect(edits.apply()).toBe(after);
});
