import { createExcelHost } from '../../../src/hosts/excel/excel-host';
import { dumpBook } from '../../office-host/dump';
import { openOffice } from '../../office-host/open-office';
import { LAYOUT } from '../contract/example-workbook';
import { write } from '../contract/plans';

test('a new sheet gets the layout of its plan', async () => {
  const { host } = openOffice({ sheets: [{ name: '评分表' }] });
  await createExcelHost().apply({
    sheets: [{ sheet: '整改台账', create: LAYOUT, cells: [write('A1', { kind: 'text', text: '整改台账' })] }],
  });
  expect(dumpBook(host.book).sheets[1]).toMatchObject({
    name: '整改台账',
    tabColor: '#C00000',
    frozenRows: 2,
    landscape: true,
    // 215, 89 and 61 pixels.
    columns: { 1: { width: 161.25 }, 2: { width: 66.75 }, 3: { width: 45.75, hidden: true } },
    rowHeights: { 1: 30 },
    merges: ['A1:B1'],
    validations: [
      {
        area: 'A3:A9',
        rule: { list: { inCellDropDown: true, source: '待整改,整改中' } },
        errorAlert: { showAlert: true, style: 'Stop', message: '请从列表中选' },
      },
    ],
    conditionalFormats: [{ area: 'B3:B9', formula: '=B3<0.6', fill: '#FFC7CE', color: '#9C0006' }],
    charts: [
      {
        type: 'BarClustered',
        title: '各维度得分率',
        source: 'B3:B8',
        categories: 'A3:A8',
        legend: false,
        minimum: 0,
        maximum: 1,
        from: 'A11',
        to: 'B25',
      },
    ],
  });
});

test('sheets are added in the order of the plan, after the last one', async () => {
  const { host } = openOffice({ sheets: [{ name: '评分表' }, { name: '旧表', visibility: 'hidden' }] });
  const create = { columns: [] };
  const sheets = ['核验结果', '整改台账'].map((sheet) => ({ sheet, create, cells: [] }));
  const report = await createExcelHost().apply({ sheets });
  expect(report.sheetsAdded).toEqual(['核验结果', '整改台账']);
  expect(host.book.sheets.map((sheet) => sheet.name)).toEqual(['评分表', '旧表', '核验结果', '整改台账']);
});
