import { planTemplate } from '../../src/review/templates';
import { survey } from '../../src/review/survey';
import { isEmptyPlan } from '../../src/workbook/plan';
import { applied } from '../support/apply';
import { sheet, workbook } from '../support/grid';

const ROSTER = sheet('党员名册', [
  ['党员名册（2025年度）'],
  ['序号', '姓名', '性别', '党员类别', '入党时间'],
  [1, '甘沛霖', '男', '正式党员', '2010-07-01'],
]);
const RUBRIC = sheet('评分表', [
  ['被考核单位：测试支部'],
  ['序号', '考核项目', '分值', '评分标准', '得分'],
  [1, '班子健全', 60, '缺1名委员扣1分', null],
  [2, '按期换届', 40, '未按期换届不得分', null],
]);

test('scoring tables and ledgers are found before anything is judged', () => {
  const found = survey(workbook(RUBRIC, ROSTER));
  expect(found).toMatchObject({
    empty: false,
    rubrics: [{ id: '评分表', items: 2 }],
    ledgers: [{ kind: '党员名册', sheets: ['党员名册'] }],
    year: 2025,
  });
  expect(found.missingLedgers).toContain('会议记录');
  expect(found.missingLedgers).not.toContain('党员名册');
});

test('ledgers of further files count as found', () => {
  const found = survey(workbook(RUBRIC), [{ ...workbook(ROSTER), name: '台账.xlsx' }]);
  expect(found.ledgers.map(({ kind }) => kind)).toEqual(['党员名册']);
});

test('a workbook of blank sheets is empty; one with anything on it is not', () => {
  expect(survey(workbook(sheet('Sheet1', []))).empty).toBe(true);
  expect(survey(workbook(sheet('Sheet1', [['通知']]))).empty).toBe(false);
});

test('a template is found once it is in the workbook, and is not planned twice', () => {
  const blank = workbook(sheet('Sheet1', []));
  const filled = applied(applied(blank, planTemplate('rubric', blank)), planTemplate('ledger', blank));
  const found = survey(filled);
  expect(found.rubrics).toMatchObject([{ sheet: '验收评分表', items: 19 }]);
  expect(found.missingLedgers).toEqual([]);
  expect(isEmptyPlan(planTemplate('rubric', filled))).toBe(true);
  expect(isEmptyPlan(planTemplate('ledger', filled))).toBe(true);
});

test('a sheet that somebody has under the name of a template stays as it is', () => {
  const names = planTemplate('ledger', workbook(ROSTER)).sheets.map((plan) => plan.sheet);
  expect(names).not.toContain('党员名册');
  expect(names).toContain('会议记录');
});
