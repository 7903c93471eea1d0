import { checkRubric } from '../../src/rubric/check-rubric';
import { mapItems } from '../../src/rubric/mapping';
import { readRubric } from '../../src/rubric/read-rubric';
import { DEFAULT_SCORE_SETTINGS } from '../../src/rubric/settings';
import { cellName } from '../../src/workbook/address';
import { sheet, type Typed } from '../support/grid';

const HEADER: Typed[] = ['序号', '类别', '考核项目', '分值', '自评分', '扣分', '得分', '扣分原因'];
const COVERS_ALL =
  '应建尽建、班子健全、按期换届、划分小组、责任落实、制定计划、建立台账、阶段小结、年终总结、议事决策、述职评议、检查评比、上好党课、活动多样、会风严谨、民主评议、谈话及时、规范发展、严格教育、强化管理、关怀帮扶、服务群众、台账规范、阵地保障';

/** The problems of a table with this one item (and whatever rows follow it), as `code@cell`. */
function problems(item: readonly Typed[], ...more: Typed[][]): string[] {
  const rubric = readRubric(sheet('评分', [HEADER, [1, '全部', COVERS_ALL, ...item], ...more]));
  if (rubric === undefined) throw new Error('no rubric');
  return checkRubric(rubric, mapItems(rubric, {}), DEFAULT_SCORE_SETTINGS).map(({ code, row, column }) =>
    row === undefined || column === undefined ? code : `${code}@${cellName(row, column)}`,
  );
}

test('a table that holds has no problems', () => {
  expect(problems([5, 5, 1, 4, '缺纪检委员'], ['合计', null, null, 5, 5, 1, 4])).toEqual([]);
});

test.each<[string, Typed[], string[]]>([
  ['a score above the points', [5, 5, null, 6, ''], ['score.exceedsPoints@G2']],
  ['a negative score', [5, 5, null, -1, ''], ['score.negative@G2']],
  ['words in a score cell', [5, 5, null, '较齐全', ''], ['score.notNumber@G2']],
  ['a date in a score cell', [5, 5, null, { kind: 'date', serial: 45355 }, ''], ['score.date@G2']],
  ['a formula error', [5, 5, null, { kind: 'error', code: '#REF!', formula: '=X1' }, ''], ['score.error@G2']],
  ['a number stored as text is read and told', [5, 5, null, '5', ''], ['score.textNumber@G2']],
  ['扣1分 in a score cell is read and told', [5, 5, null, '扣1分', '缺委员'], ['score.asDeduction@G2']],
  ['a blank is missing', [5, 5, null, null, ''], ['score.missing@G2']],
  ['不涉及 without a reason', [5, 5, null, '不涉及', ''], ['notApplicable.noReason@H2']],
  ['不涉及 with a reason', [5, 5, null, '不涉及', '本年度无换届任务'], ['notApplicable.withReason@G2']],
  ['a deduction without a reason', [5, 5, 1, 4, ''], ['deduction.noReason@H2']],
  ['得分 ≠ 分值 − 扣分', [5, 5, 1, 5, '缺委员'], ['score.mismatch@G2']],
  ['points lost and nothing in 扣分', [5, 5, null, 4, '缺委员'], ['deduction.missing@F2']],
  ['a self score far from the assessed score', [5, 5, 2, 3, '缺委员'], ['score.selfGap@E2']],
  ['a self score above the points', [5, 9, null, 5, ''], ['score.exceedsPoints@E2']],
])('%s', (_, item, expected) => expect(problems(item)).toEqual(expected));

test('a gap of exactly the allowed share is no problem', () => {
  expect(problems([5, 5, 1, 4, '缺委员'])).toEqual([]);
});

test('totals that are not the sum of the items', () => {
  expect(problems([5, 5, 1, 4, '缺委员'], ['合计', null, null, 10, 5, 1, 4.5])).toEqual([
    'points.sum@D3',
    'total.mismatch@G3',
  ]);
});

test('a category whose points are not those of its items', () => {
  const rubric = readRubric(sheet('评分', [HEADER, [1, '组织设置（16分）', COVERS_ALL, 5, 5, 0, 5, '']]));
  expect(rubric && checkRubric(rubric, mapItems(rubric, {}), DEFAULT_SCORE_SETTINGS)).toMatchObject([
    { code: 'points.categorySum', row: 2, column: 2, data: { stated: '16', sum: '5' } },
  ]);
});

test('items that match no standard and standards that no item covers', () => {
  const rubric = readRubric(sheet('评分', [HEADER, [1, '其他', '环境卫生', 5, 5, 0, 5, '']]));
  expect(rubric && checkRubric(rubric, mapItems(rubric, {}), DEFAULT_SCORE_SETTINGS)).toMatchObject([
    { code: 'mapping.none', row: 2, column: 3, data: { title: '环境卫生' } },
    { code: 'standard.uncovered', data: { count: 24 } },
  ]);
});

test('a correction wins over what was recognised', () => {
  const rubric = readRubric(sheet('评分', [HEADER, [1, '其他', '环境卫生', 5, 5, 0, 5, '']]));
  expect(rubric && mapItems(rubric, { '评分!环境卫生#1': ['S24'] }).get('环境卫生#1')).toEqual({
    standards: ['S24'],
    by: 'corrected',
  });
});
