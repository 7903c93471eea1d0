import { openXlsx } from '../../../src/hosts/xlsx/xlsx-host';
import type { Progress } from '../../../src/workbook/host';
import { HostError } from '../../../src/workbook/host-error';
import { handMade, handMadeParts, sheetData } from './hand-made';
import { planFor, write } from './plans';
import { failure } from './read-back';
import { zipOf } from './zip/zip-bytes';

const TWO = handMade({ sheets: { 一: sheetData('<c r="A1"><v>1</v></c>'), 二: sheetData('') } });

test('reading tells how far it is', async () => {
  const progress: Progress[] = [];
  await openXlsx(TWO, '甲.xlsx').read({ onProgress: (step) => progress.push(step) });
  expect(progress).toEqual([{ fraction: 0, sheet: '一' }, { fraction: 0.5, sheet: '二' }, { fraction: 1 }]);
});

test('reading stops between sheets when it is cancelled', async () => {
  const controller = new AbortController();
  const seen: (string | undefined)[] = [];
  const onProgress = ({ sheet }: Progress): void => {
    seen.push(sheet);
    controller.abort();
  };
  const error = await failure(() => openXlsx(TWO, '甲.xlsx').read({ signal: controller.signal, onProgress }));
  expect(error.code).toBe('cancelled');
  expect(seen).toEqual(['一']);
});

test('a cancelled write writes nothing', async () => {
  const host = openXlsx(TWO, '甲.xlsx');
  const signal = AbortSignal.abort();
  expect(await failure(() => host.apply(planFor('一', write('B1', 1)), { signal }))).toMatchObject({
    code: 'cancelled',
  });
  expect(host.save()).toBe(TWO);
});

test('what was written is read at once, and what was read before stays as it was', async () => {
  const host = openXlsx(TWO, '甲.xlsx');
  const before = await host.read();
  await host.apply(planFor('一', write('B1', '新')));
  const after = await host.read();
  expect(after.grids[0]?.cell(1, 2)).toEqual({ kind: 'text', text: '新' });
  expect(before.grids[0]?.cell(1, 2)).toEqual({ kind: 'empty' });
  expect(after.grids[1]).toBe(before.grids[1]);
});

test('a failure in the middle of writing leaves the workbook as it was', async () => {
  const disordered = '<sheetData><row r="2"/><row r="1"/></sheetData>';
  const file = handMade({ sheets: { 一: sheetData(''), 二: disordered } });
  const host = openXlsx(file, '甲.xlsx');
  const sheets = [...planFor('一', write('A1', 1)).sheets, ...planFor('二', write('A1', 1)).sheets];
  expect(await failure(() => host.apply({ sheets }))).toMatchObject({ code: 'corrupt', name: '甲.xlsx' });
  expect(host.save()).toBe(file);
  expect((await host.read()).grids[0]?.rowCount).toBe(0);
});

test('errors carry the file name', async () => {
  const error = await failure(async () => openXlsx(new TextEncoder().encode('<html>'), '报表.xlsx'));
  expect(error).toMatchObject({ code: 'notWorkbook', name: '报表.xlsx' });
  expect(new HostError(error.code, error).message).toContain('文件“报表.xlsx”不是 Excel 工作簿');
});

test('whatever an inflate throws comes out as a broken file', async () => {
  const inflate = (): never => {
    throw new RangeError('zlib');
  };
  expect(await failure(async () => openXlsx(TWO, '甲.xlsx', { inflate }))).toMatchObject({
    code: 'corrupt',
    name: '甲.xlsx',
  });
});

test('a file too large to look at is refused by its size', async () => {
  const large = { length: 300 * 1024 * 1024 } as unknown as Uint8Array;
  expect(await failure(async () => openXlsx(large, '甲.xlsx'))).toMatchObject({
    code: 'tooLarge',
    detail: '文件超过 200 MB',
  });
});

test('a bomb in any part is refused before anything is unpacked', async () => {
  const file = zipOf([
    ...Object.entries(handMadeParts()).map(([name, content]) => ({ name, content })),
    { name: 'xl/media/image1.png', content: '', packed: new Uint8Array(1_000_000), size: 450_000_000 },
  ]);
  expect(await failure(async () => openXlsx(file, '甲.xlsx'))).toMatchObject({
    code: 'unsafe',
    detail: '压缩率异常，疑似压缩炸弹',
  });
});

test('nobody else changes a file, so nothing is observed', async () => {
  const host = openXlsx(TWO, '甲.xlsx');
  const changes: unknown[] = [];
  const stop = await host.observe((change) => changes.push(change));
  await host.apply(planFor('一', write('B1', 1)));
  await stop();
  expect(changes).toEqual([]);
});
