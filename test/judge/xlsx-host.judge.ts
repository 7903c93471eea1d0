import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { buildXlsx } from '../../src/hosts/xlsx/new-workbook';
import { openXlsx } from '../../src/hosts/xlsx/xlsx-host';
import { parseArea, type Area } from '../../src/workbook/address';
import { convert } from './libreoffice';
import { formula, newSheet, planFor, write } from '../hosts/xlsx/plans';
import { cellsOf } from '../hosts/xlsx/read-back';

const LONG = 120_000;

const area = (name: string): Area => parseArea(name) as Area;

test(
  'formulas with stale results are computed anew',
  async () => {
    const built = buildXlsx({
      sheets: [newSheet('评分', [write('A1', 40), write('A2', 50.5), write('A3', formula('=SUM(A1:A2)', 0))])],
    });
    const host = openXlsx(built, 'a.xlsx');
    await host.apply(
      planFor(
        '评分',
        write('A1', 41, { expected: { kind: 'number', value: 40 } }),
        write('B3', formula('=IF(A3>=90,"达标","不达标")', '不达标')),
        write('C3', formula('=IFS(A3>90,"优",TRUE,"良")', '良')),
      ),
    );
    expect(await cellsOf(convert(host.save(), 'xlsx'))).toMatchObject({
      A3: { kind: 'number', value: 91.5 },
      B3: { kind: 'text', text: '达标' },
      C3: { kind: 'text', text: '优' },
    });
  },
  LONG,
);

test(
  'a sheet with everything a plan can hold is read whole',
  async () => {
    const file = buildXlsx({
      sheets: [
        newSheet(
          '总览',
          [
            write('A1', '得分', { style: 'title' }),
            write('A2', '组织设置', { style: 'text', link: { sheet: '明 细', row: 2, column: 1 } }),
            write('B2', 80, { style: 'number' }),
            write('A3', ' 班子\n建设_x0041_ ', { style: 'text' }),
            write('B3', 55, { style: 'number' }),
            write('C2', { kind: 'date', serial: 46143 }, { style: 'inputDate' }),
          ],
          {
            columns: [{ width: 20 }, { width: 9 }, { width: 12 }, { width: 5, hidden: true }],
            frozenRows: 1,
            merges: [area('A1:C1')],
            rowHeights: [{ row: 1, height: 30 }],
            validations: [{ area: area('C3:C9'), values: ['是', '否'], error: '请选择是或否' }],
            conditionalFormats: [{ area: area('B2:B3'), formula: '=B2<60', fill: '#FFC7CE', color: '#9C0006' }],
            charts: [
              {
                kind: 'bar',
                title: '得分率',
                categories: area('A2:A3'),
                values: area('B2:B3'),
                cover: area('A5:E15'),
                maximum: 100,
              },
              {
                kind: 'radar',
                title: '雷达',
                categories: area('A2:A3'),
                values: area('B2:B3'),
                cover: area('A17:E30'),
              },
            ],
            landscape: true,
          },
        ),
        newSheet('明 细', [write('A2', '=不是公式')]),
      ],
    });
    const resaved = convert(file, 'xlsx');
    expect(await cellsOf(resaved)).toEqual(await cellsOf(file));
    expect(await cellsOf(resaved, 1)).toEqual({ A2: { kind: 'text', text: '=不是公式' } });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(resaved).buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0] as ExcelJS.Worksheet;
    expect(sheet.getCell('C5').dataValidation).toMatchObject({ type: 'list', error: '请选择是或否' });
    expect(sheet.getCell('B1').master.address).toBe('A1');
    expect(sheet.getCell('A1').font).toMatchObject({ bold: true, size: 16 });
    const parts = Object.keys(unzipSync(resaved));
    expect(parts.filter((part) => /charts\/chart\d+\.xml$/.test(part))).toHaveLength(2);
  },
  LONG,
);
