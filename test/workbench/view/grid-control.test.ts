import type { Cell as GridCell, Sheet } from '@fortune-sheet/core';
import { buildXlsx } from '../../../src/hosts/xlsx/new-workbook';
import { layFile } from '../../../src/workbench/desk/lay-file';
import { formula, newSheet, write } from '../../hosts/xlsx/plans';
import { cellsOf } from '../../hosts/xlsx/read-back';

const BOOK = buildXlsx({
  sheets: [
    newSheet('名册', [
      write('A1', '证件号'),
      write('A2', '001', { style: 'inputText' }),
      write('B2', 7),
      write('B3', formula('=B2*2', 14)),
    ]),
  ],
});

/** The file beside a grid, whose states the test makes itself as the grid component would. */
async function opened() {
  const { host, control } = await layFile('名册.xlsx', BOOK, { changed: () => undefined, refused: () => undefined });
  let sheets: Sheet[] = control.state().sheets.map((sheet) => ({ ...sheet, data: matrix(sheet) }));
  control.changed(sheets);
  /** Whoever or whatever it is that puts these cells into the grid. */
  const becomes = (...cells: readonly (readonly [row: number, column: number, cell: GridCell | null])[]): void => {
    sheets = sheets.map((sheet) => {
      const data = [...(sheet.data ?? [])];
      for (const [row, column, cell] of cells) data[row - 1] = (data[row - 1] ?? []).with(column - 1, cell);
      return { ...sheet, data };
    });
    control.changed(sheets);
  };
  return {
    host,
    control,
    becomes,
    /** Pasting cells that were merged. */
    merges(): void {
      sheets = sheets.map((sheet) => ({
        ...sheet,
        config: { ...sheet.config, merge: { '0_0': { r: 0, c: 0, rs: 1, cs: 2 } } },
      }));
      becomes([5, 1, { v: '甲' }]);
    },
    cells: async () => cellsOf(await host.save()),
  };
}

function matrix({ celldata = [], row = 0, column = 0 }: Sheet): NonNullable<Sheet['data']> {
  const data = Array.from({ length: row }, () => Array.from({ length: column }, (): GridCell | null => null));
  for (const { r, c, v } of celldata) (data[r] ?? [])[c] = v;
  return data;
}

test('drawing the file is no entry', async () => {
  const { host } = await opened();
  expect(await host.save()).toEqual(BOOK);
});

test('cells that the grid changes go into the file, whatever way they were changed', async () => {
  const { becomes, cells } = await opened();
  becomes(
    [2, 2, { v: 8, m: '8' }],
    [3, 2, { v: 16, m: '16', f: '=B2*2' }],
    [5, 1, { v: '2026-11-22', ct: { fa: 'General', t: 'g' } }],
  );
  expect(await cells()).toMatchObject({
    B2: { kind: 'number', value: 8 },
    B3: { kind: 'number', value: 16, formula: '=B2*2' },
    A5: { kind: 'date', serial: 46_348 },
  });
});

test('a change that is undone is undone in the file', async () => {
  const { becomes, cells } = await opened();
  becomes([2, 2, null]);
  expect((await cells()).B2).toBeUndefined();
  becomes([2, 2, { v: 7, m: '7', ct: { fa: 'General', t: 'n' } }]);
  expect((await cells()).B2).toEqual({ kind: 'number', value: 7 });
});

test('a changed look alone is no entry', async () => {
  const { host, becomes } = await opened();
  becomes([2, 2, { v: 7, m: '7', bl: 1 }]);
  expect(await host.save()).toEqual(BOOK);
});

test('a merge that only the grid has made is drawn away again, the cells entered with it stay', async () => {
  const { control, merges, cells } = await opened();
  const { version } = control.state();
  merges();
  expect((await cells()).A5).toEqual({ kind: 'text', text: '甲' });
  expect(control.state().version).toBe(version + 1);
  expect(control.state().sheets[0]?.config?.merge).toEqual({});
});
