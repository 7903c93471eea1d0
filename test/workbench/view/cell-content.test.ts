import { cellContent } from '../../../src/workbench/view/cell-content';

test('text in several runs is one text, its lines broken as files break them', () => {
  const runs = [{ v: '第一行\r\n' }, { v: '第二行' }];
  expect(cellContent({ ct: { fa: 'General', t: 'inlineStr', s: runs } })).toEqual({
    kind: 'text',
    text: '第一行\n第二行',
  });
});

test('pasted text is read as if typed, text that the file holds as text is not', () => {
  expect(cellContent({ v: '2026-11-22', ct: { fa: 'General', t: 'g' } })).toEqual({ kind: 'date', serial: 46_348 });
  expect(cellContent({ v: '2026-11-22', ct: { fa: 'General', t: 's' } })).toEqual({ kind: 'text', text: '2026-11-22' });
});

test.each(['#NAME?', '#DIV/0!', '#VALUE!', '#N/A', '#REF!'])(
  'a formula that the grid answers with %s has no result',
  (v) => {
    expect(cellContent({ f: '=XLOOKUP(A1,B:B,C:C)', v, ct: { fa: 'General', t: 'e' } })).toEqual({
      kind: 'formula',
      formula: '=XLOOKUP(A1,B:B,C:C)',
      result: { error: '#未计算' },
    });
  },
);

test('a formula that shows nothing has nothing as its result', () => {
  expect(cellContent({ f: '=""', v: '' })).toEqual({ kind: 'formula', formula: '=""', result: '' });
});

test('a cell that is only dressed is blank', () => {
  expect(cellContent({ bg: '#FFF9E5', ct: { fa: 'General', t: 'g' } })).toEqual({ kind: 'blank' });
  expect(cellContent(null)).toEqual({ kind: 'blank' });
});
