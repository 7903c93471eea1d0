import { findRubrics } from '../../src/rubric/find-rubrics';
import { shareOf } from '../../src/rubric/summary';
import { sheet, type Typed } from '../support/grid';

const table = (name: string, points: number, score: number) =>
  sheet(name, [
    ['考核项目', '分值', '得分'],
    [`${name}甲`, points, score],
    [`${name}乙`, 100 - points, 100 - points],
  ] satisfies Typed[][]);

test('a summary that names the tables with their weights', () => {
  const { rubrics, summary } = findRubrics(
    [
      sheet('汇总', [
        ['序号', '评分表', '权重', '得分'],
        [1, '组织建设', '40%', null],
        [2, '作用发挥', '60%', null],
      ]),
      table('组织建设', 60, 50),
      table('作用发挥', 30, 30),
    ],
    new Set(),
  );
  expect(rubrics.map(({ sheet: name, mode }) => [name, mode])).toEqual([
    ['组织建设', 'sheetWeights'],
    ['作用发挥', 'sheetWeights'],
  ]);
  expect(rubrics.map(({ id }) => shareOf(summary, id))).toEqual([0.4, 0.6]);
});

test('a small table that only repeats the categories of another is none of its own', () => {
  const { rubrics } = findRubrics(
    [
      sheet('分类汇总', [
        ['考核项目', '分值', '得分'],
        ['组织设置', 40, 38],
        ['组织生活', 60, 55],
      ]),
      sheet('评分', [
        ['类别', '考核项目', '分值', '得分'],
        ['组织设置', '班子健全', 20, 20],
        ['组织设置', '按期换届', 20, 18],
        ['组织生活', '三会一课', 60, 55],
      ]),
    ],
    new Set(),
  );
  expect(rubrics.map(({ sheet: name }) => name)).toEqual(['评分']);
});

test('two unrelated tables have no summary', () => {
  expect(findRubrics([table('组织建设', 60, 50), table('作用发挥', 30, 30)], new Set()).summary).toBeUndefined();
});
