import { KIND_IDS } from '../../src/ledger/kinds';
import { readLedger } from '../../src/ledger/read-ledger';
import { findRubrics } from '../../src/rubric/find-rubrics';
import { rubricTemplate } from '../../src/rubric/template';
import { review } from '../../src/review/review';
import { ownSheetNames } from '../../src/review/own-sheets';
import { branchSample } from '../../samples/branch';
import { officeSample } from '../../samples/office';
import { COMPLIANT } from '../../samples/ledger/compliant';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';
import { gridsOf } from '../support/ledger';

const kindsIn = (grids: Parameters<typeof readLedger>[0], ownSheets?: ReadonlySet<string>) => {
  const ledger = readLedger(grids, { ownSheets });
  return KIND_IDS.filter((kind) => ledger.sheets[kind].length > 0);
};

test.each([
  ['the example rubric', rubricTemplate()],
  ['the branch sample', branchSample()],
  ['the office sample', officeSample()],
])('%s is no ledger, nor is anything that a review writes', (_, plan) => {
  const before = applied(workbook(), plan);
  const after = applied(before, review(before, { asOf: '2026-11-22' }).plan);
  const rubrics = new Set(findRubrics(after.grids, ownSheetNames(after)).rubrics.map((rubric) => rubric.sheet));
  const scored = after.grids.filter((grid) => rubrics.has(grid.sheet) || ownSheetNames(after).has(grid.sheet));
  expect(scored.length).toBeGreaterThan(3);
  expect(kindsIn(scored, ownSheetNames(after))).toEqual([]);
});

test('no ledger is taken for a scoring table', () => {
  expect(findRubrics(gridsOf(COMPLIANT), new Set()).rubrics).toEqual([]);
});

test('a sheet of some other kind is named, a hidden ledger too, a cover page is not', () => {
  const ledger = readLedger([
    sheet('封面', [['清河镇机关第一党支部'], ['二〇二五年']]),
    sheet('车辆登记', [
      ['车牌', '驾驶员', '里程'],
      ['甲', '王某', 12],
    ]),
    sheet(
      '党小组',
      [
        ['小组名称', '组长', '组员名单'],
        ['一组', '王某', '王某、李某'],
      ],
      { visibility: 'hidden' },
    ),
  ]);
  expect(ledger.problems.map(({ code, sheet: name }) => [code, name])).toEqual([
    ['ledger.sheet.unknown', '车辆登记'],
    ['ledger.sheet.hidden', '党小组'],
  ]);
});

test('a column of dues that says who is a full member is nothing to correct', () => {
  const dues = sheet('党费收缴（2025年度）', [
    ['姓名', '人员类别', '计算基数', '交纳比例', '月应缴'],
    ['王某某', '正式党员', 6000, '1.5%', 90],
    ['李某某', '退休', 4000, '0.5%', 20],
    ['张某某', '其他来源', 4000, '0.5%', 20],
  ]);
  const told = readLedger([dues]).problems.map(({ code, received }) => [code, received]);
  expect(told.filter(([code]) => code?.startsWith('ledger.cell'))).toEqual([['ledger.cell.notChoice', '其他来源']]);
});

test('minutes under the words that offices use for them', () => {
  const minutes = (header: string) =>
    readLedger([
      sheet('三会一课登记（2025年度）', [
        ['会议类别', '日期', '地点', '主持人', '记录人', '应到人数', '实到人数', '议题', header],
        ['支委会', '1月8日', '小会议室', '王某某', '李某某', '应到3人', '3', '安排工作', '三人发言'],
      ]),
    ]).problems.some(({ code }) => code === 'ledger.header.unknown');
  expect(['会议内容', '会议内容摘要', '会议主要内容', '发言摘要'].map(minutes)).toEqual([false, false, false, false]);
  expect(minutes('天气')).toBe(true);
});
