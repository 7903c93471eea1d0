import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import type { Change } from '../../../src/workbook/host';
import { openOffice } from '../../office-host/open-office';
import { plan, write } from '../contract/plans';

const WORKBOOK = { sheets: [{ name: '台账', cells: { A1: '姓名' } }] };
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

/** Waits for news that need a look at the workbook first. */
async function until(reached: () => boolean): Promise<void> {
  while (!reached()) await settle();
}

test('edits of the user and of co-authors are told apart', async () => {
  const { host } = openOffice(WORKBOOK);
  const changes: Change[] = [];
  await createExcelHost().observe((change) => changes.push(change));
  host.user.edit('台账', 'B2', 4);
  host.user.coauthorEdit('台账', 'B3', 5);
  await settle();
  expect(changes).toEqual([
    { sheet: '台账', area: 'B2', byCoauthor: false },
    { sheet: '台账', area: 'B3', byCoauthor: true },
  ]);
});

test('the own writes are no news', async () => {
  openOffice(WORKBOOK);
  const excel = createExcelHost();
  const changes: Change[] = [];
  await excel.observe((change) => changes.push(change));
  await excel.apply(plan('台账', [write('B2', { kind: 'number', value: 1 })]));
  await settle();
  expect(changes).toEqual([]);
});

test('writes of this add-in outside a plan are no news either', async () => {
  openOffice(WORKBOOK);
  const changes: Change[] = [];
  await createExcelHost().observe((change) => changes.push(change));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').values = [['改']];
    await context.sync();
  });
  await settle();
  expect(changes).toEqual([]);
});

test('a sheet added later is named', async () => {
  const { host } = openOffice(WORKBOOK);
  const excel = createExcelHost();
  const changes: Change[] = [];
  await excel.observe((change) => changes.push(change));
  await excel.apply({ sheets: [{ sheet: '整改台账', create: { columns: [] }, cells: [] }] });
  host.user.edit('整改台账', 'A1', '问题');
  await until(() => changes.length > 0);
  expect(changes).toEqual([{ sheet: '整改台账', area: 'A1', byCoauthor: false }]);
});

test('one registration serves all listeners until the last leaves', async () => {
  const { host } = openOffice(WORKBOOK);
  const excel = createExcelHost();
  let first = 0;
  let second = 0;
  const [leaveFirst, leaveSecond] = await Promise.all([excel.observe(() => first++), excel.observe(() => second++)]);
  expect(host.counters.syncs).toBe(1);
  host.user.edit('台账', 'B2', 1);
  await settle();
  await leaveFirst();
  host.user.edit('台账', 'B2', 2);
  await settle();
  await leaveSecond();
  host.user.edit('台账', 'B2', 3);
  await settle();
  expect([first, second]).toEqual([1, 2]);
  expect(host.listening).toBe(false);
});

test('a refused registration can be tried again', async () => {
  const { host } = openOffice(WORKBOOK);
  const excel = createExcelHost();
  host.faults.failRequest(1, 'InvalidOperationInCellEditMode');
  await expect(excel.observe(() => undefined)).rejects.toMatchObject({ code: 'editMode' });
  await excel.observe(() => undefined);
  expect(host.listening).toBe(true);
});
