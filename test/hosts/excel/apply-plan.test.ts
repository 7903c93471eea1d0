import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { EMPTY } from '../../../src/workbook/cell';
import { HostError } from '../../../src/workbook/host-error';
import type { CellWrite, SheetPlan } from '../../../src/workbook/plan';
import { newSheet } from '../../office-host/book';
import { dumpBook } from '../../office-host/dump';
import type { OfficeHost } from '../../office-host/office-host';
import { openOffice } from '../../office-host/open-office';
import { at, plan, write } from '../contract/plans';
import { fixtureCells, type FixtureWorkbook } from '../fixture-workbook';

const WORKBOOK: FixtureWorkbook = {
  sheets: [
    { name: '评分表', cells: fixtureCells(Array.from({ length: 40 }, (_, row) => [`第${row + 1}项`, 5, '00' + row])) },
  ],
};

const scores: CellWrite[] = Array.from({ length: 40 }, (_, row) => ({
  ...write(`D${row + 1}`, { kind: 'number', value: row / 2 }),
  style: 'number',
}));

const NEW_SHEET: SheetPlan = {
  sheet: '整改台账',
  create: { columns: [{ width: 20 }], frozenRows: 1 },
  cells: [write('A1', { kind: 'text', text: '问题' })],
};

function cells(host: OfficeHost, sheet: string): Record<string, unknown> {
  return dumpBook(host.book).sheets.find((one) => one.name === sheet)?.cells ?? {};
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('a review reads and writes in four syncs and leaves nothing to clean up', async () => {
  const { host } = openOffice(WORKBOOK);
  const excel = createExcelHost();
  await excel.read();
  await excel.apply({ sheets: [{ sheet: '评分表', cells: scores }, NEW_SHEET] });
  await settle();
  expect(host.counters).toMatchObject({ syncs: 4, cleanups: 0 });
});

test.each(['1.9', '1.14'])('everything works with ExcelApi %s', async (version) => {
  const { host } = openOffice(WORKBOOK, { versions: { ExcelApi: version } });
  await createExcelHost().apply({ sheets: [{ sheet: '评分表', cells: scores }, NEW_SHEET] });
  expect(cells(host, '评分表').D40).toMatchObject({ value: 19.5, numberFormat: 'General' });
});

test('large writes are cut by size and stay whole', async () => {
  const { host } = openOffice(WORKBOOK);
  const many = Array.from({ length: 4000 }, (_, row) =>
    write(`F${row + 1}`, { kind: 'text', text: '整改措施'.repeat(50) }),
  );
  const report = await createExcelHost().apply(plan('评分表', many));
  expect(report.cellsWritten).toBe(4000);
  expect(host.counters.syncs).toBeGreaterThan(3);
  expect(cells(host, '评分表').F4000).toMatchObject({ value: '整改措施'.repeat(50) });
});

test('a request refused as too large is sent in halves', async () => {
  const { host } = openOffice(WORKBOOK);
  host.faults.payloadLimit = 30_000;
  const sparse = Array.from({ length: 60 }, (_, index) =>
    write(`F${index * 200 + 1}`, { kind: 'number', value: index }),
  );
  await createExcelHost().apply(plan('评分表', sparse));
  expect(cells(host, '评分表').F11801).toMatchObject({ value: 59 });
});

test('styles reach the cells, and only theirs', async () => {
  const { host } = openOffice(WORKBOOK);
  await createExcelHost().apply(
    plan('评分表', [
      { ...write('F1', { kind: 'text', text: '得分' }), style: 'header' },
      { ...write('G1', { kind: 'text', text: '说明' }), style: 'header' },
      write('H1', { kind: 'text', text: '无样式' }),
      { ...write('F2', { kind: 'text', text: '链接' }), style: 'link', link: { sheet: '评分表', row: 2, column: 1 } },
    ]),
  );
  expect(cells(host, '评分表')).toMatchObject({
    F1: {
      look: {
        'Font/Bold': true,
        'Fill/Color': '#D9E2F3',
        HorizontalAlignment: 'Center',
        WrapText: true,
        'Borders/InsideVertical/Style': 'Continuous',
      },
    },
    F2: {
      value: '链接',
      look: { 'Font/Bold': false, 'Font/Underline': 'Single', 'Font/Color': '#0563C1' },
      hyperlink: { documentReference: "'评分表'!A2", screenTip: '评分表!A2', textToDisplay: '链接' },
    },
  });
  expect(cells(host, '评分表').H1).not.toHaveProperty('look');
});

test('plain words keep the number format of their cell, dangerous text gets the text format', async () => {
  const { host } = openOffice(WORKBOOK);
  await createExcelHost().apply(
    plan('评分表', [write('F1', { kind: 'text', text: '班子健全' }), write('F2', { kind: 'text', text: '=1+1' })]),
  );
  expect(cells(host, '评分表')).toMatchObject({ F1: { numberFormat: 'General' }, F2: { numberFormat: '@' } });
});

describe('when Excel fails halfway', () => {
  const mixed = [
    write('A1', { kind: 'number', value: 1 }, { kind: 'text', text: '第1项' }),
    write('B1', { kind: 'text', text: '改' }, { kind: 'number', value: 5 }),
    write('C1', { kind: 'blank' }, { kind: 'text', text: '000' }),
    write('E9', { kind: 'date', serial: 46_000 }),
  ];
  const both = { sheets: [{ sheet: '评分表', cells: mixed }, NEW_SHEET] };

  async function fail(arrange: (host: OfficeHost) => void): Promise<{ host: OfficeHost; error: HostError }> {
    const { host } = openOffice(WORKBOOK);
    arrange(host);
    const error = await createExcelHost()
      .apply(both)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(HostError);
    return { host, error: error as HostError };
  }

  test('at any action, the workbook is as before', async () => {
    const untouched = await read(openOffice(WORKBOOK).host);
    const { host: whole } = openOffice(WORKBOOK);
    let actions = 0;
    whole.faults.checkAction = () => void actions++;
    await createExcelHost().apply(both);
    expect(actions).toBeGreaterThan(40);
    for (let n = 1; n <= actions; n += 2) {
      const { host, error } = await fail(({ faults }) => faults.failAction(n, 'GeneralException'));
      expect(['writeFailed', 'unexpected']).toContain(error.code);
      expect(await read(host)).toEqual(untouched);
    }
  });

  test('the user learns the cause, and events are heard again', async () => {
    const { host, error } = await fail(({ faults }) => faults.failAction(40, 'MemoryLimitReached'));
    expect(error.message).toBe(
      '写入没有完成，已恢复写入前的内容。请重试；原因：Excel 正忙或内存不足。请稍候再试；若多次出现，请关闭其他工作簿。',
    );
    const heard: string[] = [];
    await createExcelHost().observe(({ area }) => heard.push(area ?? ''));
    host.user.edit('评分表', 'A1', '改');
    await settle();
    expect(heard).toEqual(['A1']);
  });

  test('and fails again at taking back, that is said', async () => {
    const { error } = await fail(({ faults }) => {
      faults.failAction(40, 'GeneralException');
      faults.failRequest(3, 'InvalidOrTimedOutSession');
    });
    expect(error).toMatchObject({ code: 'restoreFailed' });
    expect(error.message).toContain('恢复写入前的内容也没有成功');
  });

  async function read(host: OfficeHost): Promise<unknown> {
    return dumpBook(host.book).sheets.map(({ name, cells: all }) => [
      name,
      Object.entries(all)
        .filter(([, cell]) => cell.value !== '')
        .map(([cell, { value, formula, numberFormat }]) => [cell, value, formula, numberFormat]),
    ]);
  }
});

test('cancelling between two parts of a large write takes the first back', async () => {
  const { host } = openOffice(WORKBOOK);
  const abort = new AbortController();
  const many = Array.from({ length: 4000 }, (_, row) =>
    write(`F${row + 1}`, { kind: 'text', text: '措施'.repeat(100) }),
  );
  const applying = createExcelHost().apply(plan('评分表', many), {
    signal: abort.signal,
    onProgress: () => abort.abort(),
  });
  await expect(applying).rejects.toMatchObject({ code: 'cancelled' });
  expect(cells(host, '评分表').F1).toMatchObject({ value: '' });
});

test('what Excel stored otherwise than planned is taken back', async () => {
  const { host } = openOffice(WORKBOOK, { textFormatStopsFormulas: false });
  const before = await createExcelHost().read();
  const applying = createExcelHost().apply(
    plan('评分表', [
      write('A1', { kind: 'text', text: '=HYPERLINK("http://example.com")' }, { kind: 'text', text: '第1项' }),
      write('C1', { kind: 'number', value: 3 }, { kind: 'text', text: '000' }),
    ]),
  );
  await expect(applying).rejects.toMatchObject({
    code: 'writeFailed',
    data: { detail: '单元格 评分表!A1 写入后的内容与预期不符' },
  });
  const after = await createExcelHost().read();
  expect(at(after, '评分表', 'A1')).toEqual(at(before, '评分表', 'A1'));
  expect(at(after, '评分表', 'C1')).toEqual({ kind: 'text', text: '000' });
  expect(cells(host, '评分表').A1).toMatchObject({ numberFormat: 'General' });
});

test('what is written behind a merge is noticed', async () => {
  openOffice({ sheets: [{ name: '评分表', merges: ['A1:B1'], cells: { A1: '合并' } }] });
  const applying = createExcelHost().apply(plan('评分表', [write('B1', { kind: 'number', value: 3 })]));
  await expect(applying).rejects.toMatchObject({ code: 'writeFailed' });
});

test('a user who is editing a cell is asked to finish, and nothing is written', async () => {
  const { host } = openOffice(WORKBOOK);
  host.faults.failRequest(2, 'InvalidOperationInCellEditMode');
  const applying = createExcelHost().apply(plan('评分表', scores));
  await expect(applying).rejects.toMatchObject({ code: 'editMode' });
  expect(cells(host, '评分表')).not.toHaveProperty('D1');
});

test('expected values of new cells are compared too', async () => {
  openOffice(WORKBOOK);
  const report = await createExcelHost().apply(
    plan('评分表', [{ ...write('A1', { kind: 'blank' }), expected: EMPTY }]),
  );
  expect(report.conflicts).toHaveLength(1);
});

test("a co-author's sheet of the same name, added in the last moment, is left alone; ours are taken back", async () => {
  const { host } = openOffice(WORKBOOK);
  let looks = 0;
  // The signal is asked before each sync: the second time is between the look and the write.
  const signal = {
    get aborted() {
      looks += 1;
      if (looks === 2) {
        host.book.sheets.push(newSheet('{coauthor}', '整改台账'));
        host.user.coauthorEdit('整改台账', 'A1', '同事的台账');
      }
      return false;
    },
  } as AbortSignal;
  const ours: SheetPlan = { ...NEW_SHEET, sheet: '评分结果' };
  const applied = createExcelHost().apply(
    { sheets: [{ sheet: '评分表', cells: scores }, ours, NEW_SHEET] },
    { signal },
  );
  await expect(applied).rejects.toMatchObject({ code: 'writeFailed' });
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['评分表', '整改台账']);
  expect(cells(host, '整改台账').A1).toMatchObject({ value: '同事的台账' });
  expect(cells(host, '评分表').D40).toMatchObject({ value: '', numberFormat: 'General' });
});

test('a workbook that may only be read is told before anything is written', async () => {
  const { host } = openOffice({ ...WORKBOOK, readOnly: true });
  await expect(createExcelHost().apply(plan('评分表', scores))).rejects.toMatchObject({ code: 'readOnly' });
  expect(host.counters.syncs).toBe(1);
  expect(cells(host, '评分表')).not.toHaveProperty('D1');
});
