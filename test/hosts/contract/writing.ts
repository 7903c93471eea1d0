import { EMPTY, type Cell } from '../../../src/workbook/cell';
import type { Grid } from '../../../src/workbook/grid';
import type { Content } from '../../../src/workbook/plan';
import { LAYOUT, WORKBOOK } from './example-workbook';
import type { Open } from './opened-workbook';
import { at, plan, sheetOf, write } from './plans';

/** What every host writes. */
export function writingContract(name: string, open: Open): void {
  describe(`${name} writes`, () => {
    test.each<[string, Content, Cell]>([
      ['text', { kind: 'text', text: '缺纪检委员' }, { kind: 'text', text: '缺纪检委员' }],
      ['a number', { kind: 'number', value: 3.5 }, { kind: 'number', value: 3.5 }],
      ['a negative number', { kind: 'number', value: -3 }, { kind: 'number', value: -3 }],
      ['a date', { kind: 'date', serial: 46_349 }, { kind: 'date', serial: 46_349 }],
      ['nothing', { kind: 'blank' }, EMPTY],
    ])('%s over text and over nothing', async (_, content, expected) => {
      const { host, reread } = await open(WORKBOOK);
      const report = await host.apply(
        plan('验收评分表', [write('B2', content, { kind: 'text', text: '分值' }), write('K9', content)]),
      );
      expect(report).toEqual({ cellsWritten: 2, sheetsAdded: [], conflicts: [] });
      const workbook = await reread();
      expect(at(workbook, '验收评分表', 'B2')).toEqual(expected);
      expect(at(workbook, '验收评分表', 'K9')).toEqual(expected);
    });

    test('a formula', async () => {
      const { host, reread } = await open(WORKBOOK);
      const content: Content = { kind: 'formula', formula: '=SUM(B3:B4)', result: 8 };
      await host.apply(plan('验收评分表', [write('B9', content)]));
      expect(at(await reread(), '验收评分表', 'B9')).toMatchObject({ formula: '=SUM(B3:B4)' });
    });

    test.each([
      ['=1+1'],
      ['=WEBSERVICE("http://example.com")'],
      ['+86 10 1234'],
      ['-无'],
      ['@支部'],
      ['＝1+1'],
      ['＋1'],
      ['－1'],
      ['＠支部'],
      ['\t=1'],
      ["'带撇号"],
      ['00123'],
      ['110101199001011234'],
      ['1/2'],
      ['2026-11-22'],
      ['2026年11月22日'],
      ['0:2'],
      ['上午9:30'],
      ['二〇二六年十一月'],
      ['100%'],
      ['TRUE'],
      ['#N/A'],
      ['1e5'],
      [' 前后有空格 '],
      ['第一行\n第二行'],
      ['党员🚩'],
      ['《关于换届的请示》'],
      ['<b>&amp;"'],
      ['长'.repeat(5000)],
    ])('%j as text and nothing else', async (text) => {
      const { host, reread } = await open(WORKBOOK);
      await host.apply(plan('空表', [write('B2', { kind: 'text', text })]));
      expect(at(await reread(), '空表', 'B2')).toEqual({ kind: 'text', text });
    });

    test('without touching the cells between', async () => {
      const { host, reread } = await open(WORKBOOK);
      await host.apply(
        plan('验收评分表', [
          write('C3', { kind: 'number', value: 5 }, { kind: 'number', value: 4.5 }),
          write('F4', { kind: 'text', text: '改' }, { kind: 'text', text: '007 号' }),
        ]),
      );
      const workbook = await reread();
      const before = await (await open(WORKBOOK)).host.read();
      for (const cell of ['A1', 'B3', 'D3', 'E3', 'F3', 'C4', 'D4', 'G4', 'I4'])
        expect([cell, at(workbook, '验收评分表', cell)]).toEqual([cell, at(before, '验收评分表', cell)]);
    });

    test('a styled cell without changing what it is', async () => {
      const { host, reread } = await open(WORKBOOK);
      await host.apply(
        plan('空表', [
          { ...write('A1', { kind: 'text', text: '整改台账' }), style: 'title' },
          { ...write('A2', { kind: 'number', value: 0.875 }), style: 'percent' },
          { ...write('A3', { kind: 'date', serial: 46_349 }), style: 'inputDate' },
          { ...write('A4', { kind: 'text', text: '长期' }), style: 'inputDate' },
          { ...write('A5', { kind: 'blank' }), style: 'inputNumber' },
        ]),
      );
      const workbook = await reread();
      expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((cell) => at(workbook, '空表', cell))).toEqual([
        { kind: 'text', text: '整改台账' },
        { kind: 'number', value: 0.875 },
        { kind: 'date', serial: 46_349 },
        { kind: 'text', text: '长期' },
        EMPTY,
      ]);
    });

    test('a date over a date, keeping the look', async () => {
      const { host, reread } = await open(WORKBOOK);
      await host.apply(
        plan('验收评分表', [write('D4', { kind: 'date', serial: 46_400 }, { kind: 'date', serial: 46_348 })]),
      );
      expect(at(await reread(), '验收评分表', 'D4')).toEqual({ kind: 'date', serial: 46_400 });
    });

    test('a link with its text', async () => {
      const { host, reread } = await open(WORKBOOK);
      const link = { sheet: '验收评分表', row: 3, column: 2 };
      await host.apply(
        plan('空表', [
          { ...write('A1', { kind: 'text', text: '验收评分表!B3' }), style: 'link', link },
          { ...write('A2', { kind: 'text', text: '=B3' }), style: 'link', link },
        ]),
      );
      const workbook = await reread();
      expect(at(workbook, '空表', 'A1')).toEqual({ kind: 'text', text: '验收评分表!B3' });
      expect(at(workbook, '空表', 'A2')).toEqual({ kind: 'text', text: '=B3' });
    });

    test('a new sheet with its layout', async () => {
      const { host, reread } = await open(WORKBOOK);
      const report = await host.apply({
        sheets: [
          {
            sheet: '整改台账',
            create: LAYOUT,
            cells: [
              { ...write('A1', { kind: 'text', text: '整改台账' }), style: 'title' },
              { ...write('A3', { kind: 'text', text: '班子健全' }), style: 'text' },
              { ...write('B3', { kind: 'number', value: 0.8 }), style: 'percent' },
            ],
          },
        ],
      });
      expect(report).toMatchObject({ cellsWritten: 3, sheetsAdded: ['整改台账'] });
      const grid = sheetOf(await reread(), '整改台账');
      expect(grid).toMatchObject({ visibility: 'visible', merges: [{ top: 1, left: 1, bottom: 1, right: 2 }] });
      expect(grid.cell(3, 2)).toEqual({ kind: 'number', value: 0.8 });
      expect((await reread()).grids.at(-1)?.sheet).toBe('整改台账');
    });

    test('what a second plan expects after the first', async () => {
      const { host, reread } = await open(WORKBOOK);
      const contents: Content[] = [
        { kind: 'text', text: '00123' },
        { kind: 'number', value: 2 },
        { kind: 'date', serial: 46_349 },
        { kind: 'formula', formula: '=1+1', result: 2 },
        { kind: 'blank' },
        { kind: 'text', text: '=x' },
      ];
      const writes = (grid: Grid | undefined, list: readonly Content[]) =>
        list.map((content, index) => ({
          ...write(`B${index + 1}`, content),
          expected: grid?.cell(index + 1, 2) ?? EMPTY,
        }));
      await host.apply(plan('空表', writes(undefined, contents)));
      const between = sheetOf(await reread(), '空表');
      const turned = [...contents.slice(1), ...contents.slice(0, 1)];
      const report = await host.apply(plan('空表', writes(between, turned)));
      expect(report).toMatchObject({ cellsWritten: 6, conflicts: [] });
      const after = sheetOf(await reread(), '空表');
      expect([1, 2, 3, 4, 5, 6].map((row) => after.cell(row, 2))).toEqual([
        // The first cell was formatted as text and must hold a number now.
        { kind: 'number', value: 2 },
        { kind: 'date', serial: 46_349 },
        expect.objectContaining({ formula: '=1+1' }),
        EMPTY,
        { kind: 'text', text: '=x' },
        { kind: 'text', text: '00123' },
      ]);
    });

    test('and leaves notes, comments and hidden rows as they are', async () => {
      const { host, reread } = await open(WORKBOOK);
      const before = await host.read();
      const beside = (sheet: string, name: string) => plan(sheet, [write(name, { kind: 'text', text: '新' })]).sheets;
      await host.apply({ sheets: [...beside('验收评分表', 'K9'), ...beside('筛选过', 'D5')] });
      const after = await reread();
      for (const sheet of ['验收评分表', '筛选过']) {
        const { notes, hiddenRows } = sheetOf(after, sheet);
        expect({ notes, hiddenRows }).toEqual({
          notes: sheetOf(before, sheet).notes,
          hiddenRows: sheetOf(before, sheet).hiddenRows,
        });
      }
    });

    test('nothing for an empty plan', async () => {
      const { host } = await open(WORKBOOK);
      expect(await host.apply({ sheets: [] })).toEqual({ cellsWritten: 0, sheetsAdded: [], conflicts: [] });
    });
  });
}
