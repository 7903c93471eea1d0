import { parseCellName } from '../../src/workbook/address';
import { EMPTY, type Cell } from '../../src/workbook/cell';
import type { Grid } from '../../src/workbook/grid';
import type { Workbook, WorkbookHost } from '../../src/workbook/host';
import type { CellWrite, Content, NewSheet, WritePlan } from '../../src/workbook/plan';
import { fixtureCells, type FixtureWorkbook } from './fixture-workbook';

export interface OpenedWorkbook {
  readonly host: WorkbookHost;
  /** The workbook as a fresh host reads it after the writes. */
  reread(): Promise<Workbook>;
}

const WORKBOOK: FixtureWorkbook = {
  name: '第一党支部.xlsx',
  sheets: [
    {
      name: '验收评分表',
      merges: ['A1:C1', 'A3:A4'],
      cells: {
        ...fixtureCells([
          ['党支部标准化规范化建设验收评分表', null, null],
          ['类别', '分值', '得分'],
          ['组织设置', 5, 4.5],
          [null, 3, true],
        ]),
        D3: { formula: '=B3-C3', result: 0.5 },
        E3: { formula: '=IF(B3>1,"","x")', result: '' },
        F3: { formula: '=B3/0', result: '#DIV/0!' },
        D4: { date: 46_348, format: 'yyyy-mm-dd' },
        E4: { error: '#N/A' },
        F4: '007 号',
        G4: '=A1',
        H4: { number: 0.25, format: '0%' },
        I4: { formula: '=TODAY()', result: 46_348, format: 'm/d/yyyy' },
      },
    },
    { name: '空表' },
    { name: '旧台账', visibility: 'hidden', cells: { B2: '第一行空着' } },
    { name: '已锁定', protected: true, cells: { A1: '勿改' } },
  ],
};

/** What every host must do, whatever it is a door to. */
export function hostContract(name: string, open: (workbook: FixtureWorkbook) => Promise<OpenedWorkbook>): void {
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
      const before = await read();
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

    test('nothing for an empty plan', async () => {
      const { host } = await open(WORKBOOK);
      expect(await host.apply({ sheets: [] })).toEqual({ cellsWritten: 0, sheetsAdded: [], conflicts: [] });
    });
  });

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

const LAYOUT: NewSheet = {
  tabColor: '#C00000',
  columns: [{ width: 30 }, { width: 12 }, { width: 8, hidden: true }],
  rowHeights: [{ row: 1, height: 30 }],
  frozenRows: 2,
  landscape: true,
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
  validations: [
    { area: { top: 3, left: 1, bottom: 9, right: 1 }, values: ['待整改', '整改中'], error: '请从列表中选' },
  ],
  conditionalFormats: [
    { area: { top: 3, left: 2, bottom: 9, right: 2 }, formula: '=B3<0.6', fill: '#FFC7CE', color: '#9C0006' },
  ],
  charts: [
    {
      kind: 'bar',
      title: '各维度得分率',
      categories: { top: 3, left: 1, bottom: 8, right: 1 },
      values: { top: 3, left: 2, bottom: 8, right: 2 },
      cover: { top: 11, left: 1, bottom: 25, right: 2 },
      maximum: 1,
    },
  ],
};

export function sheetOf(workbook: Workbook, sheet: string): Grid {
  const grid = workbook.grids.find((one) => one.sheet === sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return grid;
}

export function at(workbook: Workbook, sheet: string, name: string): Cell {
  const place = parseCellName(name);
  if (place === undefined) throw new Error(`not a cell: ${name}`);
  return sheetOf(workbook, sheet).cell(place.row, place.column);
}

export function write(name: string, content: Content, expected: Cell = EMPTY): CellWrite {
  const place = parseCellName(name);
  if (place === undefined) throw new Error(`not a cell: ${name}`);
  return { ...place, content, expected };
}

export function plan(sheet: string, cells: readonly CellWrite[]): WritePlan {
  return { sheets: [{ sheet, cells }] };
}
