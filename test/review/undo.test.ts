import { createExcelHost } from '../../src/hosts/excel/excel-host';
import { branchWorkbook } from '../e2e/branch-workbook';
import { openOffice } from '../office-host/open-office';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { openXlsx, type XlsxHost } from '../../src/hosts/xlsx/xlsx-host';
import { review } from '../../src/review/review';
import { undoLastWrite } from '../../src/review/undo';
import { EMPTY } from '../../src/workbook/cell';
import type { Workbook } from '../../src/workbook/host';
import type { Content } from '../../src/workbook/plan';
import { branchSample } from '../../samples/branch';
import { at, plan, write } from '../hosts/contract/plans';
import { contents } from '../support/contents';

const OPTIONS = { asOf: '2026-11-22' };

async function reviewed(): Promise<{ before: Workbook; host: XlsxHost }> {
  const host = openXlsx(buildXlsx(branchSample()), '样表.xlsx');
  const before = await host.read();
  await host.apply(review(before, OPTIONS).plan);
  return { before, host: await reopened(host) };
}

/** As after closing the file and opening it again. */
async function reopened(host: XlsxHost): Promise<XlsxHost> {
  return openXlsx(host.save(), '样表.xlsx');
}

async function type(host: XlsxHost, sheet: string, cell: string, content: Content): Promise<void> {
  await host.apply(plan(sheet, [write(cell, content, at(await host.read(), sheet, cell))]));
}

async function undo(host: XlsxHost) {
  const undone = undoLastWrite(await host.read());
  if (undone !== undefined) expect((await host.apply(undone.plan)).conflicts).toEqual([]);
  return undone;
}

test('after closing and opening, undo brings back every cell and sheet; then there is nothing more to undo', async () => {
  const { before, host } = await reviewed();
  expect(contents(await host.read())).not.toEqual(contents(before));
  const undone = await undo(host);
  expect(undone).toMatchObject({ kept: [], keptSheets: [], removedSheets: ['评分结果', '整改台账', '核验设置'] });
  const after = await (await reopened(host)).read();
  expect(contents(after)).toEqual(contents(before));
  expect(undoLastWrite(after)).toBeUndefined();
});

test('what people changed since stays and is named: a cell, and a sheet as a whole', async () => {
  const { before, host } = await reviewed();
  const total = review(before, OPTIONS).plan.sheets.find(({ sheet }) => sheet === '验收评分表')?.cells[0];
  if (total === undefined) throw new Error('the sample has nothing to write into its rubric');
  await host.apply({
    sheets: [
      {
        sheet: '验收评分表',
        cells: [
          {
            ...total,
            content: { kind: 'number', value: 88 },
            expected:
              (await host.read()).grids.find((grid) => grid.sheet === '验收评分表')?.cell(total.row, total.column) ??
              EMPTY,
          },
        ],
      },
    ],
  });
  await type(host, '整改台账', 'G4', { kind: 'text', text: '李四' });
  const undone = await undo(host);
  expect(undone?.kept).toMatchObject([{ sheet: '验收评分表', found: { kind: 'number', value: 88 } }]);
  expect(undone?.keptSheets).toEqual([{ sheet: '整改台账', changed: [{ row: 4, column: 7 }], neededBy: null }]);
  const after = await host.read();
  expect(after.grids.map(({ sheet }) => sheet)).toEqual([...before.grids.map(({ sheet }) => sheet), '整改台账']);
  expect(at(after, '整改台账', 'G4')).toEqual({ kind: 'text', text: '李四' });
});

test('a sheet that a formula of theirs needs stays', async () => {
  const { host } = await reviewed();
  await type(host, '封面', 'Z9', { kind: 'formula', formula: "='评分结果'!$D$5", result: 0 });
  const undone = await undo(host);
  expect(undone?.keptSheets).toEqual([
    { sheet: '评分结果', changed: [], neededBy: { sheet: '封面', row: 9, column: 26 } },
  ]);
});

test('the second run is undone to the first, whose results stay', async () => {
  const { host } = await reviewed();
  const first = await host.read();
  await type(host, '验收评分表', 'J7', { kind: 'text', text: '补记' });
  await host.apply(review(await host.read(), { asOf: '2026-11-23' }).plan);
  await undo(host);
  const after = contents(await host.read());
  const expected = contents(first).filter(([cell]) => !cell.startsWith('标尺记录!'));
  expect(after.filter(([cell]) => cell !== '验收评分表!J7')).toEqual(
    expected.filter(([cell]) => cell !== '验收评分表!J7'),
  );
});

test('in Excel a second run has nothing to write, undo brings back everything, and the record is hidden', async () => {
  const { host } = openOffice(branchWorkbook());
  const excel = createExcelHost();
  const before = await excel.read();
  await excel.apply(review(before, OPTIONS).plan);
  const written = await createExcelHost().read();
  expect(review(written, OPTIONS).plan).toEqual({ sheets: [] });
  expect(host.book.sheets.at(-1)).toMatchObject({ name: '标尺记录', visibility: 'hidden' });
  const undone = undoLastWrite(written);
  expect(undone).toMatchObject({ kept: [], keptSheets: [] });
  await excel.apply(undone?.plan ?? { sheets: [] });
  expect(contents(await createExcelHost().read())).toEqual(contents(before));
});

test('a workbook that was never written has nothing to undo', async () => {
  expect(undoLastWrite(await openXlsx(buildXlsx(branchSample()), '样表.xlsx').read())).toBeUndefined();
});
