import { readRubric } from '../../src/rubric/read-rubric';
import { scoreRubric, scoredItems } from '../../src/rubric/score';
import { tableTree } from '../../src/rubric/score-tree';
import { DEFAULT_SCORE_SETTINGS } from '../../src/rubric/settings';
import { sheet, type Typed } from '../support/grid';

function read(rows: Typed[][], merges: string[] = []) {
  const rubric = readRubric(sheet('评分', rows, { merges }));
  if (rubric === undefined) throw new Error('no rubric');
  const items = scoredItems(rubric, new Map());
  return { rubric, card: scoreRubric({ tree: tableTree(rubric, items), rubrics: [rubric] }, DEFAULT_SCORE_SETTINGS) };
}

test('categories that state a share count with it, whatever their points come to', () => {
  const { rubric, card } = read(
    [
      ['类别', '考核项目', '分值', '得分'],
      ['组织设置100分（占20%）', '班子健全', 60, 60],
      [null, '按期换届', 40, 20],
      ['组织生活100分（占80%）', '三会一课', 100, 90],
    ],
    ['A2:A3'],
  );
  expect(rubric).toMatchObject({ mode: 'categoryWeights', problems: [] });
  expect(rubric.weights?.map(({ name, weight }) => [name, weight])).toEqual([
    ['组织设置', 20_000],
    ['组织生活', 80_000],
  ]);
  // 0.2 × 80/100 + 0.8 × 90/100
  expect(card.total).toBe(88);
});

test('a category where nothing applies leaves the others their proportions', () => {
  const { card } = read([
    ['类别', '考核项目', '分值', '得分'],
    ['组织设置（20%）', '班子健全', 100, 80],
    ['发展党员（30%）', '规范发展', 100, '不涉及'],
    ['组织生活（50%）', '三会一课', 100, 90],
  ]);
  // (0.2 × 0.8 + 0.5 × 0.9) ÷ 0.7
  expect(card.total).toBe(87.1);
});

test('shares that do not come to 100 % are told; a category without one is an error and counts nothing', () => {
  const sum = read([
    ['类别', '考核项目', '分值', '得分'],
    ['组织设置（20%）', '班子健全', 100, 80],
    ['组织生活（50%）', '三会一课', 100, 90],
  ]);
  expect(sum.rubric.problems).toMatchObject([{ code: 'weight.sum', row: 2, column: 1 }]);
  const missing = read([
    ['类别', '考核项目', '分值', '得分'],
    ['组织设置（20%）', '班子健全', 100, 80],
    ['组织生活', '三会一课', 100, 90],
  ]);
  expect(missing.rubric.problems).toMatchObject([{ code: 'weight.missing', row: 3, column: 1 }]);
});

test('points of groups that simply add up are no weights', () => {
  const { rubric } = read(
    [
      ['类别', '分值', '考核项目', '分值', '得分'],
      ['组织设置', 40, '班子健全', 25, 25],
      [null, null, '按期换届', 15, 15],
      ['组织生活', 60, '三会一课', 60, 60],
    ],
    ['A2:A3', 'B2:B3'],
  );
  expect(rubric).toMatchObject({ mode: 'points', weights: null, problems: [] });
});

test('points of groups that neither add up nor come to 100 each are told, and nothing is rescaled', () => {
  const { rubric, card } = read(
    [
      ['类别', '分值', '考核项目', '分值', '得分'],
      ['组织设置', 40, '班子健全', 20, 20],
      [null, null, '按期换届', 15, 15],
      ['组织生活', 60, '三会一课', 60, 60],
    ],
    ['A2:A3', 'B2:B3'],
  );
  expect(rubric.problems).toMatchObject([
    { code: 'points.categorySum', row: 2, column: 2, data: { stated: '40', sum: '35' } },
  ]);
  expect([rubric.weights, card.total]).toEqual([null, 100]);
});

test('评定项目(权重) beside 评定要素: the coarser column is the category, and its points are weights where each part comes to 100', () => {
  const { rubric, card } = read(
    [
      ['评定项目(权重)', '评定要素', '标准分', '评分标准', '得分', '备注'],
      ['组织建设(40)', '班子健全', 60, '每缺1人扣5分', 50, ''],
      [null, '按期换届', 40, '未换届扣10分', 40, ''],
      ['组织生活(60)', '三会一课', 70, '每少1次扣5分', 65, ''],
      [null, '主题党日', 30, '每少1次扣2分', 30, ''],
    ],
    ['A2:A3', 'A4:A5'],
  );
  expect(rubric.columns).toMatchObject({ category: 1, item: 2 });
  expect(rubric.items.map(({ title }) => title)).toEqual(['班子健全', '按期换届', '三会一课', '主题党日']);
  expect(rubric).toMatchObject({ mode: 'categoryWeights', problems: [] });
  // 0.4 × 90/100 + 0.6 × 95/100
  expect(card.total).toBe(93);
});

test('categories that are worth 100 each are no weights', () => {
  const { rubric } = read([
    ['类别', '考核项目', '分值', '得分'],
    ['组织设置（100分）', '班子健全', 100, 80],
    ['组织生活（100分）', '三会一课', 100, 90],
  ]);
  expect(rubric).toMatchObject({ mode: 'rawMaximum', weights: null });
});
