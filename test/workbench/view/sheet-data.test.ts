import { sheetData } from '../../../src/workbench/view/sheet-data';
import { sheet } from '../../support/grid';
import { lookOf } from '../look';

test('a sheet is drawn under its name, cells and formulas counted from nought', () => {
  const grid = sheet('台账', [
    ['姓名', '分'],
    [null, { kind: 'number', value: 3, formula: '=1+2' }],
  ]);
  const data = sheetData(grid, lookOf(), 2, true);
  expect(data).toMatchObject({ id: '台账', name: '台账', order: 2, status: 1, hide: 0 });
  expect(data.celldata?.map(({ r, c, v }) => [r, c, v?.m])).toEqual([
    [0, 0, '姓名'],
    [0, 1, '分'],
    [1, 1, '3'],
  ]);
  expect(data.calcChain).toEqual([{ r: 1, c: 1, id: '台账' }]);
});

test.each(['hidden', 'veryHidden'] as const)('a sheet that is %s stays out of sight', (visibility) => {
  expect(sheetData(sheet('参数', [[1]], { visibility }), lookOf(), 0, false).hide).toBe(1);
});

test('a merge is told at its first cell and at each cell under it', () => {
  const data = sheetData(sheet('表', [['标题']], { merges: ['A1:B2'] }), lookOf(), 0, true);
  expect(data.config?.merge).toEqual({ '0_0': { r: 0, c: 0, rs: 2, cs: 2 } });
  expect(Object.fromEntries((data.celldata ?? []).map(({ r, c, v }) => [`${r}_${c}`, v?.mc]))).toEqual({
    '0_0': { r: 0, c: 0, rs: 2, cs: 2 },
    '0_1': { r: 0, c: 0 },
    '1_0': { r: 0, c: 0 },
    '1_1': { r: 0, c: 0 },
  });
});

test('empty cells with a look are drawn too', () => {
  const data = sheetData(sheet('表', [['甲']]), lookOf({ C2: { fill: '#FFF9E5' } }), 0, true);
  expect(data.celldata?.[1]).toMatchObject({ r: 1, c: 2, v: { bg: '#FFF9E5' } });
});

test('widths and heights are pixels, hidden rows and columns hidden, panes frozen', () => {
  const look = lookOf(
    {},
    {
      columns: [
        { first: 1, last: 2, size: 10 },
        { first: 3, last: 3, hidden: true },
      ],
      rows: new Map([
        [1, { size: 30 }],
        [2, { hidden: true }],
      ]),
      frozenRows: 3,
    },
  );
  expect(sheetData(sheet('表', [['甲']]), look, 0, true)).toMatchObject({
    config: { columnlen: { 0: 75, 1: 75 }, colhidden: { 2: 0 }, rowlen: { 0: 40 }, rowhidden: { 1: 0 } },
    frozen: { type: 'rangeRow', range: { row_focus: 2 } },
  });
});

test('rows are as high as their text needs where the file leaves it open', () => {
  const long = '每少一次扣0.5分，最多扣2分；'.repeat(4);
  const look = lookOf({ A1: { wrap: true }, A2: { size: 20 } }, { columns: [{ first: 1, last: 1, size: 20 }] });
  const { config } = sheetData(sheet('表', [[long], ['大标题'], ['短']]), look, 0, true);
  expect(config?.rowlen?.[0]).toBeGreaterThan(80);
  expect(config?.rowlen?.[1]).toBe(34);
  expect(config?.rowlen?.[2]).toBeUndefined();
});
