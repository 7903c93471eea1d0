import { NOT_CALCULATED } from '../../src/workbook/plan';
import { sameContent } from '../../src/workbook/cell';
import { contentCell, SheetDraft } from '../../src/workbook/sheet-draft';
import { sheet } from '../support/grid';

test('only what differs is planned, with the value it replaces', () => {
  const grid = sheet('表', [['甲', 1, null]]);
  const plan = new SheetDraft('表', grid)
    .text(1, 1, '甲')
    .put(1, 2, { kind: 'number', value: 2 })
    .text(1, 3, '丙')
    .plan();
  expect(plan).toEqual({
    sheet: '表',
    cells: [
      { row: 1, column: 2, content: { kind: 'number', value: 2 }, expected: { kind: 'number', value: 1 } },
      { row: 1, column: 3, content: { kind: 'text', text: '丙' }, expected: { kind: 'empty' } },
    ],
  });
});

test('a sheet that already says everything has no plan', () => {
  const grid = sheet('表', [['甲', { kind: 'number', value: 3, formula: '=1+2' }]]);
  expect(
    new SheetDraft('表', grid).text(1, 1, '甲').put(1, 2, { kind: 'formula', formula: '=1+2', result: 3 }).plan(),
  ).toBeUndefined();
});

test('a formula that nobody has computed reads as not calculated', () => {
  expect(contentCell({ kind: 'formula', formula: '=A1', result: NOT_CALCULATED })).toEqual({
    kind: 'error',
    code: '#未计算',
    formula: '=A1',
  });
});

test('what stands below and was not put is cleared', () => {
  const grid = sheet('表', [['标题'], ['留下'], ['多余', '多余', '别人的']]);
  const plan = new SheetDraft('表', grid).text(2, 1, '留下').clear(2, 2).plan();
  expect(plan?.cells.map(({ row, column, content }) => [row, column, content.kind])).toEqual([
    [3, 1, 'blank'],
    [3, 2, 'blank'],
  ]);
});

test('a blank cell can be given a look; a filled one keeps its own', () => {
  const plan = new SheetDraft('表', sheet('表', [['甲']])).dress(1, 1, 'input').dress(1, 2, 'input').plan();
  expect(plan?.cells).toEqual([
    { row: 1, column: 2, content: { kind: 'blank' }, expected: { kind: 'empty' }, style: 'input' },
  ]);
});

test('formulas that differ only in needless quotes are the same', () => {
  const of = (formula: string) => ({ kind: 'number', value: 1, formula }) as const;
  expect(sameContent(of("='评分表'!H6+1"), of('=评分表!H6+1'))).toBe(true);
  expect(sameContent(of("='2026年考评表'!H6"), of('=2026年考评表!H6'))).toBe(true);
  expect(sameContent(of("='评分 表'!H6"), of('=评分表!H6'))).toBe(false);
  expect(sameContent(of('=A1'), { kind: 'number', value: 1 })).toBe(false);
});
