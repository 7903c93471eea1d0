import fc from 'fast-check';
import { findRubrics } from '../../src/rubric/find-rubrics';
import type { OwnWeights } from '../../src/rubric/own-weights';
import { shareOf } from '../../src/rubric/summary';
import { asStated, weighTables } from '../../src/rubric/weigh-tables';
import { sheet } from '../support/grid';
import { weighedBook } from '../support/weighed-book';

const own = (typed: Readonly<Record<string, string>>): OwnWeights =>
  Object.fromEntries(
    Object.entries(typed).map(([key, text], index) => {
      return [key, { typed: text, place: { sheet: '核验设置', row: 4 + index, column: 35 } }];
    }),
  );
const FOUND = findRubrics(weighedBook().grids, new Set());
const weigh = (typed: Readonly<Record<string, string>>) => weighTables(FOUND, own(typed));
const sharesOf = ({ summary }: ReturnType<typeof weigh>) => FOUND.rubrics.map(({ id }) => shareOf(summary, id));

test('every weight that the tables state can be told apart, with the cell that states it', () => {
  const { sets, problems } = weigh({});
  expect(problems).toEqual([]);
  expect(sets.map(({ name, parts }) => [name, ...parts.map(({ key }) => key)])).toEqual([
    ['汇总', '基础建设!*', '作用发挥!*'],
    ['作用发挥', '作用发挥!组织生活', '作用发挥!先锋岗'],
  ]);
  expect(sets.flatMap(({ parts }) => parts.map(({ place }) => place))).toEqual([
    { sheet: '汇总', row: 2, column: 3 },
    { sheet: '汇总', row: 3, column: 3 },
    { sheet: '作用发挥', row: 2, column: 1 },
    { sheet: '作用发挥', row: 3, column: 1 },
  ]);
});

test('an own weight counts, the stated one stays beside it, and it is told', () => {
  const changed = weigh({
    '基础建设!*': '50',
    '作用发挥!*': '50%',
    '作用发挥!组织生活': '60',
    '作用发挥!先锋岗': '40',
  });
  expect(sharesOf(changed)).toEqual([0.5, 0.5]);
  expect(changed.rubrics[1]?.weights).toMatchObject([
    { name: '组织生活', weight: 60_000, stated: 30_000 },
    { name: '先锋岗', weight: 40_000, stated: 70_000 },
  ]);
  expect(changed.problems.map(({ code }) => code)).toEqual(Array.from({ length: 4 }, () => 'weight.own'));
  const [, table] = changed.rubrics;
  expect(table && asStated(table)).toEqual(FOUND.rubrics[1]);
});

test('weights that no longer come to the whole are told once, at the first of them, and count by their proportions', () => {
  const changed = weigh({ '基础建设!*': '20' });
  expect(sharesOf(changed)).toEqual([0.25, 0.75]);
  expect(changed.problems).toMatchObject([
    { code: 'weight.own', sheet: '核验设置', row: 4, data: { where: '汇总!C2', stated: '40' } },
    { code: 'weight.ownSum', sheet: '核验设置', row: 4, column: 35, data: { set: '汇总', sum: '80', whole: '100' } },
  ]);
});

test('a weight of 0 leaves its part out; nothing but zeros leaves the stated weights as they are', () => {
  expect(sharesOf(weigh({ '基础建设!*': '0', '作用发挥!*': '100' }))).toEqual([0, 1]);
  const zeros = weigh({ '基础建设!*': '0', '作用发挥!*': '0' });
  expect(sharesOf(zeros)).toEqual([0.4, 0.6]);
  expect(zeros.problems.map(({ code }) => code)).toEqual(['weight.ownZero']);
});

test.each(['很多', '-5', '0.3', '101', '33.3333'])('%s is no weight among parts of 100', (typed) => {
  const changed = weigh({ '基础建设!*': typed });
  expect(sharesOf(changed)).toEqual([0.4, 0.6]);
  expect(changed.problems).toMatchObject([{ code: 'settings.invalid', received: typed, data: { fallback: '40' } }]);
});

test('a weight that stands in no cell is told as well, at no sheet of the workbook', () => {
  const { problems } = weighTables(FOUND, { '基础建设!*': { typed: '40.5', place: null } });
  expect(problems).toMatchObject([
    { code: 'weight.own', sheet: null },
    { code: 'weight.ownSum', sheet: null },
  ]);
});

test('a key that names no weighted part is told', () => {
  expect(weigh({ '基础建设!支部设置': '10' }).problems).toMatchObject([
    { code: 'settings.noWeight', received: '10', data: { key: '基础建设!支部设置' } },
  ]);
});

const parts = (first: string | number, second: string | number) =>
  weighTables(
    findRubrics(
      [
        sheet('汇总', [
          ['序号', '评分表', '权重'],
          [1, '基础建设', first],
          [2, '作用发挥', second],
        ]),
        ...weighedBook().grids.slice(1),
      ],
      new Set(),
    ),
    own({ '基础建设!*': '30%', '作用发挥!*': '0.7' }),
  );

test('among parts of 1 a percentage and a part of 1 are both read; among parts of 100 the latter is asked', () => {
  expect(sharesOf(parts(0.4, 0.6))).toEqual([0.3, 0.7]);
  expect(parts(0.4, 0.6).problems.map(({ code }) => code)).toEqual(['weight.own', 'weight.own']);
  expect(parts('40%', '60%').problems.map(({ code }) => code)).toContain('settings.invalid');
});

test('shares of categories that the sheet leaves incomplete are settled by the office', () => {
  const found = findRubrics(
    [
      sheet('评分', [
        ['类别', '考核项目', '分值', '得分'],
        ['组织设置（20%）', '班子健全', 100, 80],
        ['组织生活', '三会一课', 100, 90],
      ]),
    ],
    new Set(),
  );
  expect(found.rubrics[0]?.problems.map(({ code }) => code)).toEqual(['weight.missing']);
  const { rubrics, problems } = weighTables(found, own({ '评分!组织生活': '80' }));
  expect(rubrics[0]?.problems).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(['weight.own']);
});

test('a table of plain points has no weights', () => {
  const grids = weighedBook().grids.slice(1, 2);
  expect(weighTables(findRubrics(grids, new Set()), {})).toMatchObject({ sets: [], problems: [] });
});

test('only the proportions of weights count', () => {
  const weight = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(weight, weight, fc.integer({ min: 1, max: 5 }), (first, second, factor) => {
      const shares = (by: number) =>
        sharesOf(weigh({ '基础建设!*': String(first * by), '作用发挥!*': String(second * by) }));
      expect(shares(factor)).toEqual(shares(1));
    }),
  );
});
