import { EMPTY } from '../../../src/workbook/cell';
import type { Content, WritePlan } from '../../../src/workbook/plan';
import type { FixtureWorkbook } from '../fixture-workbook';
import { WORKBOOK } from './example-workbook';
import type { Open } from './opened-workbook';
import { at, plan, write } from './plans';

/** What every host refuses to write, leaving the workbook as it is. */
export function refusingContract(name: string, open: Open): void {
  describe(`${name} refuses`, () => {
    const text: Content = { kind: 'text', text: '新' };

    /** Every refused plan also has a write that would be fine; it must not be done. */
    async function refused(other: WritePlan, workbook: FixtureWorkbook = WORKBOOK): Promise<string> {
      const { host, reread } = await open(workbook);
      const fine = plan('验收评分表', [write('B3', text, { kind: 'number', value: 5 })]);
      const code = await host.apply({ sheets: [...fine.sheets, ...other.sheets] }).then(
        () => 'applied',
        (error: { code: string }) => error.code,
      );
      const after = await reread();
      expect(at(after, '验收评分表', 'B3')).toEqual({ kind: 'number', value: 5 });
      expect(after.grids).toHaveLength(workbook.sheets.length);
      return code;
    }

    test('to write to a protected sheet', async () => {
      expect(await refused(plan('已锁定', [write('B9', text)]))).toBe('protectedSheet');
    });

    test('to write to a sheet that is not there', async () => {
      expect(await refused(plan('没有这张表', [write('A1', text)]))).toBe('missingSheet');
    });

    test('to add a sheet that is there', async () => {
      const create = { columns: [] };
      expect(await refused({ sheets: [{ sheet: '空表', create, cells: [write('A1', text)] }] })).toBe('sheetExists');
    });

    test('to add a sheet to a protected workbook', async () => {
      const create = { columns: [] };
      const other = { sheets: [{ sheet: '整改台账', create, cells: [write('A1', text)] }] };
      expect(await refused(other, { ...WORKBOOK, structureProtected: true })).toBe('protectedWorkbook');
    });

    test('to write over what has changed since', async () => {
      const { host, reread } = await open(WORKBOOK);
      const report = await host.apply(
        plan('验收评分表', [
          write('B2', text, { kind: 'text', text: '分值' }),
          write('B3', text, { kind: 'number', value: 6 }),
          write('F4', text),
        ]),
      );
      expect(report).toEqual({
        cellsWritten: 0,
        sheetsAdded: [],
        conflicts: [
          {
            sheet: '验收评分表',
            row: 3,
            column: 2,
            expected: { kind: 'number', value: 6 },
            found: { kind: 'number', value: 5 },
          },
          { sheet: '验收评分表', row: 4, column: 6, expected: EMPTY, found: { kind: 'text', text: '007 号' } },
        ],
      });
      expect(at(await reread(), '验收评分表', 'B2')).toEqual({ kind: 'text', text: '分值' });
    });

    test('to write once cancelled', async () => {
      const { host, reread } = await open(WORKBOOK);
      const writing = host.apply(plan('空表', [write('A1', text)]), { signal: AbortSignal.abort() });
      await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
      expect(at(await reread(), '空表', 'A1')).toEqual(EMPTY);
    });
  });
}
