import { EMPTY, type Cell } from '../../../src/workbook/cell';
import type { Workbook } from '../../../src/workbook/host';
import { WORKBOOK } from './example-workbook';
import type { Open } from './opened-workbook';
import { at, sheetOf } from './plans';

/** What every host reads. */
export function readingContract(name: string, open: Open): void {
  async function read(): Promise<Workbook> {
    const { host } = await open(WORKBOOK);
    return host.read();
  }

  describe(`${name} reads`, () => {
    test('the workbook and its sheets in tab order', async () => {
      const workbook = await read();
      expect(workbook).toMatchObject({ name: '第一党支部.xlsx', structureProtected: false, readOnly: false });
      expect(workbook.grids.map(({ sheet, visibility, protected: locked }) => [sheet, visibility, locked])).toEqual([
        ['验收评分表', 'visible', false],
        ['空表', 'visible', false],
        ['旧台账', 'hidden', false],
        ['筛选过', 'visible', false],
        ['已锁定', 'visible', true],
      ]);
    });

    test.each<[string, Cell]>([
      ['B2', { kind: 'text', text: '分值' }],
      ['B3', { kind: 'number', value: 5 }],
      ['C3', { kind: 'number', value: 4.5 }],
      ['C4', { kind: 'boolean', value: true }],
      ['D3', { kind: 'number', value: 0.5, formula: '=B3-C3' }],
      ['E3', { kind: 'text', text: '', formula: '=IF(B3>1,"","x")' }],
      ['F3', { kind: 'error', code: '#DIV/0!', formula: '=B3/0' }],
      ['D4', { kind: 'date', serial: 46_348 }],
      ['E4', { kind: 'error', code: '#N/A' }],
      ['F4', { kind: 'text', text: '007 号' }],
      ['G4', { kind: 'text', text: '=A1' }],
      ['H4', { kind: 'number', value: 0.25 }],
      ['I4', { kind: 'date', serial: 46_348, formula: '=TODAY()' }],
      ['B1', EMPTY],
      ['Z99', EMPTY],
    ])('%s as it is stored', async (cell, expected) => {
      expect(at(await read(), '验收评分表', cell)).toEqual(expected);
    });

    test('how far each sheet is filled', async () => {
      const { grids } = await read();
      expect(grids.map((grid) => [grid.rowCount, grid.columnCount])).toEqual([
        [4, 9],
        [0, 0],
        [2, 2],
        [6, 2],
        [1, 1],
      ]);
    });

    test('merged areas', async () => {
      const grid = sheetOf(await read(), '验收评分表');
      expect(grid.merges).toHaveLength(2);
      expect(grid.merges).toEqual(
        expect.arrayContaining([
          { top: 1, left: 1, bottom: 1, right: 3 },
          { top: 3, left: 1, bottom: 4, right: 1 },
        ]),
      );
    });

    test('notes and threads of comments', async () => {
      const workbook = await read();
      expect(sheetOf(workbook, '验收评分表').notes).toEqual([
        { row: 3, column: 2, text: '验收组：\n按五分计' },
        { row: 3, column: 3, text: '为何是 4.5？\n材料缺一份' },
        { row: 3, column: 4, text: '公式由办公室设置' },
      ]);
      expect(sheetOf(workbook, '空表').notes).toEqual([]);
    });

    test('which rows with anything in them are hidden', async () => {
      const workbook = await read();
      expect([...sheetOf(workbook, '筛选过').hiddenRows]).toEqual([2, 5]);
      expect([...sheetOf(workbook, '验收评分表').hiddenRows]).toEqual([]);
    });

    test('nothing once cancelled', async () => {
      const { host } = await open(WORKBOOK);
      await expect(host.read({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' });
    });

    test('and reports progress up to the end', async () => {
      const { host } = await open(WORKBOOK);
      const fractions: number[] = [];
      await host.read({ onProgress: ({ fraction }) => fractions.push(fraction) });
      expect(fractions.at(-1)).toBe(1);
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    });
  });
}
