import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { openOffice } from '../../office-host/open-office';

const WORKBOOK = {
  sheets: [{ name: '评分表' }, { name: '支委会 会议' }, { name: '旧表', visibility: 'hidden' as const }],
};

test('the cell is selected on its sheet, in one request', async () => {
  const { host } = openOffice(WORKBOOK);
  await createExcelHost().reveal({ sheet: '支委会 会议', row: 6, column: 8 });
  expect(host.user.selection()).toBe('支委会 会议!H6');
  expect(host.book.activeSheet).toBe(host.book.sheets[1]?.id);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(host.counters).toMatchObject({ syncs: 1, cleanups: 0 });
});

test('a sheet that is gone is named', async () => {
  openOffice(WORKBOOK);
  const revealing = createExcelHost().reveal({ sheet: '没有了', row: 1, column: 1 });
  await expect(revealing).rejects.toMatchObject({ code: 'missingSheet', data: { sheet: '没有了' } });
});

test('a hidden sheet stays hidden and the user is told', async () => {
  const { host } = openOffice(WORKBOOK);
  await expect(createExcelHost().reveal({ sheet: '旧表', row: 1, column: 1 })).rejects.toThrow('工作表“旧表”已隐藏');
  expect(host.book.sheets[2]?.visibility).toBe('hidden');
});

test('a user who is editing a cell is asked to finish', async () => {
  const { host } = openOffice(WORKBOOK);
  host.faults.cellEditMode = true;
  const revealing = createExcelHost().reveal({ sheet: '评分表', row: 1, column: 1 });
  await expect(revealing).rejects.toMatchObject({ code: 'editMode' });
});
