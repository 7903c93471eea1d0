import { openOffice } from './open-office';

const WORKBOOK = { sheets: [{ name: '台账', cells: { A1: '姓名', B1: 3, A2: '00123' } }] };

test('the client reads what the workbook holds', async () => {
  openOffice(WORKBOOK);
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('A1:B2');
    range.load('values,valueTypes,address');
    await context.sync();
    return { values: range.values, types: range.valueTypes, address: range.address };
  });
  expect(values).toEqual({
    values: [
      ['姓名', 3],
      ['00123', ''],
    ],
    types: [
      ['String', 'Double'],
      ['String', 'Empty'],
    ],
    address: '台账!A1:B2',
  });
});

test('a member it does not know fails by name', async () => {
  openOffice(WORKBOOK);
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').clear();
    await context.sync();
  });
  await expect(run).rejects.toThrow('The stand-in host does not know Range.Clear');
});

test('clean-up requests are counted apart', async () => {
  const { host } = openOffice(WORKBOOK);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').values = [['党员']];
    await context.sync();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.counters).toMatchObject({ syncs: 1, cleanups: 1 });
});

test('what was done before a failing action stays done', async () => {
  const { host } = openOffice(WORKBOOK);
  host.faults.failAction(8, 'GeneralException');
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A1').values = [['一']];
    sheet.getRange('A2').values = [['二']];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'GeneralException' });
  const [sheet] = host.book.sheets;
  expect([...(sheet?.cells.values() ?? [])].map((cell) => cell.value)).toContain('一');
  expect([...(sheet?.cells.values() ?? [])].map((cell) => cell.value)).not.toContain('二');
});

test('a call above the requirement set is refused', async () => {
  openOffice(WORKBOOK, { versions: { ExcelApi: '1.9' } });
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test.each([
  ['request', 'RequestPayloadSizeLimitExceeded', 100],
  ['response', 'ResponsePayloadSizeLimitExceeded', 1200],
])('a %s above the payload limit is refused', async (_, code, limit) => {
  const { host } = openOffice({ sheets: [{ name: '台账', cells: { A1: '字'.repeat(500) } }] });
  host.faults.payloadLimit = limit;
  const run = Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('台账').getRange('A1');
    range.load('values');
    range.untrack();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test('the user edits a cell and the add-in hears of it', async () => {
  const { host } = openOffice(WORKBOOK);
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      heard.push([event.address, event.source]);
    });
    await context.sync();
  });
  host.user.edit('台账', 'B1', 4);
  host.user.coauthorEdit('台账', 'B2', 5);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([
    ['B1', 'Local'],
    ['B2', 'Remote'],
  ]);
});
