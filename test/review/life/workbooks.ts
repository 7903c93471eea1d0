import { COMPLIANT } from '../../../samples/ledger/compliant';
import type { Sheets } from '../../../samples/ledger/rows';
import { cellName } from '../../../src/workbook/address';
import type { Grid } from '../../../src/workbook/grid';
import { fixtureCells, type FixtureCell, type FixtureSheet, type FixtureWorkbook } from '../../hosts/fixture-workbook';
import { gridsOf } from '../../support/ledger';

export const RUBRIC = '验收评分表';
export const FIRST_ITEM = 3;
export const ITEMS = 5;
export const DEDUCTION = 7;

const rubric: FixtureSheet = {
  name: RUBRIC,
  cells: fixtureCells([
    ['党支部标准化规范化建设验收评分表'],
    ['序号', '类别', '考核项目', '考核内容', '分值', '自评分', '扣分', '得分', '扣分原因'],
    [1, '组织设置标准化', '班子健全', '支委会健全，分工明确', 20, 20, 1, null, '缺纪检委员'],
    [2, '组织设置标准化', '按期换届', '届满按期换届', 20, 20, 0, null, null],
    [3, '组织生活严格化', '三会一课', '按要求召开会议', 20, 18, 2, null, '少一次党课'],
    [4, '组织生活严格化', '主题党日', '每月开展一次', 20, 20, 0.5, null, '记录不全'],
    [5, '党员作用常态化', '党费收缴', '按月足额交纳', 20, 20, null, null, null],
    ['合计', null, null, null, 100, 98, null, null, null],
  ]),
};

export const LEDGER_SHEETS = ['党小组', '支委会成员', '党费收缴', '检查评比'];

const ledger: Sheets = Object.fromEntries(
  LEDGER_SHEETS.map((name) => [
    name,
    (COMPLIANT[name] ?? []).slice(0, 6).map((row) => ({ ...row, 豁免原因: null, 豁免批准人: null })),
  ]),
);

export const RUBRIC_ALONE: FixtureWorkbook = { name: '评分.xlsx', sheets: [rubric] };
export const WITH_LEDGER: FixtureWorkbook = {
  name: '支部.xlsx',
  sheets: [rubric, ...gridsOf(ledger).map(fixtureSheet)],
};

function fixtureSheet(grid: Grid): FixtureSheet {
  const cells = [...grid.rows()].flatMap((row) =>
    [...grid.rowCells(row)].map(([column, cell]): [string, FixtureCell] => {
      if (cell.kind === 'date') return [cellName(row, column), { date: cell.serial }];
      if (cell.kind === 'text') return [cellName(row, column), cell.text];
      if (cell.kind === 'number' || cell.kind === 'boolean') return [cellName(row, column), cell.value];
      throw new Error(`a compliant ledger has no such cell: ${cell.kind}`);
    }),
  );
  return { name: grid.sheet, cells: Object.fromEntries(cells) };
}
