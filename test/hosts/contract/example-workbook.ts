import type { NewSheet } from '../../../src/workbook/plan';
import { fixtureCells, type FixtureWorkbook } from '../fixture-workbook';

/** One cell of each kind, one sheet of each kind, and what stands beside the cells. */
export const WORKBOOK: FixtureWorkbook = {
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
      notes: { D3: '公式由办公室设置', B3: '验收组：\n按五分计' },
      comments: { C3: ['为何是 4.5？', '材料缺一份'] },
    },
    { name: '空表' },
    { name: '旧台账', visibility: 'hidden', cells: { B2: '第一行空着' } },
    {
      name: '筛选过',
      cells: fixtureCells([
        ['姓名', '职务'],
        ['甲', '书记'],
        [null, null],
        ['乙', '委员'],
        ['丙', '委员'],
        ['丁', '委员'],
      ]),
      hiddenRows: [2, 3, 5],
      hiddenColumns: [2],
    },
    { name: '已锁定', protected: true, cells: { A1: '勿改' } },
  ],
};

/** A new sheet with everything that one can have. */
export const LAYOUT: NewSheet = {
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
