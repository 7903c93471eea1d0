import { EMPTY } from '../../../src/workbook/cell';
import type { SheetPlan } from '../../../src/workbook/plan';
import { WORKBOOK } from './example-workbook';
import type { Open } from './opened-workbook';
import { at, write } from './plans';

/** How every host takes a sheet out. */
export function removingContract(name: string, open: Open): void {
  const removal: SheetPlan = {
    sheet: '旧台账',
    remove: true,
    cells: [write('B2', { kind: 'blank' }, { kind: 'text', text: '第一行空着' })],
  };
  const writing: SheetPlan = {
    sheet: '空表',
    cells: [write('A1', { kind: 'text', text: '新' })],
  };

  describe(`${name} takes a sheet out`, () => {
    test('that holds what is expected, together with the other writes', async () => {
      const { host, reread } = await open(WORKBOOK);
      const report = await host.apply({ sheets: [writing, removal] });
      expect(report).toEqual({ cellsWritten: 1, sheetsAdded: [], conflicts: [] });
      const after = await reread();
      expect(after.grids.map(({ sheet }) => sheet)).toEqual(['验收评分表', '空表', '筛选过', '已锁定']);
      expect(at(after, '空表', 'A1')).toEqual({ kind: 'text', text: '新' });
      expect(await host.read()).toMatchObject({ grids: [{}, {}, {}, {}] });
    });

    test('also an empty one, and one whose cells are locked', async () => {
      const { host, reread } = await open(WORKBOOK);
      const locked = write('A1', { kind: 'blank' }, { kind: 'text', text: '勿改' });
      await host.apply({
        sheets: [
          { sheet: '空表', remove: true, cells: [] },
          { sheet: '已锁定', remove: true, cells: [locked] },
        ],
      });
      expect((await reread()).grids.map(({ sheet }) => sheet)).toEqual(['验收评分表', '旧台账', '筛选过']);
    });

    test('but not one with a cell that nobody expected, or that changed, or is gone', async () => {
      const { host, reread } = await open(WORKBOOK);
      const found = { kind: 'text', text: '第一行空着' };
      const [expected] = removal.cells;
      const other = write('C9', { kind: 'blank' }, { kind: 'number', value: 1 });
      const report = await host.apply({
        sheets: [
          writing,
          { ...removal, cells: expected === undefined ? [] : [{ ...expected, expected: EMPTY }, other] },
        ],
      });
      expect(report).toEqual({
        cellsWritten: 0,
        sheetsAdded: [],
        conflicts: [
          { sheet: '旧台账', row: 2, column: 2, expected: EMPTY, found },
          { sheet: '旧台账', row: 9, column: 3, expected: { kind: 'number', value: 1 }, found: EMPTY },
        ],
      });
      const after = await reread();
      expect(after.grids).toHaveLength(5);
      expect(at(after, '空表', 'A1')).toEqual(EMPTY);
    });

    test('but not one that is not there', async () => {
      const { host } = await open(WORKBOOK);
      const removing = host.apply({ sheets: [{ sheet: '没有这张表', remove: true, cells: [] }] });
      await expect(removing).rejects.toMatchObject({ code: 'missingSheet' });
    });

    test('but none of a workbook whose structure is protected', async () => {
      const { host, reread } = await open({ ...WORKBOOK, structureProtected: true });
      await expect(host.apply({ sheets: [writing, removal] })).rejects.toMatchObject({ code: 'protectedWorkbook' });
      expect(at(await reread(), '空表', 'A1')).toEqual(EMPTY);
    });
  });
}
